import type { GraphBatch, PassageRow, RelationRow } from '../model/graph.ts';
import type { EntityState, RelationState } from './state.ts';

/** Properties of a node or relation. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Leaves out what is not told: an absent property, never a null one. */
export const told = (properties: Readonly<Record<string, unknown>>): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null),
  ) as Properties;

/** Properties kept for the engine's own use, that no export shows. */
export const INTERNAL: ReadonlySet<string> = new Set(['stamps', 'batch64', 'support', 'state', 'facts']);

export const entityRow = ({ contribution, stamps }: EntityState): Properties => {
  const { id, kind, name, nameEn, aliases, searchKeys, fields } = contribution;
  return told({
    id,
    kind,
    name,
    nameEn,
    aliases,
    searchKeys,
    ...fields,
    facts: JSON.stringify(fields),
    stamps: JSON.stringify(stamps),
  });
};

/** Reads an entity back from the properties that `entityRow` wrote. */
export function entityState(row: Readonly<Record<string, unknown>>): EntityState {
  const { id, kind, name, nameEn, aliases, searchKeys, facts, stamps } = row as Record<string, string> & {
    aliases: string[];
    searchKeys: string[];
  };
  return {
    contribution: {
      id: id ?? '',
      kind: kind as EntityState['contribution']['kind'],
      name: name ?? '',
      ...(nameEn ? { nameEn } : {}),
      aliases: aliases ?? [],
      searchKeys: searchKeys ?? [],
      fields: JSON.parse(facts ?? '{}') as EntityState['contribution']['fields'],
    },
    stamps: JSON.parse(stamps ?? '{}') as Record<string, string>,
  };
}

export const reportRow = ({ report }: GraphBatch): Properties => told({ ...report });
export const passageRow = (passage: PassageRow): Properties => told({ ...passage });
export const relationKey = ({ type, from, to }: Pick<RelationRow, 'type' | 'from' | 'to'>): string =>
  `${from}|${type}|${to}`;
export const relationRow = (
  key: string,
  from: string,
  to: string,
  state: RelationState,
  support: unknown,
): Properties => told({ id: key, src: from, dst: to, ...state, support: JSON.stringify(support) });
