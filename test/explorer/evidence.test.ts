import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toClean } from '../../src/explorer/evidence/align.ts';
import { cut, findName } from '../../src/explorer/evidence/marks.ts';

const clean = (original: string, text: string, surface: string): string => {
  const start = original.indexOf(surface);
  const found = toClean(original, text, { start, end: start + surface.length });
  return text.slice(found.start, found.end);
};

describe('from the original to the clean text', () => {
  it.each([
    ['桐廬縣新建五個項目。', '桐庐县新建五个项目。', '五個項目', '五个项目'],
    ['协作区(xiézuòqū)揭牌。', '协作区揭牌。', '揭牌', '揭牌'],
    ['全市　新建<b>学校</b>3所。', '全市新建学校3所。', '学校</b>3所', '学校3所'],
    ['建成?！比公园两座。', '建成公园两座。', '公园两座', '公园两座'],
    ['同一句。', '同一句。', '一句', '一句'],
  ])('%s', (original, text, surface, expected) => expect(clean(original, text, surface)).toBe(expected));

  it('never leaves the clean text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(20), (original, text, start, length) => {
        const found = toClean(original, text, { start, end: start + length });
        expect(found.start).toBeLessThanOrEqual(found.end);
        expect(found.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('marks', () => {
  it('keeps the longer of two that overlap', () => {
    expect(
      cut('雄安衡水协作区揭牌', [
        { start: 2, end: 4, mark: 'short' },
        { start: 0, end: 7, mark: 'long' },
      ]),
    ).toEqual([{ text: '雄安衡水协作区', mark: 'long' }, { text: '揭牌' }]);
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
