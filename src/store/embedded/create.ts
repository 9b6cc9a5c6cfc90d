/** What is new in the embedded graph: nodes and relations by the engine's own numbers of nodes, many at once. */
import type { BatchEdgeInput, GrafeoDB } from '@grafeo-db/js';
import { ZhengtuError } from '../../model/errors.ts';
import type { GraphBatch } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { entityRow, keyParts, relationRow, toldRow, type Properties } from '../rows.ts';
import type { EntityState, Support } from '../state.ts';

/** The engine's numbers of nodes, by id. */
export type Nodes = Map<string, number>;

/** Creates nodes; gives their numbers. */
export async function createNodes(db: GrafeoDB, labels: string[], rows: readonly Properties[]): Promise<Nodes> {
  const numbers = rows.length ? await db.batchCreateNodesWithProps(labels, [...rows]) : [];
  return new Map(rows.map((row, at) => [String(row['id']), numbers[at] ?? 0]));
}

/** Creates entities; gives their numbers. */
export async function createEntities(db: GrafeoDB, states: readonly EntityState[]): Promise<Nodes> {
  const nodes: Nodes = new Map();
  for (const [kind, group] of groupBy(states, ({ contribution }) => contribution.kind))
    for (const [id, node] of await createNodes(db, ['Entity', kind], group.map(entityRow))) nodes.set(id, node);
  return nodes;
}

/** What leads from a report to its passages and entities, and from passages to entities. */
export function edgesOfReport(
  { report, passages, entities, mentions }: GraphBatch,
  own: number,
  sentences: Nodes,
  nodes: Nodes,
): BatchEdgeInput[] {
  return [
    ...passages.map(({ id }) => edge('HAS_PASSAGE', own, nodeOf(sentences, id), { id })),
    ...entities.map((contribution) =>
      edge('ASSERTS', own, nodeOf(nodes, contribution.id), toldRow(report, contribution)),
    ),
    ...mentions.map(({ passage, entity, ...rest }) =>
      edge('MENTIONS', nodeOf(sentences, passage), nodeOf(nodes, entity), {
        id: `${passage}|${entity}|${rest.start}|${rest.end}`,
        ...rest,
      }),
    ),
  ];
}

/** Links of quantities that are not there, each once. */
export function linkEdges(
  quantities: GraphBatch['quantities'],
  nodes: Nodes,
  there: ReadonlySet<string>,
): BatchEdgeInput[] {
  const link = (type: string, from: string, to: string) =>
    edge(type, nodeOf(nodes, from), nodeOf(nodes, to), { id: `${from}|${to}` });
  const all = quantities.flatMap(({ quantity, region, indicator }) => [
    ...(region === undefined ? [] : [link('FOR_REGION', quantity, region)]),
    link('MEASURES', quantity, indicator),
  ]);
  const each = new Map(all.map((one) => [String(one.properties.id), one]));
  return [...each].filter(([id]) => !there.has(id)).map(([, one]) => one);
}

export function relationEdge(key: string, support: Support, nodes: Nodes): BatchEdgeInput {
  const { type, from, to } = keyParts(key);
  return edge(type, nodeOf(nodes, from), nodeOf(nodes, to), relationRow(key, support));
}

const edge = (type: string, src: number, dst: number, properties: Properties): BatchEdgeInput => ({
  src,
  dst,
  type,
  properties,
});

function nodeOf(nodes: Nodes, id: string): number {
  const node = nodes.get(id);
  if (node !== undefined) return node;
  throw new ZhengtuError(
    'STORE_BATCH_REFUSED',
    `A report was not stored: ${id} is told in a relation and nowhere else. This is a fault of zhengtu; please report it.`,
  );
}
