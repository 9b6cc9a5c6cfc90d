/** Verify: walks a whole graph and tells what breaks a promise of the design; the same for every engine. */
import type { Row } from '../store/graph-store.ts';
import { CHECKS, type CleanOf, type Finding } from './checks.ts';
import { gather } from './graph.ts';

export type { Finding } from './checks.ts';

/** Checks the rows of an export; a sound graph gives an empty list. */
export async function verifyRows(
  rows: AsyncIterable<Row> | Iterable<Row>,
  cleanOf: CleanOf,
): Promise<{ readonly findings: readonly Finding[]; readonly checked: number }> {
  const graph = await gather(rows);
  const findings = Object.entries(CHECKS).flatMap(([check, find]) =>
    Array.from(find(graph, cleanOf), (found) => ({ check, ...found })),
  );
  const relations = [...graph.relations.values()].reduce((sum, list) => sum + list.length, 0);
  return { findings, checked: graph.reports.size + graph.passages.size + graph.entities.size + relations };
}
