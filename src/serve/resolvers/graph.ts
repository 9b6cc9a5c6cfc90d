import { createHash } from 'node:crypto';
import { RELATION_TYPES } from '../../ontology/ontology.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Context } from '../context.ts';

/** Tells graphs with other reports apart: ids of reports come from their content. */
export async function graphVersion(store: GraphStore): Promise<string> {
  const ids = (await store.reports()).map(({ id }) => id).sort();
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 16);
}

export const graphResolvers = {
  Query: { graph: (_: unknown, __: unknown, { store }: Context) => store.counts() },
  Graph: {
    engine: (_: unknown, __: unknown, { store }: Context) => store.engine,
    version: (_: unknown, __: unknown, { store }: Context) => graphVersion(store),
    entities: ({ entities }: Counts) => Object.entries(entities).map(([kind, count]) => ({ kind, count })),
    relations: ({ relations }: Counts) => RELATION_TYPES.map((type) => ({ type, count: relations[type] ?? 0 })),
  },
};

type Counts = Awaited<ReturnType<GraphStore['counts']>>;
