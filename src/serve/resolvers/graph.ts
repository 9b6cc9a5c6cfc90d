import { RELATION_TYPES } from '../../ontology/ontology.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Context } from '../context.ts';
import { graphVersion } from '../graph-feed.ts';

type Counts = Awaited<ReturnType<GraphStore['counts']>>;

const graph = (_: unknown, __: unknown, { store }: Context) => store.counts();

export const graphResolvers = {
  Query: { graph },
  Subscription: {
    graphChanged: {
      subscribe: (_: unknown, __: unknown, { feed, signal }: Context) => feed.versions(signal),
      resolve: graph,
    },
  },
  Graph: {
    engine: (_: unknown, __: unknown, { store }: Context) => store.engine,
    version: (_: unknown, __: unknown, { store }: Context) => graphVersion(store),
    entities: ({ entities }: Counts) => Object.entries(entities).map(([kind, count]) => ({ kind, count })),
    relations: ({ relations }: Counts) => RELATION_TYPES.map((type) => ({ type, count: relations[type] ?? 0 })),
  },
};
