import { describe, expect, it } from 'vitest';
import { makeNormaliser } from '../../src/normalise/index.ts';
import { makeRepairer, WORK } from '../../src/normalise/repair/index.ts';
import { damageLine, placesOf } from '../../tools/noise/damage.ts';
import { encodeGb18030 } from '../../tools/noise/encode.ts';
import { resources } from '../support/read-text.ts';

const repair = makeRepairer(resources);
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

  it('never guesses a digit or what a number is counted in: a hole stays, and its clause is flagged', () => {
    const line = '全年新建学校三所、医院五所。';
    const { text, damage } = clean(damaged(line, '三', 'marked'));
    expect(text).toBe('全年新建学校\ufffd所、医院五所。');
    expect(damage.map(({ start, end }) => text.slice(start, end))).toEqual(['全年新建学校\ufffd所']);
  });

  it('leaves a hole where two characters fit as well, and repairs the rest', () => {
    const { text, damage } = clean(damaged('（四）关于政法工作和司法工作的几点意见。', '四', 'marked'));
    expect(text).toBe('（\ufffd）关于政法工作和司法工作的几点意见。');
    expect(damage).toHaveLength(1);
  });

  it('leaves honest questions alone, in quotation marks too', () => {
    for (const text of ['他问：“为什么？”大家说好。', '怎么办？，我们来干。', '什么？“好”。'])
      expect(clean(text)).toMatchObject({ text, damage: [], edits: [] });
  });

  it.each([
    '全县扎实推进项目建设，总投资三十二亿元的滨江大桥、产业园区等五个项目开工，经济发展稳中有进。',
    '　　全縣紮實推進項目建設，總投資三十二億元的濱江大橋、產業園區等五個項目開工，國際局勢穩定。',
    '　　各位代表！',
  ])('is done after one run, whatever byte is damaged: %s', (line) => {
    for (const damage of ['marked', 'lost', 'added', 'split'] as const)
      for (const place of placesOf(line, damage)) {
        const once = clean(damageLine(line, place, damage) ?? '').text;
        expect(clean(once).text, `${damage} at ${place}`).toBe(once);
      }
  });

  it('flags what it cannot read and leaves it as it stands', () => {
    const { text, damage } = clean('全年新增就业\ufffd万人，民生持续改善。');
    expect(text).toBe('全年新增就业\ufffd万人，民生持续改善。');
    expect(damage).toHaveLength(1);
  });

  it('reads what is left of a line whose last mark is lost', () => {
    const { text, damage } = clean('各位代?恚�');
    expect(text).toBe('各位代表\ufffd');
    expect(damage).toHaveLength(1);
  });

  it('edits only what is damaged where two places of a line are repaired', () => {
    const line = '全县扎实推进项目建设，经济发展稳中有进，社会大局和谐稳定，人民生活水平不断提高。';
    const bytes = encodeGb18030(line);
    for (const place of [8, 15, 22, 29]) bytes[place] = '?'.charCodeAt(0);
    const { text, edits } = clean(new TextDecoder('gb18030').decode(bytes));
    expect(text).toBe(line);
    expect(edits.map(({ after }) => after)).toEqual(['推进项目', '经济发展']);
  });

  it('gives every character of a repaired run the whole run, since they share bytes', () => {
    const { edits, starts, ends, text } = clean(damaged('全县扎实推进项目建设，经济发展稳中有进。', '经', 'marked'));
    const { start, end } = edits[0]?.original ?? { start: 0, end: 0 };
    const at = text.indexOf('济发');
    expect([starts[at], ends[at]]).toEqual([start, end]);
  });

  it.each(['“六?！比蝿?wù)', '?！比蝿諏', '？！比蝿諏', '\ufffd比蝿', '?艿經(jīng)'])(
    'bounds its work by the length of a text full of marks: %s',
    (piece) => {
      const length = 6000;
      const { tried } = repair(piece.repeat(length / piece.length));
      expect(tried).toBeLessThan(WORK.least + WORK.character * length + WORK.stretch);
    },
  );

  it('finds places where ！ or ？ is hidden between two characters', () => {
    expect(
      placesOf('落实“六保”任务，确保空间', 'split').map((place) => '落实“六保”任务，确保空间'.charAt(place)),
    ).toContain('保');
  });
});
