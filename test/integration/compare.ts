import { expect } from 'vitest';
import type { GraphStore, Row, Value } from '../../src/store/graph-store.ts';
import { PARTS } from '../../src/store/narrow.ts';
import type { Params } from './parameters.ts';

/** Keys of a map, and items that are collected, come in another order. */
function told(value: Value): Value {
  if (Array.isArray(value)) return value.map(told).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, told(item as Value)]),
  );
}

/** Rows as text; a query that does not order them at its end may give them in any order. */
export function lines(rows: readonly Row[], cypher: string): string[] {
  const texts = rows.map((row) => JSON.stringify(told(row)));
  return /\nORDER BY[^{}]*$/.test(cypher) ? texts : texts.sort();
}

/** Rows without what they can do without. */
export const narrowed = (rows: readonly Row[]): Row[] =>
  JSON.parse(JSON.stringify(rows, (name, value: unknown) => (isPart(name) ? undefined : value))) as Row[];
const isPart = (name: string): boolean => (PARTS as readonly string[]).includes(name);

/** Runs a query on both engines and compares; gives the rows. */
export async function sameRows(
  [one, other]: readonly [GraphStore, GraphStore],
  cypher: string,
  params: Params,
): Promise<Row[]> {
  const [theirs, ours] = await Promise.all([one.query(cypher, params), other.query(cypher, params)]);
  expect(lines(theirs, cypher), JSON.stringify(params).slice(0, 300)).toEqual(lines(ours, cypher));
  return ours;
}
