import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatements } from '../../src/store/cypher-files.ts';
import type { GraphStore, Value } from '../../src/store/graph-store.ts';
import { questionForAny } from '../../src/store/neo4j/full-text.ts';
import { PARTS } from '../../src/store/narrow.ts';
import { seeded } from '../../tools/reports/random.ts';
import { lines, narrowed } from './compare.ts';
import { fresh, sampleGraph } from './graph.ts';
import { combinations, pageAfter, parameterValues, type Params } from './parameters.ts';

const COUNT = process.env['ZHENGTU_FULL'] === '1' ? 200 : 40;
const texts = readStatements('cypher/read');
let store: GraphStore;
let values: Awaited<ReturnType<typeof parameterValues>>;
/** Parts of names and of sentences, of every length. */
const parts: { readonly keys: string[][]; readonly words: string[][] } = { keys: [], words: [] };

beforeAll(async () => {
  store = await fresh();
  await store.load(sampleGraph());
  values = await parameterValues(store);
  const random = seeded(3);
  const partOf = (text: string) => {
    const begin = random.between(0, text.length - 1);
    return text.slice(begin, begin + random.between(1, 9));
  };
  for await (const { node, searchKeys, text } of store.exportRows()) {
    if (node === 'Entity')
      parts.keys.push(Array.from({ length: random.between(1, 2) }, () => partOf(random.pick(searchKeys as string[]))));
    if (node === 'Passage') parts.words.push([partOf(String(text).toLowerCase())]);
  }
});
afterAll(() => store.close());

/** What a statement gives as it stands, and as it is run. */
async function expectSame(name: string, cypher: string, params: Params): Promise<number> {
  const [rows, fitted] = [await store.query(cypher, params), await store.read(name, params)];
  expect(lines(fitted, cypher), `${name} ${JSON.stringify(params).slice(0, 300)}`).toEqual(lines(rows, cypher));
  const next = pageAfter(params, rows[Math.floor(rows.length / 2)]);
  if (next) expect(lines(await store.read(name, next), cypher)).toEqual(lines(await store.query(cypher, next), cypher));
  return rows.length;
}

describe('what Neo4j runs', () => {
  for (const [name, cypher] of texts)
    it(`gives the rows of ${name} as it stands`, async () => {
      for (const params of combinations(cypher, values, 8)) await expectSame(name, cypher, params);
    });

  for (const [name, cypher] of texts)
    it(`gives the rows of ${name} without what nobody asks for`, async () => {
      for (const params of combinations(cypher, values, 2)) {
        const narrow = await store.read(name, { ...params, unasked: PARTS });
        expect(lines(narrowed(narrow), cypher)).toEqual(lines(narrowed(await store.query(cypher, params)), cypher));
      }
    });

  for (const [name, column, count] of [
    ['search', 'keys', COUNT],
    ['search-count', 'keys', COUNT],
    ['names', 'keys', COUNT],
    ['search-passages', 'words', COUNT],
    ['search-passages-count', 'words', COUNT],
  ] as const)
    it(`finds by its index what a walk finds: ${name}, ${count} parts of names or sentences`, async () => {
      const cypher = texts.get(name) ?? '';
      const random = seeded(11);
      let [most, asked] = [0, 0];
      for (const params of combinations(cypher, values, count)) {
        const wanted = random.pick(parts[column]);
        if (questionForAny(wanted)) asked++;
        const found = await expectSame(name, cypher, { ...params, [column]: wanted as Value });
        most = Math.max(most, found);
      }
      expect(most).toBeGreaterThan(0);
      expect(asked, 'questions that an index can answer').toBeGreaterThan(count / 4);
    });

  it('finds what has only just been loaded', async () => {
    const ids = (await store.reports()).map(({ id }) => id);
    await store.remove(ids);
    await store.load(sampleGraph());
    const [row] = await store.read('search-passages-count', { words: ['增长'], report: null });
    expect(Number(row?.['total'])).toBeGreaterThan(0);
  });
});
