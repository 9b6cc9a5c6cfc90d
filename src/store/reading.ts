/** What both engines read in the same way. */
import { refuseWrites, statement, type Statements } from './cypher-files.ts';
import type { GraphCounts, GraphStore, Row, StoredReport } from './graph-store.ts';
import { INTERNAL, told, type Properties } from './rows.ts';

export type Params = Readonly<Record<string, unknown>>;
/** Runs a statement that reads, and gives its rows; an engine that can stops it when the signal fires. */
export type Run = (cypher: string, params?: Params, signal?: AbortSignal) => Promise<Row[]>;
/** Runs a statement that reads, and gives its rows as they come. */
export type Stream = (cypher: string, params?: Params) => AsyncIterable<Row>;

/** Labels that every node of the graph has one of. */
export const LABELS = ['Report', 'Passage', 'Entity'] as const;
/** Types of relation that an export tells, in its order. */
const TYPES = [
  'COOPERATES_WITH',
  'FOR_REGION',
  'HAS_PASSAGE',
  'IN_INDUSTRY',
  'ISSUED_BY',
  'LOCATED_IN',
  'MEASURES',
  'MENTIONS',
  'PART_OF',
  'UNDERTAKES',
];

type Reading = Pick<GraphStore, 'read' | 'query' | 'counts' | 'reports' | 'exportRows'>;

/** The reading half of a store. `invalid` says what is wrong with a user's query; `fit` makes a statement fit its parameters. */
export function makeReading(
  run: Run,
  stream: Stream,
  statements: Statements,
  invalid: (cause: unknown) => unknown,
  fit: (statement: string, params: Params) => string = (text) => text,
): Reading {
  const read: GraphStore['read'] = async (name, params = {}, signal) =>
    run(fit(statement(statements, name), params), params, signal);
  return {
    read,
    query: async (cypher, params = {}) => {
      refuseWrites(cypher);
      try {
        return await run(cypher, params);
      } catch (cause) {
        throw invalid(cause);
      }
    },
    counts: async (): Promise<GraphCounts> => {
      const [total] = await read('report-count');
      return {
        reports: Number(total?.['reports'] ?? 0),
        passages: Number(total?.['passages'] ?? 0),
        entities: numbers(await read('counts'), 'kind'),
        relations: numbers(await read('relation-counts'), 'type'),
      };
    },
    reports: async () =>
      (await run(
        'MATCH (r:Report) RETURN r.id AS id, r.title AS title, r.sourcePath AS sourcePath, r.sha256 AS sha256 ORDER BY id',
      )) as unknown as StoredReport[],
    exportRows: () => exportRows(stream),
  };
}

const numbers = (rows: readonly Row[], name: string): Record<string, number> =>
  Object.fromEntries(rows.map((row) => [String(row[name]), Number(row['count'])]));

async function* exportRows(stream: Stream): AsyncGenerator<Row> {
  for (const label of LABELS) {
    for await (const row of stream(`MATCH (n:${label}) RETURN properties(n) AS properties ORDER BY n.id`))
      yield { node: label, ...visible(row['properties']) };
  }
  for (const type of TYPES) {
    const rows = stream(
      `MATCH (a)-[r:${type}]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.id`,
    );
    for await (const { from = null, to = null, properties } of rows)
      yield { relation: type, from, to, ...visible(properties) };
  }
}

/** Properties in a fixed order, without those for the engine's own use. */
function visible(properties: unknown): Properties {
  const entries = Object.entries(properties as Record<string, unknown>).filter(
    ([name]) => !INTERNAL.has(name) && !['src', 'dst'].includes(name),
  );
  return told(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
