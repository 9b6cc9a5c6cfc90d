/**
 * The embedded engine: @grafeo-db/js, in process, one file on disk, one process at a time.
 *
 * Bulk writes are not part of a transaction there, so a report is written between two marks: its node says `loading`
 * until all is written. A report found in that state at opening was interrupted, and is undone.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { ZhengtuError } from '../model/errors.ts';
import type { GraphBatch } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { packageRoot } from '../read/resources.ts';
import { readStatements, refuseWrites, statement, type Statements } from './cypher-files.ts';
import type { GraphCounts, GraphStore, LoadCounts, Row, StoredReport, Value } from './graph-store.ts';
import { addEntities, addSupport, checkEvidence, refoldEntities } from './plan.ts';
import {
  entityRow,
  entityState,
  INTERNAL,
  passageRow,
  relationKey,
  relationRow,
  reportRow,
  told,
  type Properties,
} from './rows.ts';
import { relationState, type EntityState, type Support } from './state.ts';

const FILE = 'graph.grafeo';
const LABELS = ['Report', 'Passage', 'Entity'];

/** Opens the graph in a folder, making both if they are not there. */
export async function openEmbedded(folder: string, options: { readonly readOnly?: boolean } = {}): Promise<GraphStore> {
  const { GrafeoDB } = await loadEngine();
  const path = join(folder, FILE);
  if (options.readOnly && !existsSync(path))
    throw new ZhengtuError(
      'STORE_UNAVAILABLE',
      `There is no graph in ${folder}: run zhengtu ingest PATH --data ${folder} first.`,
    );
  mkdirSync(folder, { recursive: true });
  const db = openFile(() => (options.readOnly ? GrafeoDB.openReadOnly(path) : GrafeoDB.create(path)), folder);
  const store = makeStore(db, readStatements(join(packageRoot, 'cypher', 'read')));
  if (!options.readOnly) {
    await store.prepare();
    await store.undoInterrupted();
  }
  return store;
}

async function loadEngine(): Promise<typeof grafeo> {
  try {
    const loaded = await import('@grafeo-db/js');
    return (loaded as unknown as { default?: typeof loaded }).default ?? loaded;
  } catch (cause) {
    throw new ZhengtuError(
      'STORE_UNAVAILABLE',
      'The embedded engine has no binary for this platform: use a Neo4j server instead, by setting NEO4J_URI.',
      { cause },
    );
  }
}

function openFile(open: () => GrafeoDB, folder: string): GrafeoDB {
  try {
    return open();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (/lock/i.test(message))
      throw new ZhengtuError(
        'STORE_LOCKED',
        `The graph in ${folder} is in use by another zhengtu: stop that one (npm start, serve or ingest), or give another folder with --data.`,
        { cause },
      );
    throw new ZhengtuError(
      'STORE_DAMAGED',
      `The graph in ${folder} cannot be opened (${message}): move the folder away and ingest again.`,
      { cause },
    );
  }
}

const pack = (batch: GraphBatch): string => gzipSync(JSON.stringify(batch)).toString('base64');
const unpack = (text: string): GraphBatch =>
  JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8')) as GraphBatch;

