import { ZhengtuError } from '../model/errors.ts';
import type { Run } from './reading.ts';

/** Version of the shape in which the graph is kept; a change of it comes with a migration of each engine. */
export const SCHEMA_VERSION = 1;

/** Gives the graph's schema version, undefined for a new graph; refuses one that this zhengtu cannot keep. */
export async function checkVersion(run: Run, place: string): Promise<number | undefined> {
  const there = await storedVersion(run);
  if (there === undefined || there === SCHEMA_VERSION) return there;
  const known = `schema ${there}, and this one keeps schema ${SCHEMA_VERSION}`;
  throw new ZhengtuError(
    'STORE_VERSION',
    there > SCHEMA_VERSION
      ? `The graph at ${place} was written by a newer zhengtu (${known}): update zhengtu, or use another graph.`
      : `The graph at ${place} was written by an older zhengtu (${known}): ingest its reports into an empty graph.`,
  );
}

async function storedVersion(run: Run): Promise<number | undefined> {
  const [row] = await run("MATCH (z:Zhengtu {id: 'schema'}) RETURN z.schema AS version");
  return typeof row?.['version'] === 'number' ? row['version'] : undefined;
}
