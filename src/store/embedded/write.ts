/** Writing one report to the embedded graph. Its statements are no transaction, so the report says `loading` until the end. */
import type { GrafeoDB } from '@grafeo-db/js';
import type { GraphBatch } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { addEntities, addSupport, checkEvidence, isChanged } from '../plan.ts';
import type { Run } from '../reading.ts';
import { createEntities, createNodes, edgesOfReport, linkEdges, relationEdge } from './create.ts';
import {
  entityRow,
  entityState,
  keyParts,
  passageRow,
  relationKey,
  relationRow,
  reportRow,
  supportOf,
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

/** Writes one report that is not there. What is new is created by the engine's numbers of nodes: nothing is looked for. */
export async function writeReport(db: GrafeoDB, run: Run, batch: GraphBatch): Promise<void> {
  checkEvidence(batch);
  const { report, passages } = batch;
  const parts = partsOf(batch);
  const { states: there, nodes } = await entitiesThere(run, parts.entities);
  const told = parts.relations.map((key) => ({ key, ...keyParts(key) }));
  const met = told.filter(({ from, to }) => there.has(from) && there.has(to)).map(({ key }) => key);
  const support = await supportThere(run, met);
  const quantities = batch.quantities.map(({ quantity }) => quantity);
  const links = await linksThere(
    run,
    quantities.filter((id) => there.has(id)),
  );
  const [own] = await db.batchCreateNodesWithProps(
    ['Report'],
    [{ ...reportRow(batch), state: 'loading', parts: JSON.stringify(parts) }],
  );
  const states = addEntities(there, [batch]);
  const known = states.filter((state) => there.has(state.contribution.id));
  await writeEntities(
    db,
    known.filter((state) => isChanged(state, there.get(state.contribution.id))),
  );
  const fresh = states.filter((state) => !there.has(state.contribution.id));
  const entities = new Map([...nodes, ...(await createEntities(db, fresh))]);
  const sentences = await createNodes(db, ['Passage'], passages.map(passageRow));
  const relations = [...addSupport(support, [batch])];
  await writeRelations(db, new Map(relations.filter(([key]) => support.has(key))));
  await db.batchCreateEdges([
    ...edgesOfReport(batch, own ?? 0, sentences, entities),
    ...linkEdges(batch.quantities, entities, links),
    ...relations.filter(([key]) => !support.has(key)).map(([key, each]) => relationEdge(key, each, entities)),
  ]);
  await db.upsertNodes(['Report'], [{ id: report.id, state: 'whole' }]);
}

const edge = (properties: Properties, src: string, dst: string) => ({ ...properties, src, dst });

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

async function entitiesThere(run: Run, ids: readonly string[]) {
  const rows = await run(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id(e) AS node, e.id AS id, e.kind AS kind, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.searchKeys AS searchKeys, e.facts AS facts, e.stamps AS stamps',
    { ids },
  );
  return {
    states: new Map(rows.map((row) => [String(row['id']), entityState(row)])),
    nodes: new Map(rows.map((row) => [String(row['id']), Number(row['node'])])),
  };
}

/** Ids of the links that lead from quantities. */
async function linksThere(run: Run, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = ids.length
    ? await run('UNWIND $ids AS id MATCH (q:Entity {id: id})-[r:FOR_REGION|MEASURES]->(:Entity) RETURN r.id AS id', {
        ids,
      })
    : [];
  return new Set(rows.map(({ id }) => String(id)));
}

/** What supports relations now, by key; those that are not there are absent. */
export async function supportThere(run: Run, keys: readonly string[]): Promise<Map<string, Support>> {
  if (keys.length === 0) return new Map();
  const rows = await run(
    'UNWIND $keys AS key MATCH (a:Entity {id: key.from})-[r]->(:Entity {id: key.to}) WHERE r.id = key.id RETURN r.id AS id, r.passages AS passages, r.reports AS reports, r.support AS support',
    { keys: keys.map((id) => ({ id, ...keyParts(id) })) },
  );
  return new Map(rows.map((row) => [String(row['id']), supportOf(row)]));
}
