import type { GraphQLResolveInfo } from 'graphql';
import { pageOf, windowOf, type List, type PageArguments } from '../connection.ts';
import type { Ask, Context } from '../context.ts';
import { isAsked } from '../look-ahead.ts';
import type { Row, Value } from '../../store/graph-store.ts';

/** Runs a query that counts, batched like any other; a node without rows counts none. */
export const countOf = async (context: Context, ask: Ask): Promise<number> =>
  Number((await context.lists.load(ask))[0]?.['total'] ?? 0);

/** A page of what belongs to one node. The list is of that node: a cursor of another node's list is refused. */
export async function pageFor(
  context: Context,
  list: List,
  page: PageArguments,
  { query, id, params }: Ask,
  info: GraphQLResolveInfo,
) {
  const own = { ...list, filters: { ...params, id } };
  const window = windowOf(own, page);
  const count = totalOf(info, () => countOf(context, { query: `${query}-count`, id, params }));
  return pageOf(own, window, await context.lists.load({ query, id, params: { ...params, ...window.params } }), count);
}

/** A page of a list of the whole graph: one statement, and one that counts when that is asked for. */
export async function pageOfGraph(
  context: Context,
  list: List,
  page: PageArguments,
  { query, params, row = (found) => found }: GraphAsk,
  info: GraphQLResolveInfo,
) {
  const own = { ...list, filters: params };
  const window = windowOf(own, page);
  const count = totalOf(info, async () =>
    Number((await context.store.read(`${query}-count`, params))[0]?.['total'] ?? 0),
  );
  const rows = await context.store.read(query, { ...params, ...window.params });
  return pageOf(own, window, rows.map(row), count);
}

interface GraphAsk {
  readonly query: string;
  readonly params: Readonly<Record<string, Value>>;
  /** What is kept of a row. */
  readonly row?: (row: Row) => Row;
}

/** Counts beside the list, not after it; what goes wrong is told where the count is asked for. */
function totalOf(info: GraphQLResolveInfo, count: () => Promise<number>): () => Promise<number> {
  const counted = isAsked(info, 'totalCount') ? count() : undefined;
  counted?.catch(() => undefined);
  return () => counted ?? count();
}
