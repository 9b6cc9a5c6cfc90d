/** The Neo4j engine: a server of the user's, with every load and removal in one transaction. */
import { join } from 'node:path';
import type { GraphBatch } from '../model/graph.ts';
import { packageRoot } from '../read/resources.ts';
import { readStatements } from './cypher-files.ts';
import type { GraphStore, Health, LoadCounts, TellLoaded } from './graph-store.ts';
import { findFaults } from './health.ts';
import { connect, type Connection } from './neo4j/connection.ts';
import { queryError } from './neo4j/errors.ts';
import { fitNeo4j } from './neo4j/fit.ts';
import { withFullText } from './neo4j/full-text.ts';
import { makeChanges, type Texts } from './neo4j/load.ts';
import { missingSchema, prepareSchema } from './neo4j/schema.ts';
import type { Neo4jSettings } from './neo4j/settings.ts';
import { checkEvidence } from './plan.ts';
import { makeReading } from './reading.ts';
import { sweepWith } from './sweep.ts';
import { checkVersion } from './version.ts';

const folder = (name: string) => readStatements(join(packageRoot, 'cypher', name));

/** Connects to a server; constraints and indexes are made on first use, unless the graph is only read. */
export async function openNeo4j(
  settings: Neo4jSettings,
  options: { readonly readOnly?: boolean } = {},
): Promise<GraphStore> {
  const connection = await connect(settings);
  const texts: Texts = { load: folder('load'), remove: folder('remove') };
  try {
    if (options.readOnly) await checkVersion(connection.run, settings.uri);
    else await prepareSchema(connection, folder('constraints'));
  } catch (error) {
    await connection.close();
    throw error;
  }
  const reading = makeReading(connection.run, connection.stream, folder('read'), queryError, fitNeo4j);
  return {
    engine: 'neo4j',
    groupSize: 32,
    ...reading,
    read: withFullText(connection.run, reading.read),
    load: (batches, tell) => loadReports(connection, texts, batches, tell),
    remove: (ids) => connection.transaction((write) => makeChanges(write, texts).remove(ids)),
    health: () => health(connection),
    sweep: async () => {
      const reports = (await reading.reports()).map(({ id }) => id);
      await connection.transaction((write) => sweepWith(write, reports));
    },
    close: connection.close,
  };
}

async function health(connection: Connection): Promise<Health> {
  const { settings, agent, run } = connection;
  const missing = await missingSchema(connection, folder('constraints'));
  return {
    server: agent,
    place: `${settings.uri}${settings.database ? `, database ${settings.database}` : ''}`,
    faults: [
      ...(missing.length ? [`${missing.join(', ')} are not there or not online: any zhengtu ingest makes them`] : []),
      ...(await findFaults(run)),
    ],
  };
}

/** Loads in groups in which no path and no content comes twice, each in one transaction. */
async function loadReports(
  { transaction }: Connection,
  texts: Texts,
  batches: readonly GraphBatch[],
  tell: TellLoaded = () => undefined,
): Promise<LoadCounts> {
  const counts = { added: 0, replaced: 0, unchanged: 0 };
  for (const batch of batches) checkEvidence(batch);
  for (const group of groupsOf(batches)) {
    const outcomes = await transaction((write) => loadGroup(makeChanges(write, texts), group));
    group.forEach((batch, at) => {
      const outcome = outcomes[at] ?? 'unchanged';
      counts[outcome]++;
      tell(batch, outcome);
    });
  }
  return counts;
}

async function loadGroup(
  changes: ReturnType<typeof makeChanges>,
  group: readonly GraphBatch[],
): Promise<(keyof LoadCounts)[]> {
  const there = await changes.there(group.map(({ report }) => report.id));
  const fresh = group.filter(({ report }) => !there.has(report.id));
  const paths = await changes.lockPaths(fresh.map(({ report }) => report.sourcePath));
  const wanted = new Set(fresh.filter(({ report }) => paths.get(report.sourcePath) !== report.id));
  const before = ({ report }: GraphBatch) => paths.get(report.sourcePath);
  if (wanted.size)
    await changes.replace(
      [...wanted],
      [...wanted].flatMap((batch) => before(batch) ?? []),
    );
  return group.map((batch) => (!wanted.has(batch) ? 'unchanged' : before(batch) ? 'replaced' : 'added'));
}

/** Most rows of one transaction: its memory on both sides is bounded, whatever the number of reports. */
const GROUP_ROWS = 20_000;

function groupsOf(batches: readonly GraphBatch[]): GraphBatch[][] {
  const groups: GraphBatch[][] = [];
  let [size, seen] = [Infinity, new Set<string>()];
  for (const batch of batches) {
    const { id, sourcePath } = batch.report;
    if (size > GROUP_ROWS || seen.has(id) || seen.has(sourcePath)) {
      groups.push([]);
      [size, seen] = [0, new Set()];
    }
    groups.at(-1)?.push(batch);
    size += batch.passages.length + batch.mentions.length + batch.entities.length + batch.relations.length;
    seen.add(id).add(sourcePath);
  }
  return groups;
}
