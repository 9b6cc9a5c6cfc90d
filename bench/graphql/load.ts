/** Writes the bench's graph in bulk, in the shape that loading reports gives it: loading itself is not what is measured here. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { GraphBatch } from '../../src/model/graph.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { openFile } from '../../src/store/embedded/open.ts';
import { toParameter } from '../../src/store/neo4j/values.ts';
import { addEntities } from '../../src/store/plan.ts';
import { benchBatches } from './graph.ts';
import {
  entityRow,
  passageRow,
  relationKey,
  relationRow,
  reportRow,
  toldRow,
  type Properties,
} from '../../src/store/rows.ts';

interface Nodes {
  readonly labels: readonly string[];
  readonly rows: readonly Properties[];
}
interface Edges {
  readonly type: string;
  readonly ends: readonly [from: string, to: string];
  readonly rows: readonly (Properties & { readonly src: string; readonly dst: string })[];
}

const edge = (properties: Properties, src: string, dst: string) => ({ ...properties, src, dst });
const link = (src: string, dst: string) => edge({ id: `${src}|${dst}` }, src, dst);

function nodesOf(batches: readonly GraphBatch[]): Nodes[] {
  const entities = groupBy(addEntities(new Map(), batches), ({ contribution }) => contribution.kind);
  return [
    { labels: ['Report'], rows: batches.map((batch) => ({ ...reportRow(batch), state: 'whole', parts: '{}' })) },
    { labels: ['Passage'], rows: batches.flatMap(({ passages }) => passages.map(passageRow)) },
    ...[...entities].map(([kind, states]) => ({ labels: ['Entity', kind], rows: states.map(entityRow) })),
  ];
}

function edgesOf(batches: readonly GraphBatch[]): Edges[] {
  const each = (rows: (batch: GraphBatch) => Edges['rows']) => batches.flatMap(rows);
  const relations = groupBy(
    each(({ report, relations: all }) =>
      all.map((row) =>
        edge({ ...relationRow(relationKey(row), { [report.id]: row }), type: row.type }, row.from, row.to),
      ),
    ),
    (row) => String(row['type']),
  );
  return [
    {
      type: 'HAS_PASSAGE',
      ends: ['Report', 'Passage'],
      rows: each(({ report, passages }) => passages.map(({ id }) => edge({ id }, report.id, id))),
    },
    {
      type: 'ASSERTS',
      ends: ['Report', 'Entity'],
      rows: each(({ report, entities }) => entities.map((told) => edge(toldRow(report, told), report.id, told.id))),
    },
    {
      type: 'MENTIONS',
      ends: ['Passage', 'Entity'],
      rows: each(({ mentions }) =>
        mentions.map(({ passage, entity, ...rest }) =>
          edge({ id: `${passage}|${entity}|${rest.start}|${rest.end}`, ...rest }, passage, entity),
        ),
      ),
    },
    {
      type: 'FOR_REGION',
      ends: ['Entity', 'Entity'],
      rows: each(({ quantities }) => quantities.map(({ quantity, region = '' }) => link(quantity, region))),
    },
    {
      type: 'MEASURES',
      ends: ['Entity', 'Entity'],
      rows: each(({ quantities }) => quantities.map(({ quantity, indicator }) => link(quantity, indicator))),
    },
    ...[...relations].map(([type, rows]): Edges => ({ type, ends: ['Entity', 'Entity'], rows })),
  ];
}

/** Rows of one statement. */
const ROWS = 2000;
const parts = <Item>(rows: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) => rows.slice(index * ROWS, (index + 1) * ROWS));

/** Where the benches keep their graphs from one run to the next. */
export const benchHome = join(import.meta.dirname, '../../node_modules/.cache/zhengtu-bench');

/** The folder of the embedded graph of the benches, made when it is not there. */
export async function benchFolder(): Promise<string> {
  const folder = join(benchHome, 'embedded');
  if (existsSync(folder)) return folder;
  const made = `${folder}.new`;
  rmSync(made, { recursive: true, force: true });
  await loadEmbedded(made, benchBatches());
  renameSync(made, folder);
  return folder;
}

async function loadEmbedded(folder: string, batches: readonly GraphBatch[]): Promise<void> {
  const db = await openFile(folder, false);
  for (const label of ['Report', 'Passage', 'Entity'])
    await db.executeCypher(`CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  for (const { labels, rows } of nodesOf(batches))
    for (const part of parts(rows)) await db.upsertNodes([...labels], part);
  for (const { type, ends, rows } of edgesOf(batches))
    for (const part of parts(rows)) {
      // Both ends must bear all labels that are named, so two different ones name none.
      const { skipped } = await db.upsertEdges(type, part, ends[0] === ends[1] ? { endpointLabels: [ends[0]] } : {});
      if (skipped) throw new Error(`${skipped} relations of type ${type} have ends that are not there.`);
    }
  db.close();
}

/** Writes the same graph into an empty Neo4j that has its constraints. */
export async function loadNeo4j(driver: Driver, batches: readonly GraphBatch[]): Promise<void> {
  const put = async (cypher: string, rows: readonly object[]): Promise<void> => {
    for (const part of parts(rows)) await driver.executeQuery(cypher, { rows: toParameter(part) });
  };
  for (const { labels, rows } of nodesOf(batches))
    await put(`UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`, rows);
  for (const { type, ends, rows } of edgesOf(batches))
    await put(
      `UNWIND $rows AS row MATCH (a:${ends[0]} {id: row.src}) MATCH (b:${ends[1]} {id: row.dst}) CREATE (a)-[r:${type}]->(b) SET r = row`,
      rows,
    );
}
