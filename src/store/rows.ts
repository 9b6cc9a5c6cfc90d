import type { Contribution, GraphBatch, PassageRow, RelationRow } from '../model/graph.ts';
import { relationState, type EntityState, type Stamped, type Support } from './state.ts';

/** Properties of a node or relation. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Leaves out what is not told: an absent property, never a null one. */
export const told = (properties: Readonly<Record<string, unknown>>): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null),
  ) as Properties;

/** Properties kept for the engine's own use, that no export shows. */
export const INTERNAL: ReadonlySet<string> = new Set(['stamps', 'parts', 'support', 'state', 'facts', 'told']);

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

/** Names a relation: its ends and its type. */
export const relationKey = ({ type, from, to }: Pick<RelationRow, 'type' | 'from' | 'to'>): string =>
  `${from}|${type}|${to}`;

/** Takes a relation's key apart. */
export function keyParts(key: string): { readonly type: string; readonly from: string; readonly to: string } {
  const [from = '', type = '', to = ''] = key.split('|');
  return { type, from, to };
}

/** Properties of a relation; `support` tells, in the order of `reports`, the confidence and rules of each. */
export function relationRow(key: string, support: Support): Properties {
  const state = relationState(support);
  const each = state.reports.map((id) => `${support[id]?.confidence ?? 0}|${support[id]?.rules.join(',') ?? ''}`);
  return { id: key, ...state, support: each };
}

/** Reads back what each report says for a relation. */
export function supportOf(row: Readonly<Record<string, unknown>>): Support {
  const { passages, reports, support } = row as Record<string, readonly string[]>;
  const told = new Map((reports ?? []).map((id, index) => [id, (support ?? [])[index] ?? '0|']));
  const entries = [...told].map(([id, text]): [string, { passages: string[]; rules: string[]; confidence: number }] => {
    const [confidence = '0', rules = ''] = text.split('|');
    return [id, { passages: [], rules: rules.split(','), confidence: Number(confidence) }];
  });
  const result = Object.fromEntries(entries);
  for (const passage of passages ?? []) result[passage.slice(0, passage.lastIndexOf(':'))]?.passages.push(passage);
  return result;
}

/** What a report says of an entity, as its ASSERTS relation keeps it. */
export const toldRow = (report: { id: string }, contribution: Contribution): Properties => ({
  id: `${report.id}|${contribution.id}`,
  told: JSON.stringify(contribution),
});

/** Reads back what a report says of an entity. */
export const stampedOf = (told: unknown, stamp: string): Stamped => ({
  contribution: JSON.parse(String(told)) as Contribution,
  stamp,
});
