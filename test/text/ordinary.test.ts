import { describe, expect, it } from 'vitest';
import { makeCoverCheck, makeNameStart } from '../../src/text/ordinary.ts';
import { resources } from '../support/read-text.ts';

describe('ordinary words', () => {
  const isCovered = makeCoverCheck(resources, ['锂电池']);

  it.each(['农业综合开发', '技术改造', '不再向', '锂电池工程'])('cover %s', (text) => {
    expect(isCovered(text)).toBe(true);
  });

  it.each(['旗滨光伏', '衡水老白干', '500千伏工程'])('leave a gap in %s', (text) => {
    expect(isCovered(text)).toBe(false);
  });
});

describe('where a name can begin', () => {
  const nameStart = makeNameStart(resources);

  it('is behind the last word that no name holds', () => {
    const text = '大力引导长河集团上云';
    expect(text.slice(nameStart(text, 0, 8))).toBe('长河集团上云');
  });

  it('is where it was when no such word stands in front', () => {
    expect(nameStart('长河集团', 0, 4)).toBe(0);
  });
});
