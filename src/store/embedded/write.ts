/** Writing one report to the embedded graph. Its statements are no transaction, so the report says `loading` until the end. */
import type { GrafeoDB } from '@grafeo-db/js';
import type { GraphBatch } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { addEntities, addSupport, checkEvidence } from '../plan.ts';
import type { Run } from '../reading.ts';
import {
  entityRow,
  entityState,
  keyParts,
  passageRow,
  relationKey,
  relationRow,
  reportRow,
  supportOf,
  toldRow,
  type Properties,
} from '../rows.ts';
import type { EntityState, Support } from '../state.ts';

/** What a report consists of: kept with it, so that a half-written one can be undone. */
export interface Parts {
  readonly passages: readonly string[];
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

const partsOf = ({ passages, entities, relations }: GraphBatch): Parts => ({
  passages: passages.map(({ id }) => id),
  entities: entities.map(({ id }) => id),
  relations: relations.map(relationKey),
});

/** Writes one report that is not there. */
export async function writeReport(db: GrafeoDB, run: Run, batch: GraphBatch): Promise<void> {
  checkEvidence(batch);
  const { report, passages, entities } = batch;
  const parts = partsOf(batch);
  await db.upsertNodes(['Report'], [{ ...reportRow(batch), state: 'loading', parts: JSON.stringify(parts) }]);
  await writeEntities(db, addEntities(await entitiesThere(run, parts.entities), [batch]));
  await db.upsertNodes(['Passage'], passages.map(passageRow));
  await db.upsertEdges(
    'ASSERTS',
    entities.map((contribution) => edge(toldRow(report, contribution), report.id, contribution.id)),
  );
  await writeLinks(db, batch);
  await writeRelations(db, addSupport(await supportThere(run, parts.relations), [batch]));
  await db.upsertNodes(['Report'], [{ id: report.id, state: 'whole' }]);
}

const edge = (properties: Properties, src: string, dst: string) => ({ ...properties, src, dst });
const link = (src: string, dst: string) => ({ id: `${src}|${dst}`, src, dst });

async function writeLinks(db: GrafeoDB, { report, passages, mentions, quantities }: GraphBatch): Promise<void> {
  await db.upsertEdges(
    'HAS_PASSAGE',
    passages.map(({ id }) => ({ id, src: report.id, dst: id })),
  );
  await db.upsertEdges(
    'MENTIONS',
    mentions.map(({ passage, entity, ...rest }) =>
      edge({ id: `${passage}|${entity}|${rest.start}|${rest.end}`, ...rest }, passage, entity),
    ),
  );
  await db.upsertEdges(
    'FOR_REGION',
    quantities.flatMap(({ quantity, region }) => (region === undefined ? [] : [link(quantity, region)])),
  );
  await db.upsertEdges(
    'MEASURES',
    quantities.map(({ quantity, indicator }) => link(quantity, indicator)),
  );
}

/** Writes entities as they are now. */
export async function writeEntities(db: GrafeoDB, states: readonly EntityState[]): Promise<void> {
  for (const [kind, group] of groupBy(states, ({ contribution }) => contribution.kind))
    await db.upsertNodes(['Entity', kind], group.map(entityRow), { replace: true });
}

/** Writes relations as they are supported now. */
export async function writeRelations(db: GrafeoDB, wanted: ReadonlyMap<string, Support>): Promise<void> {
  for (const [type, group] of groupBy([...wanted], ([key]) => keyParts(key).type)) {
    const rows = group.map(([key, support]) => edge(relationRow(key, support), keyParts(key).from, keyParts(key).to));
    await db.upsertEdges(type, rows, { endpointLabels: ['Entity'] });
  }
}

async function entitiesThere(run: Run, ids: readonly string[]): Promise<Map<string, EntityState>> {
  const rows = await run(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e.kind AS kind, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.searchKeys AS searchKeys, e.facts AS facts, e.stamps AS stamps',
    { ids },
  );
  return new Map(rows.map((row) => [String(row['id']), entityState(row)]));
}

/** What supports relations now, by key; those that are not there are absent. */
export async function supportThere(run: Run, keys: readonly string[]): Promise<Map<string, Support>> {
  const rows = await run(
    'UNWIND $keys AS key MATCH (a:Entity {id: key.from})-[r]->(:Entity {id: key.to}) WHERE r.id = key.id RETURN r.id AS id, r.passages AS passages, r.reports AS reports, r.support AS support',
    { keys: keys.map((id) => ({ id, ...keyParts(id) })) },
  );
  return new Map(rows.map((row) => [String(row['id']), supportOf(row)]));
}
