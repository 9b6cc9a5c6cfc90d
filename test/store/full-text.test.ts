import { describe, expect, it } from 'vitest';
import { questionForAll, questionForAny, withFullText } from '../../src/store/neo4j/full-text.ts';
import { fitNeo4j } from '../../src/store/neo4j/fit.ts';
import { readStatements, statement } from '../../src/store/cypher-files.ts';

describe('the question for a full-text index', () => {
  it.each([
    ['新材料', '+"新材料"'],
    ['hengshui', '+*hengshui*'],
    ["xi'anshi", '+*anshi*'],
    ['第12345工程', '+12345 +"工程"'],
    ['第4001', '+4001*'],
    ['region 40', '+*region'],
    ['2021年gdp', '+*2021 +gdp*'],
  ])('for %s is %s', (word, question) => {
    expect(questionForAll([word])).toBe(question);
    expect(questionForAny([word])).toBe(`(${question})`);
  });

  it.each(['工', 'the', 'hei', '5g', '，', '', '𠮷𠮷'])('is none for %s, which an index cannot tell', (word) => {
    expect(questionForAll([word])).toBeUndefined();
    expect(questionForAny([word, '新材料'])).toBeUndefined();
  });

  it('asks for what can be told of several words', () => {
    expect(questionForAll(['工', '新材料'])).toBe('+"新材料"');
    expect(questionForAny(['衡水', 'hengshui'])).toBe('(+"衡水") (+*hengshui*)');
    expect(questionForAny([])).toBeUndefined();
  });

  it('holds nothing but letters, digits, Han characters and marks of its own', () => {
    const hostile = '工程") OR *:* \\ name:/.*/ ~2 ^9 [a TO z] {x} && || ! +-AND\u0000';
    expect(questionForAll([hostile.toLowerCase()])).toMatch(/^[\u4e00-\u9fffa-z0-9+"* ]+$/);
  });
});

describe('a full-text index', () => {
  const asked: unknown[] = [];
  const of = (names: readonly string[], broken = false) =>
    withFullText(
      async () => names.map((name) => ({ name })),
      async (_, { lucene = null } = {}) => {
        asked.push(lucene);
        if (broken && lucene) throw new Error('There is no such index.');
        return [];
      },
    );
  const questions = async (names: readonly string[], name: string, params: object, broken = false) => {
    asked.length = 0;
    await of(names, broken)(name, { ...params });
    return [...asked];
  };

  it('is asked where it is there', async () => {
    expect(await questions(['entity_names'], 'search', { keys: ['衡水'] })).toEqual(['(+"衡水")']);
    expect(await questions(['entity_names'], 'search-passages', { words: ['衡水'] })).toEqual([null]);
    expect(await questions([], 'search', { keys: ['衡水'] })).toEqual([null]);
    expect(await questions(['entity_names'], 'relations', { ids: [] })).toEqual([null]);
  });

  it('is done without where it fails', async () => {
    expect(await questions(['entity_names'], 'search', { keys: ['衡水'] }, true)).toEqual(['(+"衡水")', null]);
  });

  it('is not asked again for a request that is over', async () => {
    const signal = AbortSignal.abort();
    await expect(of(['entity_names'], true)('search', { keys: ['衡水'] }, signal)).rejects.toThrow('no such index');
  });
});

describe('a statement fit for Neo4j', () => {
  const texts = readStatements('cypher/read');
  const page = { sort: 'ID', down: false, afterKey: null, minConfidence: 0 };
  const fit = (name: string, params: Record<string, unknown>) => fitNeo4j(statement(texts, name), params);

  it('tells the other end by its label where it is of one kind', () => {
    const one = fit('relations', { ...page, types: ['IN_INDUSTRY'], directions: [false], kinds: ['Project'] });
    expect(one).toContain('<-[r:IN_INDUSTRY]-(o:Project)');
    expect(one).toContain("o { .id, kind: 'Project', .name");
    expect(one).not.toContain('o.kind');
    expect(fit('located-in', { ...page, kind: 'Project', stage: 'building' })).toMatch(
      /\(o:Project\)\n *WHERE \(\$stage IS NULL OR o\.stage = \$stage\)/,
    );
    const two = fit('relations', { ...page, types: ['UNDERTAKES'], directions: [false], kinds: ['Project', 'Region'] });
    expect(two).toContain('o.kind IN $kinds');
  });

  it('takes no label from a value', () => {
    for (const kinds of [['X) RETURN 1 //'], ['Nothing'], []])
      expect(fit('relations', { ...page, types: ['IN_INDUSTRY'], directions: [false], kinds })).not.toContain(
        'RETURN 1',
      );
  });

  it('begins with the index where that is asked', () => {
    for (const [name, index] of [
      ['search', 'entity_names'],
      ['search-count', 'entity_names'],
      ['names', 'entity_names'],
      ['search-passages', 'passage_text'],
      ['search-passages-count', 'passage_text'],
    ] as const) {
      expect(fit(name, { ...page, lucene: '+"衡水"' })).toContain(`queryNodes('${index}', $lucene)`);
      expect(fit(name, page)).not.toContain('queryNodes');
    }
  });
});
