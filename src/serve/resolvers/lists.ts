import { pageOf, windowOf, type List, type PageArguments } from '../connection.ts';
import type { Ask, Context } from '../context.ts';

/** Runs a query that counts, batched like any other; a node without rows counts none. */
export const countOf = async (context: Context, ask: Ask): Promise<number> =>
  Number((await context.lists.load(ask))[0]?.['total'] ?? 0);

/** A page of what belongs to one node. The list is of that node: a cursor of another node's list is refused. */
export async function pageFor(
  context: Context,
  list: List,
  page: PageArguments,
  { query, id, params }: Ask,
  count = `${query}-count`,
) {
  const own = { ...list, filters: { ...params, id } };
  const window = windowOf(own, page);
  const rows = await context.lists.load({ query, id, params: { ...params, ...window.params } });
  return pageOf(own, window, rows, () => countOf(context, { query: count, id, params }));
}
