import { foldEntities } from '../store/plan.ts';
import { entityRow, INTERNAL, stampedOf } from '../store/rows.ts';
import { stampOf } from '../store/state.ts';
import type { Row } from '../store/graph-store.ts';
import type { Finding } from './checks.ts';
import type { ExportedGraph } from './graph.ts';

/** Gives what reports say of some entities: the rows of `cypher/read/told`. */
export type Told = (ids: readonly string[]) => Promise<readonly Row[]>;

/** Entities asked for at once: memory is bounded by it. */
const AT_ONCE = 500;
export const ENTITY_NOT_AS_TOLD = 'entity-not-as-told';

/** Finds entities that are not the sum of what their reports say. */
export async function findNotAsTold(graph: ExportedGraph, told: Told): Promise<Finding[]> {
  const ids = [...graph.entities.keys()];
  const findings: Finding[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await told(ids.slice(at, at + AT_ONCE));
    const states = foldEntities(
      rows.map((row) => stampedOf(row['told'], stampOf({ id: String(row['report']), ...dateOf(row) }))),
    );
    for (const state of states) {
      const { id, kind, name } = state.contribution;
      if (visible(entityRow(state)) !== visible(graph.entities.get(id) ?? {}))
        findings.push({ check: ENTITY_NOT_AS_TOLD, id, message: `${kind} ${name} is not as its reports tell it.` });
    }
  }
  return findings;
}

const dateOf = (row: Row): { publishedOn?: string } =>
  row['publishedOn'] ? { publishedOn: String(row['publishedOn']) } : {};

const visible = (row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([name]) => name !== 'node' && !INTERNAL.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
