/**
 * The embedded engine: @grafeo-db/js, in process, one file on disk, one process at a time.
 *
 * Bulk writes are not part of a transaction there, so a report is written between two marks: its node says `loading`
 * until all is written. A report found in that state at opening was interrupted, and is undone.
 */
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { ZhengtuError } from '../model/errors.ts';
import type { GraphBatch } from '../model/graph.ts';
import { packageRoot } from '../read/resources.ts';
import { readStatements } from './cypher-files.ts';
import { eraseReport } from './embedded/erase.ts';
import { told } from './embedded/errors.ts';
import { openFile } from './embedded/open.ts';
import { settle } from './settle.ts';
import { makeTextIndex } from './embedded/text-index.ts';
import { writeReport, type Parts } from './embedded/write.ts';
import type { GraphStore, LoadCounts, Row, TellLoaded } from './graph-store.ts';
import { findFaults } from './health.ts';
import { LABELS, makeReading, type Params, type Run } from './reading.ts';
import { sweepWith } from './sweep.ts';
import { checkVersion, SCHEMA_VERSION } from './version.ts';

/** Opens the graph in a folder, making both if they are not there. */
export async function openEmbedded(folder: string, options: { readonly readOnly?: boolean } = {}): Promise<GraphStore> {
  const db = await openFile(folder, options.readOnly ?? false);
  const run: Run = async (cypher, params = {}) => (await db.executeCypher(cypher, params)).toArray() as Row[];
  try {
    await told(folder, () => prepare(db, run, folder, options.readOnly ?? false));
  } catch (error) {
    db.close();
    throw error;
  }
  async function* stream(cypher: string, params?: Params): AsyncGenerator<Row> {
    yield* await run(cypher, params);
  }
  const reading = makeReading(run, stream, readStatements(join(packageRoot, 'cypher', 'read')), invalidQuery, settle);
  let index = makeTextIndex(reading.read);
  const change = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await told(folder, work);
    } finally {
      index = makeTextIndex(reading.read);
    }
  };
  const read: GraphStore['read'] = async (name, params = {}, signal) => {
    const narrowed = await index(name, params);
    if (narrowed && 'rows' in narrowed) return narrowed.rows;
    return reading.read(name, { ...params, ...narrowed }, signal);
  };
  return {
    engine: 'embedded',
    groupSize: 1,
    ...reading,
    read,
    load: (batches, tell) => change(() => loadReports(db, run, batches, tell)),
    remove: (ids) => change(() => removeReports(db, run, ids)),
    health: async () => ({ server: `@grafeo-db/js ${db.version()}`, place: folder, faults: await findFaults(run) }),
    sweep: async () => {
      const reports = (await reading.reports()).map(({ id }) => id);
      await change(() => sweepWith(run, reports));
    },
    close: () => told(folder, () => db.close()),
  };
}

/** Refuses a graph of another version; makes indexes, and undoes what was interrupted. */
async function prepare(db: GrafeoDB, run: Run, folder: string, readOnly: boolean): Promise<void> {
  const version = await checkVersion(run, folder);
  if (readOnly) return;
  for (const label of LABELS)
    await run(`CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  await run('CREATE INDEX report_path IF NOT EXISTS FOR (n:Report) ON (n.sourcePath)');
  await run('CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name)');
  if (version === undefined) await db.upsertNodes(['Zhengtu'], [{ id: 'schema', schema: SCHEMA_VERSION }]);
  const rows = await run("MATCH (r:Report) WHERE r.state <> 'whole' RETURN r.id AS id");
  await removeReports(
    db,
    run,
    rows.map((row) => String(row['id'])),
  );
}

async function removeReports(db: GrafeoDB, run: Run, ids: readonly string[]): Promise<number> {
  const rows = await run('UNWIND $ids AS id MATCH (r:Report {id: id}) RETURN r.id AS id, r.parts AS parts', { ids });
  for (const { id, parts } of rows) await eraseReport(db, run, String(id), JSON.parse(String(parts)) as Parts);
  return rows.length;
}

async function loadReports(
  db: GrafeoDB,
  run: Run,
  batches: readonly GraphBatch[],
  tell: TellLoaded = () => undefined,
): Promise<LoadCounts> {
  const counts = { added: 0, replaced: 0, unchanged: 0 };
  for (const batch of batches) {
    const outcome = await loadReport(db, run, batch);
    counts[outcome]++;
    tell(batch, outcome);
  }
  return counts;
}

async function loadReport(db: GrafeoDB, run: Run, batch: GraphBatch): Promise<keyof LoadCounts> {
  const { id, sourcePath } = batch.report;
  const [same] = await run('MATCH (r:Report {id: $id}) RETURN r.id AS id', { id });
  if (same) return 'unchanged';
  const rows = await run('MATCH (r:Report {sourcePath: $sourcePath}) RETURN r.id AS id', { sourcePath });
  const there = rows.map((row) => String(row['id']));
  await removeReports(db, run, there);
  await writeReport(db, run, batch);
  return there.length ? 'replaced' : 'added';
}

const invalidQuery = (cause: unknown): ZhengtuError =>
  new ZhengtuError(
    'QUERY_INVALID',
    `The query could not be run: ${cause instanceof Error ? cause.message : String(cause)}`,
    { cause },
  );
