import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatements } from '../../src/store/cypher-files.ts';
import type { GraphStore, Row, Value } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { batches, dump } from '../store/suite.ts';
import { batchOf } from '../support/samples.ts';
import { fresh } from './graph.ts';
import { combinations, parameterValues } from './parameters.ts';

/** A goal, and what became of it: the samples hold no such pair. */
const pair = [
  ['goal.txt', '桐庐县2022年政府工作报告\n到2022年，力争全县地区生产总值增长7%左右，一般公共预算收入增长5%以上。'],
  ['result.txt', '桐庐县2023年政府工作报告\n2022年，全县地区生产总值增长5.2%，一般公共预算收入增长4.1%。'],
].map(([path = '', text]) => batchOf(path, new TextEncoder().encode(text)));

let neo4j: GraphStore;
let embedded: GraphStore;
let values: Awaited<ReturnType<typeof parameterValues>>;
beforeAll(async () => {
  neo4j = await fresh();
  embedded = await openStore({ data: mkdtempSync(join(tmpdir(), 'same-')) });
  for (const store of [neo4j, embedded]) await store.load([...batches, ...pair]);
  values = await parameterValues(embedded);
});
afterAll(async () => {
  for (const store of [neo4j, embedded]) await store.close();
});

/** Keys of a map come in another order. */
function told(value: Value): Value {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, told(item as Value)]),
  );
}

/** Rows as text; a query that does not order them may give them in any order. */
function lines(rows: readonly Row[], cypher: string): string[] {
  const texts = rows.map((row) => JSON.stringify(told(row)));
  return /ORDER BY[^\n]*(?:\nLIMIT[^\n]*)?\s*$/.test(cypher) ? texts : texts.sort();
}

describe('both engines', () => {
  it('export the same graph', async () => {
    expect(await dump(neo4j)).toBe(await dump(embedded));
  });

  for (const folder of ['read', 'cookbook'])
    for (const [name, cypher] of readStatements(`cypher/${folder}`))
      it(`give the same rows for ${folder}/${name}`, async () => {
        let most = 0;
        for (const params of combinations(cypher, values)) {
          const [theirs, ours] = [await neo4j.query(cypher, params), await embedded.query(cypher, params)];
          expect(lines(theirs, cypher), JSON.stringify(params).slice(0, 300)).toEqual(lines(ours, cypher));
          most = Math.max(most, ours.length);
        }
        expect(most, 'rows of the longest answer').toBeGreaterThan(0);
      });
});
