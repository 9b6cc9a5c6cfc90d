/** What a batch means as rows for the statements of `cypher/load`. */
import type { GraphBatch, MentionRow } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { entityRow, passageRow, relationRow, keyParts, reportRow, toldRow, type Properties } from '../rows.ts';
import type { EntityState, Support } from '../state.ts';

/** A row to write: an id, the ends of a relation, properties; null takes a property away. */
export interface LoadRow {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sourcePath?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Relations that lead from here. */
  readonly mentions?: readonly LoadRow[];
  readonly told?: readonly LoadRow[];
}

/** A relation without properties of its own. */
export type LinkRow = Required<Pick<LoadRow, 'id' | 'from' | 'to'>>;

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

export function passageLoadRows({ report, passages, mentions }: GraphBatch): LoadRow[] {
  const within = groupBy(mentions, ({ passage }) => passage);
  return passages.map((passage) => ({
    from: report.id,
    properties: passageRow(passage),
    mentions: (within.get(passage.id) ?? []).map(mentionRow),
  }));
}

const mentionRow = ({ passage, entity, ...rest }: MentionRow): LoadRow => ({
  to: entity,
  properties: { id: `${passage}|${entity}|${rest.start}|${rest.end}`, ...rest },
});

export const assertRow = ({ report, entities }: GraphBatch): LoadRow => ({
  from: report.id,
  told: entities.map((contribution) => ({ to: contribution.id, properties: toldRow(report, contribution) })),
});

const link = (from: string, to: string): LinkRow => ({ id: `${from}|${to}`, from, to });
export const regionRows = ({ quantities }: GraphBatch): LinkRow[] =>
  quantities.flatMap(({ quantity, region }) => (region === undefined ? [] : [link(quantity, region)]));
export const indicatorRows = ({ quantities }: GraphBatch): LinkRow[] =>
  quantities.map(({ quantity, indicator }) => link(quantity, indicator));

export const relationLoadRow = (key: string, support: Support): LoadRow => ({
  id: key,
  from: keyParts(key).from,
  to: keyParts(key).to,
  properties: relationRow(key, support),
});
