/** The least that a driver can do: the same nodes and relations by UNWIND, in order, with an index on the id, 5,000 rows a time. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jServer } from '../tools/neo4j/server.ts';
import { measure, type Effort } from './effort.ts';

export interface Rows {
  /** By label: properties of each node. */
  readonly nodes: ReadonlyMap<string, readonly object[]>;
  /** By type: ends and properties of each relation. */
  readonly relations: ReadonlyMap<string, readonly { from: string; to: string; properties: object }[]>;
}

const PART = 5000;
const END: Readonly<Record<string, readonly [string, string]>> = {
  HAS_PASSAGE: ['Report', 'Passage'],
  MENTIONS: ['Passage', 'Entity'],
  ASSERTS: ['Report', 'Entity'],
};

const connect = ({ uri, user, password }: Neo4jServer): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** Waits until the full-text indexes have taken in all that was written. */
export async function settleIndexes(server: Neo4jServer): Promise<void> {
  const driver = connect(server);
  try {
    await driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  } finally {
    await driver.close();
  }
}

/** Reads the whole graph into memory, with the properties that no export shows. */
export async function readRows(server: Neo4jServer): Promise<Rows> {
  const driver = connect(server);
  const session = driver.session({ fetchSize: 10_000 });
  const nodes = new Map<string, object[]>();
  const relations = new Map<string, { from: string; to: string; properties: object }[]>();
  try {
    for (const label of ['Report', 'Passage', 'Entity'])
      for await (const row of session.run(
        `MATCH (n:${label}) RETURN coalesce(n.kind, '') AS kind, properties(n) AS properties`,
      )) {
        const key = label === 'Entity' ? `Entity:${row.get('kind')}` : label;
        const list = nodes.get(key);
        if (list) list.push(row.get('properties'));
        else nodes.set(key, [row.get('properties')]);
      }
    for await (const row of session.run(
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    )) {
      const one = { from: row.get('from'), to: row.get('to'), properties: row.get('properties') };
      const list = relations.get(row.get('type'));
      if (list) list.push(one);
      else relations.set(row.get('type'), [one]);
    }
  } finally {
    await session.close();
    await driver.close();
  }
  return { nodes, relations };
}

/** Writes them to an empty server; gives the number of rows and what it took. */
export async function loadBare(
  server: Neo4jServer,
  { nodes, relations }: Rows,
): Promise<{ rows: number; effort: Effort }> {
  const driver = connect(server);
  let rows = 0;
  try {
    for (const label of ['Report', 'Passage', 'Entity'])
      await driver.executeQuery(`CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    await driver.executeQuery('CALL db.awaitIndexes(60)');
    const taken = measure(server.pid);
    const write = async (cypher: string, all: readonly object[]): Promise<void> => {
      for (let at = 0; at < all.length; at += PART)
        await driver.executeQuery(cypher, { rows: all.slice(at, at + PART) });
      rows += all.length;
    };
    for (const [label, list] of nodes) await write(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, list);
    for (const [type, list] of relations) {
      const [from, to] = END[type] ?? ['Entity', 'Entity'];
      await write(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        list,
      );
    }
    return { rows, effort: taken() };
  } finally {
    await driver.close();
  }
}
