import type { Diagnostic } from '../model/diagnostic.ts';
import type { GraphBatch } from '../model/graph.ts';
import { collect } from '../read/index.ts';
import type { GraphStore, LoadCounts } from '../store/graph-store.ts';
import { heldInputs } from './held-inputs.ts';
import type { Io } from './io.ts';
import type { JournalLine } from './journal.ts';
import { rateLine } from './progress.ts';
import type { Outcome } from './read-source.ts';
import { inOrder, startReaders } from './readers.ts';

/** What became of the inputs: their numbers add up. */
export interface IngestSummary extends LoadCounts {
  readonly found: number;
  /** Inputs that were not reached, because the run was stopped. */
  readonly left: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface IngestOptions {
  /** Encoding of all files, instead of the one found in each. */
  readonly encoding?: string | undefined;
  /** Takes one line for each input: what became of it. */
  readonly journal?: (line: JournalLine) => void;
  /** Threads that read; 0 reads in the main one. By default as many as there are cores, once there are many inputs. */
  readonly workers?: number | undefined;
  /** Ends the run after the input at hand, when it tells so. */
  readonly stopped?: () => boolean;
}

/**
 * Reads the reports under the paths into the graph, telling of each on standard error; a bad one does not stop the rest.
 * Reports that the graph holds already are not read again, so a run that was cut short goes on where it ended.
 */
export async function ingestReports(
  paths: readonly string[],
  store: GraphStore,
  io: Io,
  { encoding, journal = () => undefined, workers, stopped = () => false }: IngestOptions = {},
): Promise<IngestSummary> {
  const sources = collect(paths);
  const known = new Set((await store.reports()).map(({ id }) => id));
  const held = heldInputs(sources, known);
  const readers = startReaders(sources.length - held.size, { encoding, known }, workers);
  const totals = { added: 0, replaced: 0, unchanged: 0 };
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic, at: string) => {
    diagnostics.push(diagnostic);
    const { path = '', severity, code, message } = diagnostic;
    if (severity === 'error') journal({ path, outcome: 'failed', code, message });
    io.err(`${at} ${path}  ${severity} ${code}: ${message}`);
  };
  const pending = new Map<GraphBatch, string>();
  const flush = async (): Promise<void> => {
    const batches = [...pending.keys()];
    await store.load(batches, (batch, outcome) => {
      const { report, passages, entities, relations } = batch;
      totals[outcome]++;
      journal({ path: report.sourcePath, outcome, report: report.id });
      io.err(
        `${pending.get(batch)} ${report.sourcePath}  ${outcome}: ${passages.length} passages, ${entities.length} entities, ${relations.length} relations`,
      );
      pending.delete(batch);
    });
  };
  /** Inputs of reports that were there when the run began, by the report's id. */
  const trusted = new Map<string, string>();
  const finish = async (outcome: Outcome, at: string, input: string): Promise<void> => {
    if ('diagnostic' in outcome) return tell(outcome.diagnostic, at);
    const { path } = outcome;
    if ('unchanged' in outcome) {
      totals.unchanged++;
      trusted.set(outcome.unchanged, input);
      journal({ path, outcome: 'unchanged', report: outcome.unchanged });
      io.err(`${at} ${path}  unchanged`);
      return;
    }
    for (const warning of outcome.warnings) tell(warning, at);
    pending.set(outcome.batch, at);
    if (pending.size >= store.groupSize) await flush();
  };
  /** A report whose file was moved goes when another takes its old place: it is read again from where it is now. */
  const readLost = async (): Promise<void> => {
    if (totals.replaced === 0) return;
    const there = new Set((await store.reports()).map(({ id }) => id));
    const lost = [...trusted].filter(([id]) => !there.has(id));
    if (lost.length === 0) return;
    totals.unchanged -= lost.length;
    const again = startReaders(lost.length, { encoding, known: there }, 0);
    for (const input of new Set(lost.map(([, path]) => path)))
      for (const outcome of await again.read(input))
        if (!('unchanged' in outcome)) await finish(outcome, '[again]', input);
    await flush();
  };
  const read = async (source: (typeof sources)[number]): Promise<readonly Outcome[]> => {
    if ('diagnostic' in source) return [source];
    const { path } = source;
    const unchanged = held.get(path);
    return unchanged === undefined ? readers.read(path) : [{ path, unchanged }];
  };
  const started = performance.now();
  let [found, reached] = [0, 0];
  try {
    for await (const { index, item, result } of inOrder(sources, readers.ahead, read)) {
      const input = 'path' in item ? item.path : '';
      for (const outcome of result) await finish(outcome, `[${index + 1}/${sources.length}]`, input);
      found += result.length;
      reached++;
      const rate = rateLine(reached, sources.length, performance.now() - started);
      if (rate) io.err(rate);
      if (stopped()) break;
    }
    await flush();
    await readLost();
  } finally {
    await readers.close();
  }
  return { found, left: sources.length - reached, ...totals, diagnostics };
}
