import type { GraphQLResolveInfo } from 'graphql';
import { sumLedgers, totalOf } from '../../ledger/sum.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { RELATION_TYPES } from '../../ontology/ontology.ts';
import type { Context } from '../context.ts';
import { graphVersion } from '../graph-feed.ts';

async function reading(_: unknown, __: unknown, { store }: Context) {
  const ledgers = (await store.read('ledgers')).map(({ ledger }) => JSON.parse(String(ledger)) as LedgerEntry);
  const { length, characters, damage } = sumLedgers(ledgers);
  const bands = await store.read('confidence-bands', { types: RELATION_TYPES });
  return {
    characters: length,
    read: characters.passages,
    aside: totalOf(characters.aside),
    removed: totalOf(characters.removed),
    blank: characters.blank,
    unread: characters.unread,
    damagedPlaces: damage.zones,
    damagedCharacters: damage.characters,
    confidence: bands.map(({ band, relations }) => ({ from: Number(band) / 10, relations })),
  };
}

/** Each field counts for itself: a client that asks for one does not wait for the others. */
const graph = (): object => ({});

const total =
  (name: 'reports' | 'passages') =>
  async (_: unknown, __: unknown, { store }: Context) =>
    (await store.read('report-count'))[0]?.[name];

async function relations(_: unknown, __: unknown, { store }: Context) {
  const counts = new Map((await store.read('relation-counts')).map(({ type, count }) => [type, count]));
  return RELATION_TYPES.map((type) => ({ type, count: counts.get(type) ?? 0 }));
}

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
    reading,
    acceptsReports: (_: unknown, __: unknown, ___: Context, { schema }: GraphQLResolveInfo) =>
      Boolean(schema.getMutationType()),
    reports: total('reports'),
    passages: total('passages'),
    entities: (_: unknown, __: unknown, { store }: Context) => store.read('counts'),
    relations,
  },
};
