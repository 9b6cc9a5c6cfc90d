/** What loading or removing reports means for the graph, told as rows to write: pure, and the same for every engine. */
import type { GraphBatch } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { ZhengtuError } from '../model/errors.ts';
import { entityRow, relationKey } from './rows.ts';
import { addContribution, stampOf, type EntityState, type Stamped, type Support } from './state.ts';

/** Refuses a batch in which something has no sentence: evidence is a promise. */
export function checkEvidence({ report, entities, relations, mentions, passages }: GraphBatch): void {
  const read = new Set(mentions.map(({ entity }) => entity));
  const sentences = new Set(passages.map(({ id }) => id));
  const bare =
    entities.find(({ id }) => !read.has(id)) ??
    mentions.find(({ passage }) => !sentences.has(passage)) ??
    relations.find((relation) => relation.passages.length === 0 || relation.passages.some((id) => !sentences.has(id)));
  if (!bare) return;
  const what =
    'name' in bare
      ? `${bare.kind} ${bare.name}`
      : 'surface' in bare
        ? `a mention of ${bare.entity}`
        : `${bare.type} ${bare.from} -> ${bare.to}`;
  throw new ZhengtuError(
    'STORE_BATCH_REFUSED',
    `Report ${report.sourcePath} was not stored: ${what} has no sentence. This is a fault of zhengtu; please report it.`,
  );
}

/** Entities after the reports of `batches` were added to what is there. */
export function addEntities(there: ReadonlyMap<string, EntityState>, batches: readonly GraphBatch[]): EntityState[] {
  const states = new Map(there);
  const touched = new Set<string>();
  for (const { report, entities } of batches) {
    for (const contribution of entities) {
      states.set(
        contribution.id,
        addContribution(states.get(contribution.id), { contribution, stamp: stampOf(report) }),
      );
      touched.add(contribution.id);
    }
  }
  return [...touched].sort().map((id) => states.get(id) as EntityState);
}

/** Whether an entity is written otherwise than it was: most reports tell nothing new of what many tell. */
export function isChanged(state: EntityState, before: EntityState | undefined): boolean {
  return before === undefined || JSON.stringify(entityRow(state)) !== JSON.stringify(entityRow(before));
}

/** Entities as the reports that are left tell them. */
export function foldEntities(told: readonly Stamped[]): EntityState[] {
  const states = new Map<string, EntityState>();
  for (const stamped of told) {
    const { id } = stamped.contribution;
    states.set(id, addContribution(states.get(id), stamped));
  }
  return [...states.values()];
}

/** Support of relations without some reports; one that nothing is left for is empty. */
export const withoutReports = (there: ReadonlyMap<string, Support>, gone: ReadonlySet<string>): Map<string, Support> =>
  new Map(
    [...there].map(([key, support]) => [
      key,
      Object.fromEntries(Object.entries(support).filter(([report]) => !gone.has(report))),
    ]),
  );

/** Support of relations after the reports of `batches` were added. */
export function addSupport(there: ReadonlyMap<string, Support>, batches: readonly GraphBatch[]): Map<string, Support> {
  const rows = batches.flatMap(({ report, relations }) => relations.map((row) => ({ report: report.id, row })));
  const result = new Map<string, Support>();
  for (const [key, group] of groupBy(rows, ({ row }) => relationKey(row))) {
    const support: Record<string, Support[string]> = { ...there.get(key) };
    for (const { report, row } of group)
      support[report] = { passages: row.passages, rules: row.rules, confidence: row.confidence };
    result.set(key, support);
  }
  return result;
}
