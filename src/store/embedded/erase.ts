/** Taking a report out of the embedded graph. The report goes last, so an interrupted removal can be done again. */
import type { GrafeoDB } from '@grafeo-db/js';
import { groupBy } from '../../model/group-by.ts';
import { foldEntities, withoutReports } from '../plan.ts';
import type { Run } from '../reading.ts';
import { keyParts, stampedOf } from '../rows.ts';
import { stampOf } from '../state.ts';
import { supportThere, writeEntities, writeRelations, type Parts } from './write.ts';

/** Removes a report, whole or half-written, and all that only it supports. */
export async function eraseReport(db: GrafeoDB, run: Run, id: string, parts: Parts): Promise<void> {
  await db.upsertNodes(['Report'], [{ id, state: 'leaving' }]);
  await eraseRelations(db, run, id, parts.relations);
  await eraseEntities(db, run, id, parts.entities);
  await run('UNWIND $ids AS id MATCH (p:Passage {id: id}) DETACH DELETE p', { ids: parts.passages });
  await run('MATCH (r:Report {id: $id}) DETACH DELETE r', { id });
}

async function eraseRelations(db: GrafeoDB, run: Run, id: string, keys: readonly string[]): Promise<void> {
  const left = withoutReports(await supportThere(run, keys), new Set([id]));
  const told = [...left].filter(([, support]) => Object.keys(support).length > 0);
  await writeRelations(db, new Map(told));
  for (const key of [...left.keys()].filter((one) => !told.some(([kept]) => kept === one))) {
    const { type, from, to } = keyParts(key);
    await run(`MATCH (:Entity {id: $from})-[r:${type}]->(:Entity {id: $to}) DELETE r`, { from, to });
  }
}

async function eraseEntities(db: GrafeoDB, run: Run, id: string, ids: readonly string[]): Promise<void> {
  const rows = await run(
    'UNWIND $ids AS id MATCH (e:Entity {id: id})<-[a:ASSERTS]-(r:Report) WHERE r.id <> $id RETURN id, r.id AS report, r.publishedOn AS publishedOn, a.told AS told',
    { ids, id },
  );
  const left = groupBy(rows, (row) => String(row['id']));
  await run('UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e', {
    ids: ids.filter((one) => !left.has(one)),
  });
  const told = rows.map(({ told: text, report, publishedOn }) =>
    stampedOf(text, stampOf({ id: String(report), ...(publishedOn ? { publishedOn: String(publishedOn) } : {}) })),
  );
  await writeEntities(db, foldEntities(told));
}
