import { ZhengtuError } from '../../model/errors.ts';
import { REPORT_KINDS, SECTION_MODES } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import { pageOf, windowOf, type PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import { countOf } from './lists.ts';

/** Enum values of the SDL have no hyphens; the graph's have. */
const enumValues = (values: readonly string[]) =>
  Object.fromEntries(values.map((value) => [value.replaceAll('-', '_'), value]));

async function reports(_: unknown, page: PageArguments, context: Context) {
  const list = { name: 'Query.reports', usual: 20, descending: true };
  const window = windowOf(list, page);
  const rows = await context.store.read('reports', window.params);
  return pageOf(list, window, rows, async () => (await context.store.counts()).reports);
}

async function report(_: unknown, { id, path }: { id?: string | null; path?: string | null }, context: Context) {
  if (!id && !path) throw new ZhengtuError('BAD_ARGUMENT', 'report needs an id or a path.');
  if (id) return (await context.reports.load(id)) ?? null;
  const found = (await context.store.reports()).find(({ sourcePath }) => sourcePath === path);
  return found ? context.reports.load(found.id) : null;
}

async function passages(report: Row, page: PageArguments, context: Context) {
  const id = String(report['id']);
  const list = { name: 'Report.passages', usual: 50, filters: { id } };
  const window = windowOf(list, page);
  const rows = await context.lists.load({ query: 'report-passages', id, params: window.params });
  return pageOf(list, window, rows, () => countOf(context, { query: 'report-passages-count', id, params: {} }));
}

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
