import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { GraphBatch } from '../../src/model/graph.ts';
import type { GraphStore, Row } from '../../src/store/graph-store.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { generateReport } from '../../tools/reports/generate.ts';
import { batches } from '../store/suite.ts';
import { resources } from '../support/read-text.ts';
import { batchOf } from '../support/samples.ts';
import { twoRegions } from './two-regions.ts';

export const settings = inject('neo4j');
const driver = () =>
  neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), { disableLosslessIntegers: true });

/** Runs a statement as an analyst would, past zhengtu. */
export async function byHand(cypher: string, params: Record<string, unknown> = {}): Promise<Row[]> {
  const own = driver();
  try {
    const { records } = await own.executeQuery(cypher, params);
    return records.map((record) => record.toObject() as Row);
  } finally {
    await own.close();
  }
}

/** An empty graph. A server of somebody's is emptied only where its graph is one of these tests, or none. */
export async function fresh(): Promise<GraphStore> {
  const [row] = await byHand('MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:ZhengtuTest THEN 1 END) AS marks');
  if (Number(row?.['nodes']) > 0 && Number(row?.['marks']) === 0)
    throw new Error(`The database at ${settings.uri} holds a graph that is not of these tests: give an empty one.`);
  await byHand('MATCH (n) DETACH DELETE n');
  await byHand('CREATE (:ZhengtuTest)');
  return openNeo4j(settings);
}

/** The samples, the reports of two-regions.ts, and generated ones that share regions, industries and enterprises. */
export const sampleGraph = (): GraphBatch[] => [...batches, ...twoRegions(), ...generatedBatches(5, 12)];

/** Reports of the generator, read. */
export const generatedBatches = (seed: number, count: number, sentences = 16): GraphBatch[] =>
  Array.from({ length: count }, (_, index) => {
    const { name, text } = generateReport(resources.gazetteer, seed, index, sentences);
    return batchOf(`${name}.txt`, new TextEncoder().encode(text));
  });
