import type { Statements } from '../cypher-files.ts';
import { checkVersion, SCHEMA_VERSION } from '../version.ts';
import type { Connection } from './connection.ts';

/** Applies constraints and indexes where they are not there yet. */
export async function prepareSchema(connection: Connection, constraints: Statements): Promise<void> {
  const { schema, run, settings } = connection;
  const there = await checkVersion(run, settings.uri);
  if (there === SCHEMA_VERSION && (await missingSchema(connection, constraints)).length === 0) return;
  for (const statement of constraints.values()) await schema(statement);
  await schema('CALL db.awaitIndexes(300)');
  await schema('MERGE (z:Zhengtu {id: $id}) SET z.schema = $version', { id: 'schema', version: SCHEMA_VERSION });
}

/** Names of constraints and indexes that are not there or not online. */
export async function missingSchema({ run }: Pick<Connection, 'run'>, constraints: Statements): Promise<string[]> {
  const indexes = await run('SHOW INDEXES YIELD name, state');
  const ready = new Set(indexes.filter(({ state }) => state === 'ONLINE').map(({ name }) => name));
  return [...constraints.values()]
    .map((text) => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1] ?? '')
    .filter((name) => !ready.has(name));
}
