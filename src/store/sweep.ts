import { join } from 'node:path';
import { packageRoot } from '../read/resources.ts';
import { RELATION_TYPES } from '../ontology/ontology.ts';
import { readStatements, statement } from './cypher-files.ts';
import type { Params } from './reading.ts';

/** Takes out of a graph what no report tells: the statements of `cypher/sweep`. */
export async function sweepWith(
  write: (cypher: string, params?: Params) => Promise<unknown>,
  reports: readonly string[],
): Promise<void> {
  const texts = readStatements(join(packageRoot, 'cypher', 'sweep'));
  await write(statement(texts, 'passages'));
  await write(statement(texts, 'relations'), { types: [...RELATION_TYPES], reports });
  await write(statement(texts, 'entities'));
}
