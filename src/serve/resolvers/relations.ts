import { ENTITY_KINDS, RELATION_TYPES, type EntityKind, type RelationType } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { PageArguments } from '../connection.ts';
import type { Context, EntityNode } from '../context.ts';
import { relationEvidence } from './evidence.ts';
import { entityParams, isDescending, kindsOr, type EntityFilter } from './filters.ts';
import { pageFor } from './lists.ts';

/** Arguments of every list of related entities. */
export interface LinkArguments extends PageArguments {
  readonly where?: EntityFilter | null;
  readonly sort: string;
  readonly minConfidence: number;
}

export interface RelationArguments extends LinkArguments {
  readonly type?: RelationType | null;
  readonly outgoing?: boolean | null;
  readonly kinds?: readonly EntityKind[] | null;
}

/** What a list of related entities follows. */
export interface Link {
  readonly types: readonly RelationType[];
  /** True: from the entity asked of. */
  readonly directions: readonly boolean[];
  readonly kinds: readonly EntityKind[];
}

/** A page of relations of one entity. */
export const linkPage = (
  name: string,
  { types, directions, kinds }: Link,
  { id }: EntityNode,
  { where, sort, minConfidence, ...page }: LinkArguments,
  context: Context,
  info: GraphQLResolveInfo,
) => {
  const params = { types, directions, kinds, minConfidence, sort, ...entityParams(where) };
  const list = { name, usual: 20, descending: isDescending(sort) };
  return pageFor(context, list, page, { query: 'relations', id, params }, info);
};

/** Relations of an entity in both directions. */
export const relations = (
  entity: EntityNode,
  { type, outgoing, kinds, ...rest }: RelationArguments,
  context: Context,
  info: GraphQLResolveInfo,
) => {
  const link: Link = {
    types: type ? [type] : RELATION_TYPES,
    directions: outgoing === null || outgoing === undefined ? [true, false] : [outgoing],
    kinds: kindsOr(kinds, ENTITY_KINDS),
  };
  return linkPage('Entity.relations', link, entity, rest, context, info);
};

/** How many relations of each type and direction an entity has. */
export const relationCounts = (
  { id }: EntityNode,
  { minConfidence }: { readonly minConfidence: number },
  context: Context,
) => context.lists.load({ query: 'relation-counts-of', id, params: { minConfidence } });

const end = (column: string) => (row: Row, _: unknown, context: Context) => context.entities.load(String(row[column]));
const otherEnd = ({ node }: Row, _: unknown, context: Context) => context.entities.load(String((node as Row)['id']));

/** Fields of an edge that stands for one relation. */
export const linkEdge = {
  node: otherEnd,
  rules: ({ rules }: Row) => [...new Set(rules as string[])],
  evidence: relationEvidence,
};

export const relationResolvers = {
  RelationEdge: linkEdge,
  Relation: { from: end('from'), to: end('to'), evidence: relationEvidence },
};
