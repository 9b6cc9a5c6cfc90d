import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readResources } from '../../src/read/resources.ts';
import { makeTrie } from '../../src/text/trie.ts';

const { gazetteer } = readResources();
const path = (code: string) => gazetteer.path(code).map(({ name }) => name);

describe('gazetteer', () => {
  it('holds every level with its way up', () => {
    expect(gazetteer.rows.filter(({ level }) => level === 'province')).toHaveLength(34);
    expect(gazetteer.rows.length).toBeGreaterThan(44_000);
    expect(path('340522')).toEqual(['含山县', '马鞍山市', '安徽省']);
    expect(gazetteer.within('340522', '340000')).toBe(true);
    expect(gazetteer.within('340522', '350000')).toBe(false);
  });

  it('gives every row one code and a parent that exists', () => {
    expect(new Set(gazetteer.rows.map(({ code }) => code)).size).toBe(gazetteer.rows.length);
    expect(gazetteer.rows.filter(({ parent }) => parent && !gazetteer.get(parent)).map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['襄樊市', '420600'],
    ['通州市', '320612'],
    ['永年县', '130408'],
    ['水城县', '520204'],
  ])('finds %s under its present code', (former, code) => {
    expect(gazetteer.named(former).map((row) => row.code)).toEqual([code]);
  });

  it('knows zones and wider areas that the national code list lacks', () => {
    expect(gazetteer.named('雄安新区')[0]?.level).toBe('zone');
    expect(gazetteer.named('京津冀')[0]?.level).toBe('area');
  });

  it('stays small', () => {
    const bytes = ['regions', 'towns', 'overlay', 'former'].map((name) => statSync(`seeds/gazetteer/${name}.tsv`).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
  });
});

describe('trie', () => {
  const trie = makeTrie([
    ['吴江', 1],
    ['吴江区', 2],
    ['江区', 3],
  ]);

  it('takes the leftmost, then the longest', () => {
    expect(trie.find('在吴江区和吴江')).toEqual([
      { start: 1, end: 4, value: 2 },
      { start: 5, end: 7, value: 1 },
    ]);
  });

  it('reads a word at an index only', () => {
    expect(trie.at('吴江区', 1)).toEqual({ start: 1, end: 3, value: 3 });
    expect(trie.at('吴江区', 2)).toBeUndefined();
  });
});
