import type { GraphQLResolveInfo } from 'graphql';
import { ZhengtuError } from '../../model/errors.ts';
import type { EntityKind } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import { pageSize, type PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import { entityParams, kindsOr, type EntityFilter } from './filters.ts';
import { pageOfGraph } from './lists.ts';
import { askOfRegion, keysOf } from './names.ts';

interface AggregateArguments {
  readonly by: readonly ('REGION' | 'YEAR' | 'INDUSTRY' | 'KIND')[];
  readonly kinds?: readonly EntityKind[] | null;
  readonly where?: EntityFilter | null;
  readonly minConfidence: number;
  readonly first: number;
}

/** Counts and sums in one statement, the largest groups first. */
const aggregate = (_: unknown, { by, kinds, where, minConfidence, first }: AggregateArguments, context: Context) =>
  context.store.read('aggregate', {
    kinds: kindsOr(kinds, ['Project']),
    byRegion: by.includes('REGION'),
    byYear: by.includes('YEAR'),
    byIndustry: by.includes('INDUSTRY'),
    byKind: by.includes('KIND'),
    minConfidence,
    limit: pageSize(first, 20),
    ...entityParams(where),
  });

interface TimelineArguments {
  readonly id: string;
  readonly minConfidence: number;
  readonly first: number;
}

/** Sentences per report that a timeline can show. */
const SENTENCES = 20;

const timeline = (_: unknown, { id, minConfidence, first }: TimelineArguments, context: Context) =>
  context.store.read('timeline', { id, minConfidence, sentences: SENTENCES, limit: pageSize(first, 50) });

interface ConflictArguments extends PageArguments {
  readonly minConfidence: number;
  readonly kind: 'Goal' | 'Observation';
  readonly region?: string | null;
  readonly indicator?: string | null;
}

async function conflicts(
  _: unknown,
  { kind, region, indicator, minConfidence, ...page }: ConflictArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const keys = indicator ? keysOf(indicator, context) : [];
  const list = { name: 'Query.conflicts', usual: 20, descending: true };
  const of = (id: string | null) =>
    pageOfGraph(context, list, page, { query: 'conflicts', params: { kind, region: id, keys, minConfidence } }, info);
  if (!region) return of(null);
  const found = await askOfRegion(region, context, of);
  if (!found) throw new ZhengtuError('BAD_ARGUMENT', `There is no region ${region} in the graph.`);
  return found;
}

const entity = (column: string) => (row: Row, _: unknown, context: Context) =>
  row[column] ? context.entities.load(String(row[column])) : null;

export const analysisResolvers = {
  Query: { aggregate, timeline, conflicts },
  Group: { region: entity('region'), industry: entity('industry') },
  TimelineEntry: {
    date: ({ date }: Row) => date || null,
    report: ({ report }: Row, _: unknown, context: Context) => context.reports.load(String(report)),
    passages: async ({ passages }: Row, { first }: { first?: number | null }, context: Context) =>
      context.passages.loadMany(
        (passages as unknown as Row[]).slice(0, pageSize(first, 5)).map(({ id }) => String(id)),
      ),
  },
  Conflict: {
    region: entity('region'),
    indicator: entity('indicator'),
    figures: ({ figures }: Row, _: unknown, context: Context) => context.entities.loadMany(figures as string[]),
  },
  ConflictEdge: { node: (row: Row) => row },
};
