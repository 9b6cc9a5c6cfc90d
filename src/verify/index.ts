/** Verify: walks a whole graph and tells what breaks a promise of the design; the same for every engine. */
import type { GraphStore } from '../store/graph-store.ts';
import { CHECKS, type CleanOf, type Finding } from './checks.ts';
import { gather } from './graph.ts';
import { suspectReports } from './suspects.ts';
import { findNotAsTold } from './told.ts';

export type { Finding } from './checks.ts';

/** What a walk found; a sound graph has no findings. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** How many nodes and relations were looked at. */
  readonly checked: number;
  /** Ids of the reports that have to be read again. */
  readonly suspects: readonly string[];
}

/** Checks a whole graph. */
export async function verifyGraph(store: Pick<GraphStore, 'exportRows' | 'read'>, cleanOf: CleanOf): Promise<Verdict> {
  const graph = await gather(store.exportRows());
  const findings = [
    ...Object.entries(CHECKS).flatMap(([check, find]) =>
      Array.from(find(graph, cleanOf), (found) => ({ check, ...found })),
    ),
    ...(await findNotAsTold(graph, (ids) => store.read('told', { ids }))),
  ];
  const relations = [...graph.relations.values()].reduce((sum, list) => sum + list.length, 0);
  return {
    findings,
    checked: graph.reports.size + graph.passages.size + graph.entities.size + relations,
    suspects: suspectReports(graph, findings),
  };
}
