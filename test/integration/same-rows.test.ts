import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatements } from '../../src/store/cypher-files.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { dump } from '../store/suite.ts';
import { sameRows } from './compare.ts';
import { fresh, sampleGraph } from './graph.ts';
import { combinations, pageAfter, parameterValues } from './parameters.ts';
import { differences } from './read-naively.ts';

const COMBINATIONS = process.env['ZHENGTU_FULL'] === '1' ? 120 : 40;
const GENERATED = 500;

let stores: [GraphStore, GraphStore];
let values: Awaited<ReturnType<typeof parameterValues>>;
beforeAll(async () => {
  stores = [await fresh(), await openStore({ data: mkdtempSync(join(tmpdir(), 'same-')) })];
  for (const store of stores) await store.load(sampleGraph());
  values = await parameterValues(stores[1]);
});
afterAll(async () => {
  for (const store of stores) await store.close();
});

describe('both engines', () => {
  it('export the same graph', async () => {
    expect(await dump(stores[0])).toBe(await dump(stores[1]));
  });

  it(`give what a plain reading of the export gives, for ${GENERATED} generated reads`, async () => {
    for (const store of stores) expect(await differences(store, 7, GENERATED)).toEqual([]);
  });

  for (const folder of ['read', 'cookbook', 'doctor'])
    for (const [name, cypher] of readStatements(`cypher/${folder}`))
      it(`give the same rows for ${folder}/${name}`, async () => {
        let most = 0;
        for (const params of combinations(cypher, values, COMBINATIONS)) {
          const rows = await sameRows(stores, cypher, params);
          most = Math.max(most, rows.length);
          const next = pageAfter(params, rows[Math.floor(rows.length / 2)]);
          if (next) await sameRows(stores, cypher, next);
        }
        expect(most, 'rows of the longest answer').toBeGreaterThan(0);
      });
});
