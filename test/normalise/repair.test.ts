import { describe, expect, it } from 'vitest';
import { makeNormaliser } from '../../src/normalise/index.ts';
import { damageLine, placesOf } from '../../tools/noise/damage.ts';
import { resources } from '../support/read-text.ts';

const normalise = makeNormaliser(resources);
const clean = (text: string) => normalise({ text, blocks: [] });
const damaged = (line: string, at: string, damage: 'marked' | 'lost' | 'split') =>
  damageLine(line, line.indexOf(at), damage) ?? '';

describe('repair of text that was decoded one byte off', () => {
  it.each([
    ['a first byte that became a question mark', '全县扎实推进项目建设，经济发展稳中有进。', '经', 'marked'],
    ['a first byte that was lost', '全县扎实推进项目建设，经济发展稳中有进。', '发展', 'lost'],
    ['a pair taken for a mark', '我们全面落实“六保”任务，民生持续改善。', '保', 'split'],
  ] as const)('puts back %s', (_title, line, at, kind) => {
    const dirty = damaged(line, at, kind);
    const { text, edits } = clean(dirty);
    expect(text).toBe(line);
    const [edit] = edits.filter(({ filter }) => filter === 'repair');
    expect(edit?.confidence).toBeGreaterThan(0.6);
    expect(dirty.slice(edit?.original.start, edit?.original.end)).toBe(edit?.before);
  });

  it('never guesses a digit or what a number is counted in', () => {
    const line = '全年新建学校三所、医院五所。';
    const dirty = damaged(line, '三', 'marked');
    const { text, damage, edits } = clean(dirty);
    expect(edits.filter(({ filter }) => filter === 'repair')).toEqual([]);
    expect(damage.map(({ start, end }) => text.slice(start, end))).toHaveLength(1);
  });

  it('flags what it cannot read and leaves it as it stands', () => {
    const { text, damage } = clean('各位代?恚�');
    expect(text).toContain('?恚');
    expect(damage).toHaveLength(1);
  });

  it('finds places where ！ or ？ is hidden between two characters', () => {
    expect(
      placesOf('落实“六保”任务，确保空间', 'split').map((place) => '落实“六保”任务，确保空间'.charAt(place)),
    ).toContain('保');
  });
});
