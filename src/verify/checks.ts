import { RELATION_TYPES } from '../ontology/ontology.ts';
import { tally } from '../ledger/index.ts';
import type { Format } from '../model/document.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Row } from '../store/graph-store.ts';
import { list, reportOf, type ExportedGraph } from './graph.ts';

/** Something in a graph that must not be. */
export interface Finding {
  readonly check: string;
  /** Id of the node or relation. */
  readonly id: string;
  /** The report whose writing it is part of, where one can be told. */
  readonly report?: string;
  readonly message: string;
}

type Found = Omit<Finding, 'check'>;
/** Gives clean text for a stretch of an original by itself. */
export type CleanOf = (original: string, format: Format) => string;
type Check = (graph: ExportedGraph, cleanOf: CleanOf) => Iterable<Found>;

const text = (row: Row | undefined, name: string): string => String(row?.[name] ?? '');
const number = (row: Row, name: string): number => Number(row[name] ?? Number.NaN);
const ledgerOf = (report: Row): Pick<LedgerEntry, 'passages' | 'evidence' | 'relations'> =>
  JSON.parse(text(report, 'ledger') || '{"passages":0,"evidence":0,"relations":{}}') as LedgerEntry;
const namesOf = (row: Row, name: string): readonly string[] => (row[name] ?? []) as readonly string[];

/** Every check, by the name it is told with. Each is a promise that the design makes. */
export const CHECKS: Readonly<Record<string, Check>> = {
  *'double-id'({ doubles }) {
    for (const id of doubles) yield { id, message: 'More than one node has this id.' };
  },

  *'double-relation'({ relations }) {
    for (const [type, rows] of relations) {
      const seen = new Set<string>();
      for (const row of rows) {
        const id = text(row, 'id');
        if (seen.has(id)) yield { id, message: `The relation ${type} stands twice.` };
        seen.add(id);
      }
    }
  },

  *'report-id'({ reports }) {
    for (const [id, row] of reports)
      if (!text(row, 'sha256').startsWith(id))
        yield { id, report: id, message: 'The id is not that of the content hash.' };
  },

  *'report-incomplete'(graph) {
    const indexes = new Map<string, number[]>();
    for (const { from, to } of list(graph, 'HAS_PASSAGE')) {
      const row = graph.passages.get(String(to));
      if (row) indexes.set(String(from), [...(indexes.get(String(from)) ?? []), number(row, 'index')]);
    }
    for (const [id, row] of graph.reports) {
      const { passages } = ledgerOf(row);
      const found = (indexes.get(id) ?? []).sort((a, b) => a - b);
      if (found.length !== passages || found.some((index, at) => index !== at))
        yield { id, report: id, message: `It has ${found.length} passages, and its ledger tells of ${passages}.` };
    }
  },

  *'orphan-passage'(graph) {
    const held = new Set(list(graph, 'HAS_PASSAGE').map(({ to }) => to));
    for (const id of graph.passages.keys())
      if (!held.has(id) || !graph.reports.has(reportOf(id)))
        yield { id, report: reportOf(id), message: 'No report has this passage.' };
  },

  *'passage-offsets'({ passages }) {
    for (const [id, row] of passages)
      if (number(row, 'end') - number(row, 'start') !== text(row, 'original').length)
        yield { id, report: reportOf(id), message: 'Its offsets do not span its original text.' };
  },

  *'mention-not-read'(graph, cleanOf) {
    for (const row of list(graph, 'MENTIONS')) {
      const passage = graph.passages.get(text(row, 'from'));
      const from = passage ? number(passage, 'start') : 0;
      const stretch = text(passage, 'original').slice(number(row, 'start') - from, number(row, 'end') - from);
      const format = graph.reports.get(reportOf(text(row, 'from')))?.['format'] as Format;
      if (stretch && cleanOf(stretch, format) === text(row, 'surface')) continue;
      const message = `“${text(row, 'surface')}” cannot be read at its offsets.`;
      yield { id: text(row, 'id'), report: reportOf(text(row, 'from')), message };
    }
  },

  *'mentions-missing'(graph) {
    const found = tally(list(graph, 'MENTIONS'), (row) => reportOf(text(row, 'from')));
    for (const [id, row] of graph.reports) {
      const { evidence } = ledgerOf(row);
      if ((found[id] ?? 0) !== evidence)
        yield { id, report: id, message: `It has ${found[id] ?? 0} mentions, and its ledger tells of ${evidence}.` };
    }
  },

  *'relations-missing'(graph) {
    const found = tally(
      RELATION_TYPES.flatMap((type) =>
        list(graph, type).flatMap((row) => namesOf(row, 'reports').map((report) => `${report} ${type}`)),
      ),
      (name) => name,
    );
    for (const [id, row] of graph.reports)
      for (const [type, count] of Object.entries(ledgerOf(row).relations))
        if ((found[`${id} ${type}`] ?? 0) !== count)
          yield {
            id,
            report: id,
            message: `It tells ${found[`${id} ${type}`] ?? 0} relations ${type}, and its ledger ${count}.`,
          };
  },

  *'entity-without-evidence'(graph) {
    const read = new Set(list(graph, 'MENTIONS').map(({ to }) => to));
    for (const [id, row] of graph.entities)
      if (!read.has(id)) yield { id, message: `${text(row, 'kind')} ${text(row, 'name')} stands in no passage.` };
  },

  *'relation-without-evidence'(graph) {
    for (const type of RELATION_TYPES)
      for (const row of list(graph, type)) {
        const passages = namesOf(row, 'passages');
        if (passages.length && passages.every((id) => graph.passages.has(id))) continue;
        const report = passages.map(reportOf).find((id) => graph.reports.has(id));
        yield {
          id: text(row, 'id'),
          ...(report ? { report } : {}),
          message: `A passage that tells ${type} is missing.`,
        };
      }
  },

  *'relation-reports'(graph) {
    for (const type of RELATION_TYPES)
      for (const row of list(graph, type)) {
        const told = [...new Set(namesOf(row, 'passages').map(reportOf))].sort().join();
        const id = text(row, 'id');
        if (told !== [...namesOf(row, 'reports')].sort().join())
          yield {
            id,
            ...(told ? { report: told.split(',')[0] ?? '' } : {}),
            message: 'Its reports are not those of its passages.',
          };
      }
  },

  *'relation-id'(graph) {
    for (const type of RELATION_TYPES)
      for (const row of list(graph, type))
        if (text(row, 'id') !== `${text(row, 'from')}|${type}|${text(row, 'to')}`)
          yield { id: text(row, 'id'), message: 'Its id is not that of its two ends.' };
  },

  *'quantity-unlinked'(graph) {
    const measured = new Set(list(graph, 'MEASURES').map(({ from }) => from));
    for (const [id, row] of graph.entities)
      if ((row['kind'] === 'Goal' || row['kind'] === 'Observation') && !measured.has(id))
        yield { id, message: `${text(row, 'name')} measures no indicator.` };
  },
};
