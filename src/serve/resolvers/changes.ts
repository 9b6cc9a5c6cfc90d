import { ENTITY_KINDS, RELATION_TYPES, type EntityKind, type RelationType } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import { entityEvidence, relationEvidence, type EvidenceArguments } from './evidence.ts';
import { beginLists } from '../look-ahead.ts';
import { kindsOr } from './filters.ts';
import { pageFor } from './lists.ts';

async function changes(
  _: unknown,
  { sinceReport }: { readonly sinceReport: string },
  context: Context,
  info: GraphQLResolveInfo,
) {
  beginLists(info, 'Changes', { report: { id: sinceReport } }, context);
  const report = await context.reports.load(sinceReport);
  return report ? { report } : null;
}

/** A passage's id begins with its report's. */
const passagesIn = ({ of, passages }: Row): string[] =>
  (passages as string[]).filter((id) => id.startsWith(`${String(of)}:`));

interface EntityArguments extends PageArguments {
  readonly kinds?: readonly EntityKind[] | null;
  readonly minConfidence: number;
}
interface RelationArguments extends PageArguments {
  readonly types?: readonly RelationType[] | null;
  readonly minConfidence: number;
}
type Changes = { readonly report: Row };

export const changeResolvers = {
  Query: { changes },
  Changes: {
    entities: (
      { report }: Changes,
      { kinds, minConfidence, ...page }: EntityArguments,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const params = { kinds: kindsOr(kinds, ENTITY_KINDS), minConfidence };
      const ask = { query: 'report-entities', id: String(report['id']), params };
      return pageFor(context, { name: 'Changes.entities', usual: 20 }, page, ask, info);
    },
    relations: (
      { report }: Changes,
      { types, minConfidence, ...page }: RelationArguments,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const params = { types: types?.length ? types : RELATION_TYPES, minConfidence };
      const ask = { query: 'report-relations', id: String(report['id']), params };
      return pageFor(context, { name: 'Changes.relations', usual: 20 }, page, ask, info);
    },
  },
  AddedEntityEdge: {
    node: ({ key }: Row, _: unknown, context: Context) => context.entities.load(String(key)),
    evidence: ({ of, key }: Row, options: EvidenceArguments, context: Context) =>
      entityEvidence(String(key), { ...options, report: String(of) }, context),
  },
  AddedRelationEdge: {
    node: (row: Row) => row,
    evidence: (row: Row, options: EvidenceArguments, context: Context) =>
      relationEvidence({ ...row, passages: passagesIn(row) }, options, context),
  },
};
