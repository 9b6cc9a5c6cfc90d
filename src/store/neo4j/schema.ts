import { ZhengtuError } from '../../model/errors.ts';
import type { Statements } from '../cypher-files.ts';
import type { Connection } from './connection.ts';

/** Version of the shape in which the graph is kept; a change of it comes with a migration here. */
export const SCHEMA_VERSION = 1;

/** Applies constraints and indexes where they are not there yet, and refuses a graph of a newer zhengtu. */
export async function prepareSchema({ run, schema }: Connection, constraints: Statements): Promise<void> {
  const there = await storedVersion(run);
  if (there !== undefined && there > SCHEMA_VERSION)
    throw new ZhengtuError(
      'STORE_VERSION',
      `The graph was written by a newer zhengtu (schema ${there}, this one knows ${SCHEMA_VERSION}): update zhengtu, or use another database.`,
    );
  if (there === SCHEMA_VERSION && (await missingSchema({ run }, constraints)).length === 0) return;
  for (const statement of constraints.values()) await schema(statement);
  await schema('CALL db.awaitIndexes(60)');
  await schema('MERGE (z:Zhengtu {id: $id}) SET z.schema = $version', { id: 'schema', version: SCHEMA_VERSION });
}

/** Schema version that the graph tells; undefined for a new one. */
export async function storedVersion(run: Connection['run']): Promise<number | undefined> {
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