function makeStore(db: GrafeoDB, statements: Statements) {
  const run = async (cypher: string, params: Readonly<Record<string, unknown>> = {}): Promise<Row[]> =>
    (await db.executeCypher(cypher, params)).toArray() as Row[];

  const prepare = async (): Promise<void> => {
    for (const label of LABELS)
      await db.executeCypher(`CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  };

  const entitiesThere = async (ids: readonly string[]): Promise<Map<string, EntityState>> => {
    const rows = await run(
      'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e.kind AS kind, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.searchKeys AS searchKeys, e.facts AS facts, e.stamps AS stamps',
      { ids },
    );
    return new Map(rows.map((row) => [String(row['id']), entityState(row)]));
  };

  const supportThere = async (keys: readonly string[]): Promise<Map<string, Support>> => {
    const rows = await run(
      'UNWIND $keys AS key MATCH (a:Entity {id: key.from})-[r]->(:Entity {id: key.to}) WHERE r.id = key.id RETURN r.id AS id, r.support AS support',
      { keys: keys.map((id) => ({ id, from: id.split('|')[0] ?? '', to: id.split('|').at(-1) ?? '' })) },
    );
    return new Map(rows.map((row) => [String(row['id']), JSON.parse(String(row['support'])) as Support]));
  };

  const writeEntities = async (states: readonly EntityState[]): Promise<void> => {
    for (const [kind, group] of groupBy(states, ({ contribution }) => contribution.kind)) {
      await db.upsertNodes(['Entity', kind], group.map(entityRow), { replace: true });
    }
  };

  const writeRelations = async (batches: readonly GraphBatch[], keys: readonly string[]): Promise<void> => {
    const wanted = addSupport(await supportThere(keys), batches);
    for (const [type, group] of groupBy([...wanted], ([, { row }]) => row.type)) {
      const rows = group.map(([key, { row, support }]) =>
        relationRow(key, row.from, row.to, relationState(support), support),
      );
      await db.upsertEdges(type, rows, { endpointLabels: ['Entity'] });
    }
  };

  const write = async (batch: GraphBatch): Promise<void> => {
    checkEvidence(batch);
    const { report, passages, entities, mentions, quantities, relations } = batch;
    await db.upsertNodes(['Report'], [{ ...reportRow(batch), state: 'loading', batch64: pack(batch) }]);
    await writeEntities(addEntities(await entitiesThere(entities.map(({ id }) => id)), [batch]));
    await db.upsertNodes(['Passage'], passages.map(passageRow));
    await db.upsertEdges(
      'HAS_PASSAGE',
      passages.map(({ id }) => ({ id, src: report.id, dst: id })),
    );
    await db.upsertEdges(
      'ASSERTS',
      entities.map(({ id }) => ({ id: `${report.id}|${id}`, src: report.id, dst: id })),
    );
    await db.upsertEdges(
      'MENTIONS',
      mentions.map(({ passage, entity, ...rest }) => ({
        id: `${passage}|${entity}|${rest.start}|${rest.end}`,
        src: passage,
        dst: entity,
        ...rest,
      })),
    );
    const placed = quantities.filter(({ region }) => region !== undefined);
    await db.upsertEdges(
      'FOR_REGION',
      placed.map(({ quantity, region }) => ({ id: `${quantity}|${region}`, src: quantity, dst: region })),
    );
    await db.upsertEdges(
      'MEASURES',
      quantities.map(({ quantity, indicator }) => ({ id: `${quantity}|${indicator}`, src: quantity, dst: indicator })),
    );
    await writeRelations([batch], relations.map(relationKey));
    await db.upsertNodes(['Report'], [{ id: report.id, state: 'whole' }]);
  };

  const batchesOf = async (ids: readonly string[]): Promise<GraphBatch[]> => {
    const rows = await run('UNWIND $ids AS id MATCH (r:Report {id: id}) RETURN r.batch64 AS batch', { ids });
    return rows.map((row) => unpack(String(row['batch'])));
  };

  const erase = async (batch: GraphBatch): Promise<void> => {
    const { report, passages, entities, relations } = batch;
    await db.upsertNodes(['Report'], [{ id: report.id, state: 'leaving' }]);
    await run('UNWIND $ids AS id MATCH (p:Passage {id: id}) DETACH DELETE p', { ids: passages.map(({ id }) => id) });
    await run('MATCH (:Report {id: $id})-[a:ASSERTS]->(:Entity) DELETE a', { id: report.id });
    await eraseRelations(batch, relations.map(relationKey));
    await eraseEntities(entities.map(({ id }) => id));
    await run('MATCH (r:Report {id: $id}) DETACH DELETE r', { id: report.id });
  };

  const eraseRelations = async ({ report, relations }: GraphBatch, keys: readonly string[]): Promise<void> => {
    const there = await supportThere(keys);
    for (const row of relations) {
      const key = relationKey(row);
      const { [report.id]: gone, ...support } = there.get(key) ?? {};
      if (!gone && Object.keys(support).length === 0 && !there.has(key)) continue;
      if (Object.keys(support).length)
        await db.upsertEdges(row.type, [relationRow(key, row.from, row.to, relationState(support), support)], {
          endpointLabels: ['Entity'],
        });
      else
        await run(`MATCH (:Entity {id: $from})-[r:${row.type}]->(:Entity {id: $to}) DELETE r`, {
          from: row.from,
          to: row.to,
        });
    }
  };

  const eraseEntities = async (ids: readonly string[]): Promise<void> => {
    const rows = await run(
      'UNWIND $ids AS id MATCH (r:Report)-[:ASSERTS]->(e:Entity {id: id}) RETURN id, r.id AS report',
      { ids },
    );
    const left = groupBy(rows, (row) => String(row['id']));
    await run('UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e', {
      ids: ids.filter((id) => !left.has(id)),
    });
    const reports = [...new Set(rows.map((row) => String(row['report'])))].sort();
    await writeEntities(refoldEntities(new Set(left.keys()), await batchesOf(reports)));
  };

  const reports = async (): Promise<StoredReport[]> =>
    (await run(
      'MATCH (r:Report) RETURN r.id AS id, r.title AS title, r.sourcePath AS sourcePath, r.sha256 AS sha256 ORDER BY id',
    )) as unknown as StoredReport[];

  const remove = async (ids: readonly string[]): Promise<number> => {
    const found = await batchesOf(ids);
    for (const batch of found) await erase(batch);
    return found.length;
  };

  const load = async (batches: readonly GraphBatch[]): Promise<LoadCounts> => {
    const counts = { added: 0, replaced: 0, unchanged: 0 };
    for (const batch of batches) {
      const { id, sourcePath } = batch.report;
      const there = (
        await run('MATCH (r:Report) WHERE r.id = $id OR r.sourcePath = $sourcePath RETURN r.id AS id', {
          id,
          sourcePath,
        })
      ).map((row) => String(row['id']));
      if (there.includes(id)) {
        counts.unchanged++;
        continue;
      }
      if (there.length) await remove(there);
      await write(batch);
      counts[there.length ? 'replaced' : 'added']++;
    }
    return counts;
  };

  const undoInterrupted = async (): Promise<void> => {
    const rows = await run("MATCH (r:Report) WHERE r.state <> 'whole' RETURN r.id AS id");
    await remove(rows.map((row) => String(row['id'])));
  };

  const counts = async (): Promise<GraphCounts> => {
    const [total] = await run(statement(statements, 'report-count'));
    const kinds = await run(statement(statements, 'counts'));
    const types = await run(statement(statements, 'relation-counts'));
    return {
      reports: Number(total?.['reports'] ?? 0),
      passages: Number(total?.['passages'] ?? 0),
      entities: Object.fromEntries(kinds.map((row) => [String(row['kind']), Number(row['count'])])),
      relations: Object.fromEntries(types.map((row) => [String(row['type']), Number(row['count'])])),
    };
  };

  async function* exportRows(): AsyncGenerator<Row> {
    for (const label of LABELS) {
      const rows = await run(`MATCH (n:${label}) RETURN properties(n) AS properties ORDER BY n.id`);
      for (const row of rows) yield { node: label, ...visible(row['properties']) };
    }
    for (const type of Object.keys((await counts()).relations)
      .filter((name) => name !== 'ASSERTS')
      .sort()) {
      const rows = await run(
        `MATCH (a)-[r:${type}]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.id`,
      );
      for (const row of rows)
        yield { relation: type, from: row['from'] ?? null, to: row['to'] ?? null, ...visible(row['properties']) };
    }
  }

  return {
    engine: 'embedded',
    prepare,
    undoInterrupted,
    load,
    remove,
    reports,
    read: async (name: string, params: Readonly<Record<string, Value>> = {}) =>
      run(statement(statements, name), params),
    query: async (cypher: string, params: Readonly<Record<string, Value>> = {}) => {
      refuseWrites(cypher);
      try {
        return await run(cypher, params);
      } catch (cause) {
        throw new ZhengtuError(
          'QUERY_INVALID',
          `The query could not be run: ${cause instanceof Error ? cause.message : String(cause)}`,
          { cause },
        );
      }
    },
    counts,
    exportRows,
    close: async () => {
      db.close();
    },
  } satisfies GraphStore & { prepare: () => Promise<void>; undoInterrupted: () => Promise<void> };
}

/** Properties in a fixed order, without those for the engine's own use. */
function visible(properties: unknown): Properties {
  const entries = Object.entries(properties as Record<string, unknown>).filter(
    ([name]) => !INTERNAL.has(name) && !['src', 'dst'].includes(name),
  );
  return told(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
