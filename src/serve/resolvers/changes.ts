import { ENTITY_KINDS, RELATION_TYPES, type EntityKind, type RelationType } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import type { PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import { kindsOr } from './filters.ts';
import { pageFor } from './lists.ts';

async function changes(_: unknown, { sinceReport }: { readonly sinceReport: string }, context: Context) {
  const report = await context.reports.load(sinceReport);
  return report ? { report } : null;
}

interface EntityArguments extends PageArguments {
  readonly kinds?: readonly EntityKind[] | null;
}
interface RelationArguments extends PageArguments {
  readonly types?: readonly RelationType[] | null;
}
type Changes = { readonly report: Row };

export const changeResolvers = {
  Query: { changes },
  Changes: {
    entities: ({ report }: Changes, { kinds, ...page }: EntityArguments, context: Context) =>
      pageFor(context, { name: 'Changes.entities', usual: 20 }, page, {
        query: 'report-entities',
        id: String(report['id']),
        params: { kinds: kindsOr(kinds, ENTITY_KINDS) },
      }),
    relations: ({ report }: Changes, { types, ...page }: RelationArguments, context: Context) =>
      pageFor(context, { name: 'Changes.relations', usual: 20 }, page, {
        query: 'report-relations',
        id: String(report['id']),
        params: { types: types?.length ? types : RELATION_TYPES },
      }),
  },
  AddedEntityEdge: { node: ({ key }: Row, _: unknown, context: Context) => context.entities.load(String(key)) },
  AddedRelationEdge: { node: (row: Row) => row },
};
