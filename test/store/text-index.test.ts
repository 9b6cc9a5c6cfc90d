import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readStatements } from '../../src/store/cypher-files.ts';
import { makeTexts } from '../../src/store/embedded/texts.ts';
import { openStore } from '../../src/store/index.ts';
import { lines } from '../integration/compare.ts';
import { combinations, pageAfter, parameterValues, type Params } from '../integration/parameters.ts';
import { batches } from './suite.ts';

describe('texts', () => {
  it('tell which of them hold a word, each once', () => {
    const texts = makeTexts(['衡水市', '', '水水水', '雄安']);
    expect(texts.holding('水')).toEqual([0, 2]);
    expect(texts.holding('市')).toEqual([0]);
    expect(texts.holding('安')).toEqual([3]);
    expect(texts.holding('市水')).toEqual([]);
    expect(texts.holding('')).toEqual([]);
    expect([0, 1, 2, 3].map(texts.at)).toEqual(['衡水市', '', '水水水', '雄安']);
  });
});

describe('what is searched for in the embedded engine', async () => {
  const store = await openStore({ data: mkdtempSync(join(tmpdir(), 'searched-')) });
  await store.load(batches);
  const drawn = await parameterValues(store);
  // Parts of names and of sentences: many hits, several pages.
  const values = {
    ...drawn,
    keys: [['衡'], ['项目'], ['a', 'h'], ['工'], ['Hengshui'.toLowerCase()], ...(drawn['keys'] ?? []).slice(0, 20)],
    words: [['项目'], ['增'], ['的', '。'], ['全市', '建设'], ['no such word']],
  };
  afterAll(() => store.close());
  const statements = readStatements('cypher/read');

  for (const name of ['search', 'search-count', 'names', 'search-passages', 'search-passages-count'])
    it(`${name} gives what a walk over the whole graph gives, page by page`, async () => {
      const cypher = statements.get(name) ?? '';
      const both = async (params: Params) => {
        const rows = await store.query(cypher, params);
        expect(lines(await store.read(name, params), cypher), JSON.stringify(params)).toEqual(lines(rows, cypher));
        return rows;
      };
      let most = 0;
      for (const params of combinations(cypher, values, 80, 3)) {
        const rows = await both(params);
        most = Math.max(most, rows.length);
        const next = pageAfter(params, rows.at(-1));
        if (next) await both(next);
      }
      expect(most).toBeGreaterThan(0);
    });

  it('is found in a report that was added, and no longer when it was removed', async () => {
    const [batch] = batches;
    const words = {
      words: [batch?.passages[0]?.text.slice(0, 12).toLowerCase() ?? ''],
      report: batch?.report.id ?? '',
    };
    const total = async () => (await store.read('search-passages-count', words))[0]?.['total'];
    expect(await total()).toBe(1);
    await store.remove([words.report]);
    expect(await total()).toBe(0);
    await store.load(batches);
    expect(await total()).toBe(1);
  });
});
