import type { GraphBatch } from '../../src/model/graph.ts';
import { makeBatchReader } from '../../src/pipeline.ts';
import { readReports } from '../../src/read/index.ts';
import { resources } from './read-text.ts';

const readBatch = makeBatchReader(resources);

/** What a report tells, whatever file it lies in: entities with their fields, and relations. */
export const factsOf = ({ entities, relations }: Pick<GraphBatch, 'entities' | 'relations'>): string[] =>
  [
    ...entities.map(({ kind, name, fields }) => `${kind} ${name} ${JSON.stringify(fields)}`),
    ...relations.map(({ type, from, to }) => `${type} ${from} ${to}`),
  ].sort();

/** Reads a file of any format: the batches of its reports, or the codes of what was wrong. */
export async function readFileBytes(bytes: Uint8Array, path: string): Promise<(GraphBatch | string)[]> {
  const results = await readReports(bytes, path);
  return results.map((result) => ('doc' in result ? readBatch(result.doc) : result.diagnostic.code));
}

/** The facts of the one report that a file holds. */
export async function factsOfFile(bytes: Uint8Array, path: string): Promise<string[]> {
  const [batch] = await readFileBytes(bytes, path);
  if (!batch || typeof batch === 'string') throw new Error(`${path}: ${String(batch)}`);
  return factsOf(batch);
}
