import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/model/resources.ts';
import { readResources } from '../../../src/read/resources.ts';
import { makeIndicatorFinder } from '../../../src/text/indicators.ts';

const rows = lexicon(readResources(), 'indicators');
const canonical = makeIndicatorFinder(rows);

describe('the list of indicators', () => {
  it('names at least 300', () => expect(rows.length).toBeGreaterThanOrEqual(300));
  it('gives no wording to two indicators', () => {
    const wordings = rows.flatMap(({ entry = '', synonyms = '' }) => [entry, ...synonyms.split('|').filter(Boolean)]);
    expect(wordings.filter((word, index) => wordings.indexOf(word) !== index)).toEqual([]);
  });
});

describe('finding the indicator that words mean', () => {
  it.each([
    ['生产总值', '地区生产总值'],
    ['全市规上工业增加值', '规模以上工业增加值'],
    ['一般公共预算收入增速', '一般公共预算收入'],
    ['地区生产总值（GDP）', '地区生产总值'],
  ])('%s', (words, name) => expect(canonical(words)?.name).toBe(name));
  it('takes no part of longer words', () => expect(canonical('工业增加值占地区生产总值比重')).toBeUndefined());
});
