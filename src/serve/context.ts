import DataLoader from 'dataloader';
import type { EntityFields } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import type { EntityKind } from '../ontology/ontology.ts';
import type { GraphStore, Row, Value } from '../store/graph-store.ts';
import type { RequestContext } from './errors.ts';
import type { GraphFeed } from './graph-feed.ts';
import type { TextReader } from './text-reader.ts';

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

/** What one request works with: every look-up is batched, so a nested query runs a statement per level and not per row. */
export interface Context extends RequestContext {
  readonly store: GraphStore;
  readonly text: TextReader;
  readonly feed: GraphFeed;
  /** Changes the graph: one change after the other, told to subscribers. */
  readonly write: Write;
  readonly entities: DataLoader<string, EntityNode | undefined>;
  readonly reports: DataLoader<string, Row | undefined>;
  readonly passages: DataLoader<string, Row | undefined>;
  readonly lists: DataLoader<Ask, readonly Row[], string>;
}

/** What all requests share. */
export type Shared = Pick<Context, 'store' | 'text' | 'feed' | 'write'>;
export type Write = <Result>(change: (store: GraphStore) => Promise<Result>) => Promise<Result>;

/** Makes the loaders of one request; no statement begins once its signal has fired. */
export function makeContext({ store: graph, ...shared }: Shared, request: RequestContext): Context {
  const store = { ...graph, read: guarded(graph.read.bind(graph), request.signal) };
  const byId = <Node>(query: string, node: (row: Row) => Node) =>
    new DataLoader<string, Node | undefined>(async (ids) => {
      const rows = new Map((await store.read(query, { ids })).map((row) => [row['id'], node(row)]));
      return ids.map((id) => rows.get(id));
    });
  return {
    ...shared,
    ...request,
    store,
    reports: byId('reports-by-id', (row) => row),
    passages: byId('passages', (row) => row),
    entities: byId('entities', entityNode),
    lists: new DataLoader((asks) => askAll(store, asks), { cacheKeyFn: (ask) => JSON.stringify(ask) }),
  };
}

const guarded =
  (read: GraphStore['read'], signal: AbortSignal): GraphStore['read'] =>
  async (name, params) => {
    signal.throwIfAborted();
    return read(name, params);
  };

/** One statement for all asks that differ only in the node. */
async function askAll(store: GraphStore, asks: readonly Ask[]): Promise<(readonly Row[])[]> {
  const groups = groupBy(asks, ({ query, params }) => JSON.stringify([query, params]));
  const found = new Map<Ask, Row[]>();
  for (const group of groups.values()) {
    const [{ query, params }] = group as [Ask];
    const rows = await store.read(query, { ...params, ids: group.map(({ id }) => id) });
    const byNode = groupBy(rows, (row) => String(row['of']));
    for (const ask of group) found.set(ask, byNode.get(ask.id) ?? []);
  }
  return asks.map((ask) => found.get(ask) ?? []);
}

const entityNode = (row: Row): EntityNode => ({
  id: String(row['id']),
  kind: row['kind'] as EntityKind,
  name: String(row['name']),
  nameEn: (row['nameEn'] as string | null) ?? null,
  aliases: (row['aliases'] as string[] | null) ?? [],
  fields: JSON.parse(String(row['facts'] ?? '{}')) as EntityFields,
});
