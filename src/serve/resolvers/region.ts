import type { GraphQLResolveInfo } from 'graphql';
import type { EntityKind, QuantityKind } from '../../ontology/ontology.ts';
import type { PageArguments } from '../connection.ts';
import type { Context, EntityNode } from '../context.ts';
import { field, named } from './entity.ts';
import { entityEvidence, type EvidenceArguments } from './evidence.ts';
import { entityParams, isDescending, quantityParams, type QuantityFilter } from './filters.ts';
import { pageFor } from './lists.ts';
import type { LinkArguments } from './relations.ts';
import type { Row } from '../../store/graph-store.ts';

interface QuantityArguments extends PageArguments {
  readonly where?: QuantityFilter | null;
  readonly sort: string;
  readonly minConfidence: number;
}

/** Lists of a region that follow LOCATED_IN, with the kind that each gives. */
export const LOCATED = { projects: 'Project', enterprises: 'Enterprise', organizations: 'Organization' } as const;

/** What is located in a region or in any part of it; one that is told for several places keeps all their sentences. */
const located =
  (name: string, kind: EntityKind) =>
  (
    { id }: EntityNode,
    { where, sort, minConfidence, ...page }: LinkArguments,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const params = { kind, minConfidence, sort, ...entityParams(where) };
    const list = { name: `Region.${name}`, usual: 20, descending: isDescending(sort) };
    return pageFor(context, list, page, { query: 'located-in', id, params }, info);
  };

/** Goals or observations of a region or an indicator. */
const quantities =
  (name: string, kind: QuantityKind) =>
  (
    { id }: EntityNode,
    { where, sort, minConfidence, ...page }: QuantityArguments,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const params = { kind, minConfidence, sort, ...quantityParams(where) };
    const list = { name, usual: 20, descending: isDescending(sort) };
    return pageFor(context, list, page, { query: 'quantities', id, params }, info);
  };

const quantityEdge = {
  node: ({ key }: Row, _: unknown, context: Context) => context.entities.load(String(key)),
  evidence: ({ key }: Row, options: EvidenceArguments, context: Context) =>
    entityEvidence(String(key), options, context),
};

export const regionResolvers = {
  Region: {
    ...named,
    level: field('level'),
    code: field('code'),
    within: async ({ fields }: EntityNode, _: unknown, context: Context) =>
      (await context.entities.loadMany(fields.path ?? [])).filter((entity) => entity && !(entity instanceof Error)),
    ...Object.fromEntries(Object.entries(LOCATED).map(([name, kind]) => [name, located(name, kind)])),
    goals: quantities('Region.goals', 'Goal'),
    observations: quantities('Region.observations', 'Observation'),
  },
  Indicator: {
    goals: quantities('Indicator.goals', 'Goal'),
    observations: quantities('Indicator.observations', 'Observation'),
  },
  GoalEdge: quantityEdge,
  ObservationEdge: quantityEdge,
};
