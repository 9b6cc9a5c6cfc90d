import type { GraphQLResolveInfo } from 'graphql';
import { ZhengtuError } from '../../model/errors.ts';
import { REPORT_KINDS, SECTION_MODES } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import type { PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import { beginLists } from '../look-ahead.ts';
import { reportParams, type ReportFilter } from './filters.ts';
import { pageFor, pageOfGraph } from './lists.ts';

/** Enum values of the SDL have no hyphens; the graph's have. */
const enumValues = (values: readonly string[]) =>
  Object.fromEntries(values.map((value) => [value.replaceAll('-', '_'), value]));

interface ReportsArguments extends PageArguments {
  readonly where?: ReportFilter | null;
}

const reports = (_: unknown, { where, ...page }: ReportsArguments, context: Context, info: GraphQLResolveInfo) => {
  const list = { name: 'Query.reports', usual: 20, descending: true };
  return pageOfGraph(context, list, page, { query: 'reports', params: reportParams(where) }, info);
};

async function report(
  _: unknown,
  { id, path }: { id?: string | null; path?: string | null },
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (!id && !path) throw new ZhengtuError('BAD_ARGUMENT', 'report needs an id or a path.');
  if (id) {
    beginLists(info, 'Report', { id }, context);
    return (await context.reports.load(id)) ?? null;
  }
  const found = (await context.store.reports()).find(({ sourcePath }) => sourcePath === path);
  return found ? context.reports.load(found.id) : null;
}

const passages = ({ id }: Row, page: PageArguments, context: Context, info: GraphQLResolveInfo) => {
  const ask = { query: 'report-passages', id: String(id), params: {} };
  return pageFor(context, { name: 'Report.passages', usual: 50 }, page, ask, info);
};

const nodeOf = (load: (context: Context) => Context['reports']) => ({
  node: (row: Row, _: unknown, context: Context) => load(context).load(String(row['key'])),
});

export const reportResolvers = {
  ReportKind: enumValues(REPORT_KINDS),
  SectionMode: enumValues(SECTION_MODES),
  Query: { report, reports },
  Report: {
    region: ({ region }: Row, _: unknown, context: Context) =>
      typeof region === 'string' ? context.entities.load(region) : null,
    passages,
  },
  ReportEdge: nodeOf(({ reports }) => reports),
  PassageEdge: nodeOf(({ passages }) => passages),
};
