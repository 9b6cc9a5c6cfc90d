import type { Context, EntityNode } from '../context.ts';
import { entityEvidence, type EvidenceArguments } from './evidence.ts';
import { entityMentions } from './passages.ts';
import { relationCounts, relations } from './relations.ts';

/** Resolves a field from what is kept with the entity. */
export const field =
  (name: keyof EntityNode['fields']) =>
  ({ fields }: EntityNode) =>
    fields[name] ?? null;

/** Fields that every kind of entity resolves alike. */
export const named = {
  evidence: ({ id }: EntityNode, options: EvidenceArguments, context: Context) => entityEvidence(id, options, context),
  mentions: entityMentions,
  relations,
  relationCounts,
};

const linked =
  (column: 'region' | 'indicator') =>
  async ({ id }: EntityNode, _: unknown, context: Context) => {
    const [link] = await context.lists.load({ query: 'quantity-links', id, params: {} });
    const other = link?.[column];
    return typeof other === 'string' ? context.entities.load(other) : null;
  };

const quantity = {
  ...named,
  indicator: field('indicator'),
  measure: field('measure'),
  value: field('value'),
  valueMax: field('valueMax'),
  unit: field('unit'),
  baseValue: field('baseValue'),
  baseUnit: field('baseUnit'),
  comparator: field('comparator'),
  period: field('period'),
  periodTold: field('periodTold'),
  rank: field('rank'),
  rankScope: field('rankScope'),
  region: linked('region'),
  measures: linked('indicator'),
};

export const entityResolvers = {
  Entity: { __resolveType: ({ kind }: EntityNode) => kind },
  Quantity: { __resolveType: ({ kind }: EntityNode) => kind },
  Project: {
    ...named,
    batch: field('batch'),
    count: field('count'),
    investment: field('investment'),
    stage: field('stage'),
    capacity: field('capacity'),
  },
  Enterprise: named,
  Organization: named,
  Policy: { ...named, policyKind: field('policyKind') },
  Industry: named,
  Indicator: { ...named, unit: field('unit') },
  Goal: quantity,
  Observation: quantity,
};
