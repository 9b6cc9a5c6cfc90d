/** Writing one report to the embedded graph. Its statements are no transaction, so the report says `loading` until the end. */
import type { GrafeoDB } from '@grafeo-db/js';
import type { GraphBatch } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { addEntities, addSupport, checkEvidence } from '../plan.ts';
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
  const [own] = await db.batchCreateNodesWithProps(
    ['Report'],
    [{ ...reportRow(batch), state: 'loading', parts: JSON.stringify(parts) }],
  );
  const states = addEntities(there, [batch]);
  await writeEntities(
    db,
    states.filter(({ contribution }) => there.has(contribution.id)),
  );
  for (const [id, node] of await createEntities(
    db,
    states.filter(({ contribution }) => !there.has(contribution.id)),
  ))
    nodes.set(id, node);
  const sentences = await createNodes(db, ['Passage'], passages.map(passageRow));
  const relations = [...addSupport(support, [batch])];
  await writeRelations(db, new Map(relations.filter(([key]) => support.has(key))));
  await writeLinksOf(
    db,
    batch.quantities.filter(({ quantity }) => there.has(quantity)),
  );
  await db.batchCreateEdges([
    ...edgesOfReport(batch, own ?? 0, sentences, nodes),
    ...linkEdges(
      batch.quantities.filter(({ quantity }) => !there.has(quantity)),
      nodes,
    ),
    ...relations.filter(([key]) => !support.has(key)).map(([key, each]) => relationEdge(key, each, nodes)),
  ]);
  await db.upsertNodes(['Report'], [{ id: report.id, state: 'whole' }]);
}

const edge = (properties: Properties, src: string, dst: string) => ({ ...properties, src, dst });
const link = (src: string, dst: string) => ({ id: `${src}|${dst}`, src, dst });

/** Links of quantities of which other reports told before. */
async function writeLinksOf(db: GrafeoDB, quantities: GraphBatch['quantities']): Promise<void> {
  const regions = quantities.flatMap(({ quantity, region }) => (region === undefined ? [] : [link(quantity, region)]));
  if (regions.length) await db.upsertEdges('FOR_REGION', regions);
  const indicators = quantities.map(({ quantity, indicator }) => link(quantity, indicator));
  if (indicators.length) await db.upsertEdges('MEASURES', indicators);
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

/** What supports relations now, by key; those that are not there are absent. */
export async function supportThere(run: Run, keys: readonly string[]): Promise<Map<string, Support>> {
  if (keys.length === 0) return new Map();
  const rows = await run(
    'UNWIND $keys AS key MATCH (a:Entity {id: key.from})-[r]->(:Entity {id: key.to}) WHERE r.id = key.id RETURN r.id AS id, r.passages AS passages, r.reports AS reports, r.support AS support',
    { keys: keys.map((id) => ({ id, ...keyParts(id) })) },
  );
  return new Map(rows.map((row) => [String(row['id']), supportOf(row)]));
}
