import { ENTITY_KINDS, RELATION_TYPES, type RelationType } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../connection.ts';
import type { Context, EntityNode } from '../context.ts';
import { entityEvidence, relationEvidence } from './evidence.ts';

interface RelationArguments {
  readonly type?: RelationType | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const LIST = 'Entity.relations';

/** Relations of an entity, in the order of type, direction and id. */
async function relations({ id }: EntityNode, { type, first, after }: RelationArguments, context: Context) {
  const size = pageSize(first, 20);
  const types = type ? [type] : RELATION_TYPES;
  const [key = ''] = decodeCursor(LIST, after) ?? [];
  const rows = await context.store.read('relations', { id, types, after: key });
  const ordered = [...rows].sort((a, b) => (String(a['key']) < String(b['key']) ? -1 : 1));
  return pageOf(
    ordered,
    size,
    Boolean(after),
    (row) => ({ cursor: encodeCursor(LIST, String(row['key'])), ...row }),
    async () => (after ? (await context.store.read('relations', { id, types, after: '' })).length : rows.length),
  );
}

const field =
  (name: keyof EntityNode['fields']) =>
  ({ fields }: EntityNode) =>
    fields[name] ?? null;
const named = {
  evidence: ({ id }: EntityNode, { first }: { first?: number | null }, context: Context) =>
    entityEvidence(id, first, context),
  relations,
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
  region: async ({ id }: EntityNode, _: unknown, context: Context) =>
    linked((await context.links.load(id))?.['region'], context),
  measures: async ({ id }: EntityNode, _: unknown, context: Context) =>
    linked((await context.links.load(id))?.['indicator'], context),
};

const linked = (id: unknown, context: Context) => (typeof id === 'string' ? context.entities.load(id) : null);

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
  Indicator: { ...named, unit: () => null },
  Goal: quantity,
  Observation: quantity,
  RelationEdge: {
    node: (row: Row, _: unknown, context: Context) => context.entities.load(String(row['other'])),
    evidence: (row: Row, { first }: { first?: number | null }, context: Context) =>
      relationEvidence(row, first, context),
  },
};

/** Fields that every kind of entity resolves alike. */
export const namedResolvers = named;
export const fieldResolver = field;
export const KINDS: readonly string[] = ENTITY_KINDS;
