import DataLoader from 'dataloader';
import type { EntityFields } from '../model/graph.ts';
import type { EntityKind } from '../ontology/ontology.ts';
import type { GraphStore, Row } from '../store/graph-store.ts';

/** An entity as resolvers see it. */
export interface EntityNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly fields: EntityFields;
}

/** A place in a passage that tells something. */
export interface MentionAt {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

/** What one request works with: every look-up is batched, so a nested query runs a statement per level and not per row. */
export interface Context {
  readonly store: GraphStore;
  readonly entities: DataLoader<string, EntityNode | undefined>;
  readonly reports: DataLoader<string, Row | undefined>;
  readonly passages: DataLoader<string, Row | undefined>;
  readonly mentions: DataLoader<string, readonly MentionAt[]>;
  readonly links: DataLoader<string, Row | undefined>;
}

/** Sentences kept per entity; `evidence(first:)` shows fewer. */
const MOST_MENTIONS = 100;

/** Makes the loaders of one request. */
export function makeContext(store: GraphStore): Context {
  const byId = (name: string) =>
    new DataLoader<string, Row | undefined>(async (ids) => {
      const rows = new Map((await store.read(name, { ids })).map((row) => [row['id'], row]));
      return ids.map((id) => rows.get(id));
    });
  return {
    store,
    reports: byId('reports-by-id'),
    passages: byId('passages'),
    links: byId('quantity-links'),
    entities: new DataLoader(async (ids) => {
      const rows = new Map((await store.read('entities', { ids })).map((row) => [row['id'], entityNode(row)]));
      return ids.map((id) => rows.get(id));
    }),
    mentions: new DataLoader(async (ids) => {
      const rows = new Map(
        (await store.read('evidence', { ids, limit: MOST_MENTIONS })).map((row) => [
          row['id'],
          row['mentions'] as unknown as MentionAt[],
        ]),
      );
      return ids.map((id) => rows.get(id) ?? []);
    }),
  };
}

const entityNode = (row: Row): EntityNode => ({
  id: String(row['id']),
  kind: row['kind'] as EntityKind,
  name: String(row['name']),
  nameEn: (row['nameEn'] as string | null) ?? null,
  aliases: (row['aliases'] as string[] | null) ?? [],
  fields: JSON.parse(String(row['facts'] ?? '{}')) as EntityFields,
});
