import DataLoader from 'dataloader';
import type { EntityFields } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import type { EntityKind } from '../ontology/ontology.ts';
import type { GraphStore, Row, Value } from '../store/graph-store.ts';
import type { RequestContext } from './errors.ts';
import type { GraphFeed } from './graph-feed.ts';
import type { TextReader } from './text-reader.ts';
import { unaskedIn } from './unasked.ts';

/** An entity as resolvers see it. */
export interface EntityNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly fields: EntityFields;
}

/** Asks a named query of `cypher/read` for the rows of one node; the query takes `ids` and gives each row its node as `of`. */
export interface Ask {
  readonly query: string;
  readonly id: string;
  readonly params: Readonly<Record<string, Value>>;
}

/** Nodes by id. */
interface Loaders {
  readonly entities: DataLoader<string, EntityNode | undefined>;
  readonly reports: DataLoader<string, Row | undefined>;
  readonly passages: DataLoader<string, Row | undefined>;
}

/** What one request works with: every look-up is batched, so a nested query runs a statement per level and not per row. */
export interface Context extends RequestContext, Loaders {
  readonly store: GraphStore;
  readonly text: TextReader;
  readonly feed: GraphFeed;
  /** Changes the graph: one change after the other, told to subscribers. */
  readonly write: Write;
  readonly lists: DataLoader<Ask, readonly Row[], string>;
}

/** What all requests share. */
export type Shared = Pick<Context, 'store' | 'text' | 'feed' | 'write'>;
export type Write = <Result>(change: (store: GraphStore) => Promise<Result>) => Promise<Result>;

/** Statements whose entities are looked into here, whatever the client asks for. */
const WHOLE: ReadonlySet<string> = new Set(['compare', 'names', 'regions-named']);

/** Makes the loaders of one request; no statement begins once its signal has fired, and rows hold what its document asks for. */
export function makeContext(
  { store: graph, ...shared }: Shared,
  request: RequestContext,
  document?: string | null,
): Context {
  const unasked = unaskedIn(document);
  const read: GraphStore['read'] = async (name, params) => {
    request.signal.throwIfAborted();
    const rows = await graph.read(name, WHOLE.has(name) ? params : { ...params, unasked }, request.signal);
    for (const row of rows) remember(row, loaders);
    return rows;
  };
  const byId = <Node>(query: string, node: (row: Row) => Node) =>
    new DataLoader<string, Node | undefined>(async (ids) => {
      const rows = new Map((await read(query, { ids })).map((row) => [row['id'], node(row)]));
      return ids.map((id) => rows.get(id));
    });
  const loaders: Loaders = {
    reports: byId('reports-by-id', (row) => row),
    passages: byId('passages', (row) => row),
    entities: byId('entities', entityNode),
  };
  const lists = new DataLoader((asks: readonly Ask[]) => askAll(read, asks), {
    cacheKeyFn: (ask) => JSON.stringify(ask),
  });
  return { ...shared, ...request, ...loaders, lists, store: { ...graph, read } };
}

/** Keeps what came with a row (columns `node`, `nodes`, `passage` and `about`), so that it is not asked for again. */
function remember({ node, nodes, passage, about }: Row, { entities, passages, reports }: Loaders): void {
  for (const each of [node, ...(Array.isArray(nodes) ? nodes : [])] as Value[])
    if (isMap(each)) entities.prime(String(each['id']), entityNode(each));
  if (isMap(passage)) passages.prime(String(passage['id']), passage);
  if (isMap(about)) reports.prime(String(about['id']), about);
}

const isMap = (value: Value | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One statement for all asks that differ only in the node; different ones run at the same time. */
async function askAll(read: GraphStore['read'], asks: readonly Ask[]): Promise<(readonly Row[])[]> {
  const groups = groupBy(asks, ({ query, params }) => JSON.stringify([query, params]));
  const found = new Map<Ask, Row[]>();
  const answer = async (group: readonly Ask[]): Promise<void> => {
    const [{ query, params }] = group as [Ask];
    const rows = await read(query, { ...params, ids: group.map(({ id }) => id) });
    const byNode = groupBy(rows, (row) => String(row['of']));
    for (const ask of group) found.set(ask, byNode.get(ask.id) ?? []);
  };
  await Promise.all([...groups.values()].map(answer));
  return asks.map((ask) => found.get(ask) ?? []);
}

/** Reads an entity from a row that holds its columns. */
export const entityNode = (row: Row): EntityNode => ({
  id: String(row['id']),
  kind: row['kind'] as EntityKind,
  name: String(row['name']),
  nameEn: (row['nameEn'] as string | null) ?? null,
  aliases: (row['aliases'] as string[] | null) ?? [],
  fields: JSON.parse(String(row['facts'] ?? '{}')) as EntityFields,
});
