/** What a batch means as rows for the statements of `cypher/load`. */
import type { GraphBatch } from '../../model/graph.ts';
import { entityRow, passageRow, relationRow, keyParts, reportRow, toldRow, type Properties } from '../rows.ts';
import type { EntityState, Support } from '../state.ts';

/** A row to write: an id, the ends of a relation, properties; null takes a property away. */
export interface LoadRow {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sourcePath?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

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

export const passageLoadRows = ({ report, passages }: GraphBatch): LoadRow[] =>
  passages.map((passage) => ({ id: passage.id, from: report.id, properties: passageRow(passage) }));

export const assertRows = ({ report, entities }: GraphBatch): LoadRow[] =>
  entities.map((contribution) => ({
    from: report.id,
    to: contribution.id,
    properties: toldRow(report, contribution),
  }));

export const mentionRows = ({ mentions }: GraphBatch): LoadRow[] =>
  mentions.map(({ passage, entity, ...rest }) => ({
    from: passage,
    to: entity,
    properties: { id: `${passage}|${entity}|${rest.start}|${rest.end}`, ...rest },
  }));

const link = (from: string, to: string): LoadRow => ({ id: `${from}|${to}`, from, to });
export const regionRows = ({ quantities }: GraphBatch): LoadRow[] =>
  quantities.flatMap(({ quantity, region }) => (region === undefined ? [] : [link(quantity, region)]));
export const indicatorRows = ({ quantities }: GraphBatch): LoadRow[] =>
  quantities.map(({ quantity, indicator }) => link(quantity, indicator));

export const relationLoadRow = (key: string, support: Support): LoadRow => ({
  id: key,
  from: keyParts(key).from,
  to: keyParts(key).to,
  properties: relationRow(key, support),
});
