import { ZhengtuError } from '../../model/errors.ts';
import type { Statements } from '../cypher-files.ts';
import type { Connection } from './connection.ts';

/** Version of the shape in which the graph is kept; a change of it comes with a migration here. */
export const SCHEMA_VERSION = 1;

/** Applies constraints and indexes where they are not there yet. */
export async function prepareSchema(connection: Connection, constraints: Statements): Promise<void> {
  const { schema } = connection;
  const there = await checkVersion(connection);
  if (there === SCHEMA_VERSION && (await missingSchema(connection, constraints)).length === 0) return;
  for (const statement of constraints.values()) await schema(statement);
  await schema('CALL db.awaitIndexes(300)');
  await schema('MERGE (z:Zhengtu {id: $id}) SET z.schema = $version', { id: 'schema', version: SCHEMA_VERSION });
}

/** Gives the graph's schema version, undefined for a new graph; refuses one that this zhengtu cannot keep. */
export async function checkVersion({ run, settings }: Connection): Promise<number | undefined> {
  const there = await storedVersion(run);
  if (there === undefined || there === SCHEMA_VERSION) return there;
  const known = `schema ${there}, and this one keeps schema ${SCHEMA_VERSION}`;
  throw new ZhengtuError(
    'STORE_VERSION',
    there > SCHEMA_VERSION
      ? `The graph at ${settings.uri} was written by a newer zhengtu (${known}): update zhengtu, or use another database.`
      : `The graph at ${settings.uri} was written by an older zhengtu (${known}): ingest its reports into an empty database.`,
  );
}

/** Schema version that the graph tells; undefined for a new one. */
async function storedVersion(run: Connection['run']): Promise<number | undefined> {
  const [row] = await run("OPTIONAL MATCH (z:Zhengtu {id: 'schema'}) RETURN z.schema AS version");
  return typeof row?.['version'] === 'number' ? row['version'] : undefined;
}

/** Names of constraints and indexes that are not there or not online. */
export async function missingSchema({ run }: Pick<Connection, 'run'>, constraints: Statements): Promise<string[]> {
  const indexes = await run('SHOW INDEXES YIELD name, state');
  const ready = new Set(indexes.filter(({ state }) => state === 'ONLINE').map(({ name }) => name));
  return [...constraints.values()]
    .map((text) => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1] ?? '')
    .filter((name) => !ready.has(name));
}
