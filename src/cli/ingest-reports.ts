import type { Diagnostic } from '../model/diagnostic.ts';
import { makeBatchReader } from '../pipeline.ts';
import { collect, readReports, type ReadResult } from '../read/index.ts';
import { readResources } from '../read/resources.ts';
import type { GraphStore, LoadCounts } from '../store/graph-store.ts';
import type { Io } from './io.ts';
import type { JournalLine } from './journal.ts';

/** What became of the inputs: their numbers add up. */
export interface IngestSummary extends LoadCounts {
  readonly found: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface IngestOptions {
  /** Encoding of all files, instead of the one found in each. */
  readonly encoding?: string | undefined;
  /** Takes one line for each input: what became of it. */
  readonly journal?: (line: JournalLine) => void;
}

/** Reads the reports under the paths into the graph, telling of each on standard error; a bad one does not stop the rest. */
export async function ingestReports(
  paths: readonly string[],
  store: GraphStore,
  io: Io,
  { encoding, journal = () => undefined }: IngestOptions = {},
): Promise<IngestSummary> {
  const resources = readResources();
  const readBatch = makeBatchReader(resources);
  const sources = collect(paths);
  const totals = { added: 0, replaced: 0, unchanged: 0 };
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic, at: string) => {
    diagnostics.push(diagnostic);
    const { path = '', severity, code, message } = diagnostic;
    if (severity === 'error') journal({ path, outcome: 'failed', code, message });
    io.err(`${at} ${diagnostic.path ?? ''}  ${diagnostic.severity} ${diagnostic.code}: ${diagnostic.message}`);
  };
  let found = 0;
  for (const [index, source] of sources.entries()) {
    const at = `[${index + 1}/${sources.length}]`;
    const results = 'diagnostic' in source ? [source] : await readSource(source, encoding);
    found += results.length;
    for (const result of results) {
      if ('diagnostic' in result) {
        tell(result.diagnostic, at);
        continue;
      }
      for (const warning of result.warnings) tell(warning, at);
      const batch = readBatch(result.doc);
      const counts = await store.load([batch]);
      for (const name of ['added', 'replaced', 'unchanged'] as const) totals[name] += counts[name];
      const done = counts.unchanged ? 'unchanged' : counts.replaced ? 'replaced' : 'added';
      journal({ path: result.doc.path, outcome: done, report: batch.report.id });
      io.err(
        `${at} ${result.doc.path}  ${done}: ${batch.passages.length} passages, ${batch.entities.length} entities, ${batch.relations.length} relations`,
      );
    }
  }
  return { found, ...totals, diagnostics };
}

async function readSource(
  source: { readonly path: string; readonly bytes: () => Uint8Array },
  encoding: string | undefined,
): Promise<readonly ReadResult[]> {
  try {
    return await readReports(source.bytes(), source.path, encoding);
  } catch (cause) {
    const message = `The file cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`;
    return [{ diagnostic: { code: 'READ_UNREADABLE', severity: 'error', message, path: source.path } }];
  }
}
