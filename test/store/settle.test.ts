import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readStatements, statement } from '../../src/store/cypher-files.ts';
import { PARTS } from '../../src/store/narrow.ts';
import { settle } from '../../src/store/settle.ts';
import { openStore } from '../../src/store/index.ts';
import { lines, narrowed } from '../integration/compare.ts';
import { combinations, pageAfter, parameterValues, type Params } from '../integration/parameters.ts';
import { batches } from './suite.ts';

const texts = readStatements('cypher/read');
const settled = (name: string, params: Record<string, unknown>) => settle(statement(texts, name), params);
const page = { sort: 'ID', down: false, afterKey: null, minConfidence: 0 };
const relations = { ...page, types: ['UNDERTAKES'], directions: [true] };

describe('a statement fit to its parameters', () => {
  it('weighs no filter that was not asked for', () => {
    for (const name of texts.keys())
      expect(settled(name, relations), name).not.toMatch(/AND \(+\$\w+ (?:IS NULL|<= 0)/);
  });

  it('keeps filters that were asked for', () => {
    const text = settled('relations', { ...relations, stage: 'building', within: '131100', report: 'r-1' });
    expect(text).toContain('AND ($stage IS NULL OR o.stage = $stage)');
    expect(text).toContain('$within IN place.path');
    expect(text).toContain('$report IN r.reports');
    expect(settled('search', { ...page, minConfidence: 0.9 })).toContain('m.confidence >= $minConfidence');
    expect(settled('search', { ...page, period: '2022' })).toContain('told.publishedOn STARTS WITH $period');
  });

  it('follows relations of the types and the direction asked for', () => {
    expect(settled('relations', relations)).toContain('(e:Entity {id: of})-[r:UNDERTAKES]->(o:Entity)');
    expect(settled('relations', { ...relations, directions: [false] })).toContain('<-[r:UNDERTAKES]-(o:Entity)');
    const both = { ...relations, types: ['PART_OF', 'LOCATED_IN'], directions: [true, false] };
    expect(settled('relations', both)).toContain('-[r:LOCATED_IN|PART_OF]-(o:Entity)');
    expect(settled('relations', relations)).toContain("'UNDERTAKES' AS value");
    expect(settled('relations', both)).toContain('type(r) AS value');
  });

  it('sorts by one value in one order, from where the last page ended', () => {
    const next = settled('relations', { ...relations, sort: 'INVESTMENT', down: true, afterKey: 'k', afterValue: 1 });
    expect(next).toContain('coalesce(o.investment, -1) AS value');
    expect(next).toContain('WHERE (value < $afterValue OR (value = $afterValue AND key < $afterKey))');
    expect(next).toContain('ORDER BY value DESC, key DESC');
    expect(settled('relations', relations)).toContain('ORDER BY value, key\n');
  });

  it('groups by what was asked for', () => {
    const groups = { byRegion: false, byYear: true, byIndustry: true, byKind: false };
    const text = settled('aggregate', { ...page, ...groups });
    expect(text).not.toContain('place:Region');
    expect(text).toContain('null AS region');
    expect(text).toMatch(/^MATCH \(o\)-\[n:IN_INDUSTRY\]->\(trade:Industry\)$/m);
    expect(settled('aggregate', { ...page, ...groups, byRegion: true })).toContain('coalesce(place.id, CASE WHEN');
  });

  it('gives no part of a row that is not asked for', () => {
    const text = settled('relations', { ...relations, unasked: ['aliases', 'facts', 'nameEn', 'passages', 'rules'] });
    expect(text).toContain('true AS outgoing, r.confidence AS confidence, null AS rules, null AS passages');
    expect(text).toContain('o { .id, .kind, .name } AS node');
    const located = settled('located-in', { ...relations, unasked: ['passages'] });
    expect(located).toContain('| all + r.rules) AS rules, null AS passages');
    expect(settled('neighbourhood', { ...relations, unasked: ['rules'] })).toContain(
      'rules: null, passages: r.passages',
    );
  });

  it('takes no text from a value', () => {
    const hostile = "x') RETURN 1 //";
    const given = {
      ...relations,
      types: [hostile],
      directions: [true],
      sort: hostile,
      text: hostile,
      afterKey: hostile,
      unasked: [hostile],
    };
    expect(settled('relations', given)).not.toContain(hostile);
  });
});

describe('on the embedded engine', async () => {
  const store = await openStore({ data: mkdtempSync(join(tmpdir(), 'settled-')) });
  await store.load(batches);
  const values = await parameterValues(store);
  afterAll(() => store.close());
  const ask = async (cypher: string, params: Params) => lines(await store.query(cypher, params), cypher);

  for (const [name, cypher] of texts)
    it(`${name} gives the same rows as it stands and fit to its parameters`, async () => {
      for (const params of combinations(cypher, values, 30)) {
        const rows = await store.query(cypher, params);
        expect(await ask(settle(cypher, params), params)).toEqual(lines(rows, cypher));
        const next = pageAfter(params, rows[Math.floor(rows.length / 2)]);
        if (next) expect(await ask(settle(cypher, next), next)).toEqual(await ask(cypher, next));
        const narrow = await store.query(settle(cypher, { ...params, unasked: PARTS }), params);
        expect(lines(narrowed(narrow), cypher)).toEqual(lines(narrowed(rows), cypher));
      }
    });
});
