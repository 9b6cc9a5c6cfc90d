import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignOffsets } from '../../src/explorer/evidence/align.ts';
import { cut, findName } from '../../src/explorer/evidence/marks.ts';
import { originalRuns } from '../../src/explorer/evidence/runs.ts';

const surface = (original: string, clean: string, part: string): string => {
  const offsets = alignOffsets(original, clean);
  const start = original.indexOf(part);
  return clean.slice(offsets[start], offsets[start + part.length]);
};

describe('from the original to the clean text', () => {
  it.each([
    ['桐廬縣新建五個項目。', '桐庐县新建五个项目。', '五個項目', '五个项目'],
    ['协作区(xiézuòqū)揭牌。', '协作区揭牌。', '揭牌', '揭牌'],
    ['全市　新建<b>学校</b>3所。', '全市新建学校3所。', '学校</b>3所', '学校3所'],
    ['建成?！比公园两座。', '建成公园两座。', '公园两座', '公园两座'],
    ['同一句。', '同一句。', '一句', '一句'],
  ])('%s', (original, clean, part, expected) => expect(surface(original, clean, part)).toBe(expected));

  it('goes forward and never leaves the clean text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (original, clean) => {
        const offsets = alignOffsets(original, clean);
        expect(offsets).toHaveLength(original.length + 1);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.at(-1)).toBeLessThanOrEqual(clean.length);
      }),
    );
  });

  it('tells what was left out and what was written otherwise', () => {
    expect(originalRuns('協作区(qū)揭牌', '协作区揭牌', [{ start: 0, end: 3 }])).toEqual([
      { text: '協', marked: true, edit: 'changed' },
      { text: '作区', marked: true },
      { text: '(qū)', marked: false, edit: 'dropped' },
      { text: '揭牌', marked: false },
    ]);
  });
});

describe('marks', () => {
  it('shows the shorter of two that overlap, and the longer around it', () => {
    expect(
      cut('雄安衡水协作区揭牌', [
        { start: 2, end: 4, mark: 'short' },
        { start: 0, end: 7, mark: 'long' },
      ]),
    ).toEqual([
      { text: '雄安', mark: 'long' },
      { text: '衡水', mark: 'short' },
      { text: '协作区', mark: 'long' },
      { text: '揭牌' },
    ]);
  });
  it('joined give the text again', () => {
    const marks = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30), mark: fc.constant(1) }));
    fc.assert(
      fc.property(fc.string(), marks, (text, list) => {
        expect(
          cut(text, list)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
  it('finds the longest name', () =>
    expect(findName('衡水市高新区', ['衡水', '衡水市', '河北'])).toEqual({ start: 0, end: 3 }));
});
