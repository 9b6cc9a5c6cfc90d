/**
 * Reads made by chance, in two forms: as Cypher, and as a plain walk over the exported rows. The two are written apart,
 * so that a fault of an engine, of an index or of the export shows.
 */
import { ENTITY_KINDS, RELATIONS, RELATION_TYPES } from '../../src/ontology/ontology.ts';
import type { GraphStore, Row, Value } from '../../src/store/graph-store.ts';
import { seeded, type Random } from '../../tools/reports/random.ts';
import { lines } from './compare.ts';
import type { Params } from './parameters.ts';

interface Read {
  readonly cypher: string;
  readonly params: Params;
  readonly expected: readonly Row[];
}
interface Graph {
  readonly entities: readonly Row[];
  readonly byId: ReadonlyMap<Value, Row>;
  readonly of: (relation: string) => readonly Row[];
}
type Make = (graph: Graph, random: Random) => Read;

async function gather(store: GraphStore): Promise<Graph> {
  const rows: Row[] = [];
  for await (const row of store.exportRows()) rows.push(row);
  return {
    entities: rows.filter(({ node }) => node === 'Entity'),
    byId: new Map(rows.filter(({ node }) => node !== undefined).map((row) => [row['id'] ?? null, row])),
    of: (relation) => rows.filter((row) => row['relation'] === relation),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const distinct = (values: readonly Value[]): number => new Set(values).size;

const MAKES: readonly Make[] = [
  function byProperty({ entities }, random) {
    const kind = random.pick(ENTITY_KINDS);
    const name = String(random.pick(entities)['name']);
    const part = name.slice(0, random.between(1, 3));
    return {
      cypher: `MATCH (e:${kind}) WHERE e.name STARTS WITH $part OR $part IN e.aliases RETURN e.id AS id, size(e.searchKeys) AS keys`,
      params: { part },
      expected: entities
        .filter((row) => row['kind'] === kind)
        .filter((row) => String(row['name']).startsWith(part) || (row['aliases'] as string[]).includes(part))
        .map((row) => ({ id: row['id'] ?? null, keys: (row['searchKeys'] as string[]).length })),
    };
  },

  function oneHop({ byId, of, entities }, random) {
    const type = random.pick(RELATION_TYPES);
    const kind = random.pick(RELATIONS[type].to);
    const ends = of(type).map(({ to = null }) => to);
    const id = ends.length && random.between(0, 4) ? random.pick(ends) : (random.pick(entities)['id'] ?? null);
    const confidence = random.between(4, 10) / 10;
    return {
      cypher: `MATCH (a:Entity)-[r:${type}]->(b:${kind} {id: $id}) WHERE r.confidence >= $confidence RETURN a.name AS name, r.reports AS reports, r.rules AS rules`,
      params: { id, confidence },
      expected: of(type)
        .filter(({ to = null }) => to === id && byId.get(id)?.['kind'] === kind)
        .filter((row) => Number(row['confidence']) >= confidence)
        .map(({ from = null, reports = null, rules = null }) => ({
          name: byId.get(from)?.['name'] ?? null,
          reports,
          rules,
        })),
    };
  },

  function twoHops({ byId, of }, random) {
    const [first, second] = [random.pick(RELATION_TYPES), random.pick(RELATION_TYPES)];
    const from = of(first);
    const id = from.length ? (random.pick(from)['from'] ?? null) : 'none';
    const middle = from.filter((row) => row['from'] === id);
    return {
      cypher: `MATCH (a:Entity {id: $id})-[:${first}]->(b)-[:${second}]->(c) RETURN b.id AS via, c.id AS id, c.kind AS kind`,
      params: { id },
      expected: middle.flatMap(({ to: via = null }) =>
        of(second)
          .filter((row) => row['from'] === via)
          .map(({ to = null }) => ({ via, id: to, kind: byId.get(to)?.['kind'] ?? null })),
      ),
    };
  },

  function grouped({ byId, of }, random) {
    const type = random.pick(RELATION_TYPES);
    const least = random.between(1, 3);
    const groups = new Map<Value, Row[]>();
    for (const row of of(type)) groups.set(row['to'] ?? null, [...(groups.get(row['to'] ?? null) ?? []), row]);
    return {
      cypher: `MATCH (a)-[r:${type}]->(b) WITH b, count(DISTINCT a) AS count, sum(size(r.passages)) AS passages WHERE count >= $least RETURN b.name AS name, b.id AS id, count, passages`,
      params: { least },
      expected: [...groups]
        .map(([id, rows]) => ({
          id,
          name: byId.get(id)?.['name'] ?? null,
          count: distinct(rows.map(({ from = null }) => from)),
          passages: sum(rows.map((row) => (row['passages'] as string[]).length)),
        }))
        .filter(({ count }) => count >= least),
    };
  },

  function figures({ byId, of, entities }, random) {
    const kind = random.pick(['Goal', 'Observation']);
    const [low, measure] = [random.between(0, 200) / 4, random.pick(['level', 'growth', 'count'])];
    const regions = of('FOR_REGION');
    const id = regions.length ? (random.pick(regions)['to'] ?? null) : (random.pick(entities)['id'] ?? null);
    return {
      cypher: `MATCH (q:${kind})-[:FOR_REGION]->(:Region {id: $id}) WHERE q.measure = $measure AND q.value >= $low RETURN q.indicator AS indicator, q.value AS value, q.unit AS unit, q.period AS period`,
      params: { id, measure, low },
      expected: regions
        .filter(({ to = null }) => to === id)
        .map(({ from = null }) => byId.get(from) ?? {})
        .filter((row) => row['kind'] === kind && row['measure'] === measure && Number(row['value']) >= low)
        .map(({ indicator = null, value = null, unit = null, period = null }) => ({ indicator, value, unit, period })),
    };
  },

  function evidence({ byId, of }, random) {
    const mentions = of('MENTIONS');
    const { to: id = null } = random.pick(mentions);
    return {
      cypher: `MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)-[m:MENTIONS]->(:Entity {id: $id}) RETURN r.title AS report, p.text AS sentence, m.surface AS surface, m.start AS start`,
      params: { id },
      expected: mentions
        .filter(({ to = null }) => to === id)
        .map(({ from = '', surface = null, start = null }) => ({
          report: byId.get(String(from).slice(0, String(from).lastIndexOf(':')))?.['title'] ?? null,
          sentence: byId.get(from)?.['text'] ?? null,
          surface,
          start,
        })),
    };
  },

  function without({ byId, of, entities }, random) {
    const type = random.pick(RELATION_TYPES);
    const kind = random.pick(RELATIONS[type].from);
    const have = new Set(of(type).map(({ from = null }) => from));
    const reports = new Set(of('MENTIONS').map(({ to = null }) => to));
    return {
      cypher: `MATCH (e:${kind}) WHERE NOT EXISTS { MATCH (e)-[:${type}]->() } AND EXISTS { MATCH (:Passage)-[:MENTIONS]->(e) } RETURN e.id AS id, e.name AS name`,
      params: {},
      expected: entities
        .filter(({ kind: its, id = null }) => its === kind && !have.has(id) && reports.has(id))
        .map(({ id = null }) => ({ id, name: byId.get(id)?.['name'] ?? null })),
    };
  },
];

/** Runs so many reads of a seed; gives those whose rows differ from the plain reading. */
export async function differences(store: GraphStore, seed: number, count: number): Promise<object[]> {
  const graph = await gather(store);
  const random = seeded(seed);
  const found: object[] = [];
  for (let at = 0; at < count; at++) {
    const { cypher, params, expected } = (MAKES[at % MAKES.length] as Make)(graph, random);
    const [rows, wanted] = [lines(await store.query(cypher, params), cypher), lines(expected, cypher)];
    if (JSON.stringify(rows) !== JSON.stringify(wanted)) found.push({ cypher, params, rows, wanted });
  }
  return found;
}
