import { REPORT_KINDS, SECTION_MODES } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../connection.ts';
import type { Context } from '../context.ts';

/** Enum values of the SDL have no hyphens; the graph's have. */
const enumValues = (values: readonly string[]) =>
  Object.fromEntries(values.map((value) => [value.replaceAll('-', '_'), value]));

async function passages(
  report: Row,
  { first, after }: { first?: number | null; after?: string | null },
  context: Context,
) {
  const size = pageSize(first, 50);
  const [last = -1] = decodeCursor('Report.passages', after) ?? [];
  const rows = await context.store.read('report-passages', { id: report['id'] ?? '', after: last, limit: size + 1 });
  return pageOf(
    rows,
    size,
    Boolean(after),
    (row) => ({ cursor: encodeCursor('Report.passages', Number(row['index'])), ...row }),
    async () =>
      (await context.store.read('report-passages', { id: report['id'] ?? '', after: -1, limit: 1_000_000 })).length,
  );
}

export const reportResolvers = {
  ReportKind: enumValues(REPORT_KINDS),
  SectionMode: enumValues(SECTION_MODES),
  Report: {
    region: ({ region }: Row, _: unknown, context: Context) =>
      typeof region === 'string' ? context.entities.load(region) : null,
    passages,
  },
  ReportEdge: { node: (row: Row, _: unknown, context: Context) => context.reports.load(String(row['id'])) },
  PassageEdge: { node: (row: Row, _: unknown, context: Context) => context.passages.load(String(row['id'])) },
};
