/** What a batch means as rows for the statements of `cypher/load`. */
import type { GraphBatch, MentionRow } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { entityRow, relationRow, keyParts, reportRow, toldRow, type Properties } from '../rows.ts';
import type { EntityState, Support } from '../state.ts';

/** A row to write: an id, the ends of a relation, properties; null takes a property away. */
export interface LoadRow {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sourcePath?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/**
 * A row of which there are very many, told without names: packing and unpacking them takes longer than writing. The
 * statement tells the order.
 */
export type ListRow = readonly unknown[];

/** Properties with null for those that were told and are told no more. */
const over = (before: readonly string[], properties: Properties): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(before.map((name) => [name, null])),
  ...properties,
});

/** Names of the properties that zhengtu writes to an entity, besides those of its facts. */
export const ENTITY_PROPERTIES = ['id', 'kind', 'name', 'nameEn', 'aliases', 'searchKeys', 'facts', 'stamps'];
const factNames = (state: EntityState | undefined): string[] => Object.keys(state?.contribution.fields ?? {});
/** Names of all properties that zhengtu wrote to an entity. */
export const knownProperties = (state: EntityState | undefined): string[] => [
  ...ENTITY_PROPERTIES,
  ...factNames(state),
];

export const entityLoadRow = (state: EntityState, before: EntityState | undefined): LoadRow => ({
  id: state.contribution.id,
  properties: over(before ? ['nameEn', ...factNames(before)] : [], entityRow(state)),
});

const REPORT_OPTIONAL = ['region', 'publishedOn', 'periodStart', 'periodEnd'];
export const reportLoadRow = (batch: GraphBatch): LoadRow => ({
  sourcePath: batch.report.sourcePath,
  properties: over(REPORT_OPTIONAL, reportRow(batch)),
});

export function passageListRows({ report, passages, mentions }: GraphBatch): ListRow[] {
  const within = groupBy(mentions, ({ passage }) => passage);
  return passages.map(({ id, index, article, section, mode, text, original, start, end }) => {
    const other = original === text ? null : original;
    const found = (within.get(id) ?? []).map(mentionListRow);
    return [report.id, id, index, article, section, mode, text, other, start, end, found];
  });
}

const mentionListRow = (mention: MentionRow): ListRow => {
  const { entity, surface, textStart, textEnd, start, end, rule, confidence } = mention;
  return [entity, surface, textStart, textEnd, start, end, rule, confidence];
};

export const assertListRow = ({ report, entities }: GraphBatch): ListRow => [
  report.id,
  entities.map((contribution) => [contribution.id, toldRow(report, contribution)['told']]),
];

/** A link from a quantity; its id is made of both ends. */
export type LinkRow = readonly [quantity: string, to: string];
export const linkId = (row: LinkRow): string => row.join('|');

export const regionRows = ({ quantities }: GraphBatch): LinkRow[] =>
  quantities.flatMap(({ quantity, region }) => (region === undefined ? [] : [[quantity, region] as const]));
export const indicatorRows = ({ quantities }: GraphBatch): LinkRow[] =>
  quantities.map(({ quantity, indicator }) => [quantity, indicator]);

export const relationLoadRow = (key: string, support: Support): LoadRow => ({
  id: key,
  from: keyParts(key).from,
  to: keyParts(key).to,
  properties: relationRow(key, support),
});
