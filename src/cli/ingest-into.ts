import type { GraphStore } from '../store/graph-store.ts';
import { ingestReports, type IngestSummary } from './ingest-reports.ts';
import type { Io } from './io.ts';
import { startJournal } from './journal.ts';
import type { IngestCommandOptions } from './options.ts';
import { watchStopSignal } from './stop-signal.ts';

/** Ingests with a journal in the data folder, until done or until Ctrl-C. */
export async function ingestInto(
  paths: readonly string[],
  store: GraphStore,
  io: Io,
  { data, encoding, workers }: IngestCommandOptions,
): Promise<IngestSummary> {
  const signal = watchStopSignal(io);
  try {
    return await ingestReports(paths, store, io, {
      journal: startJournal(data),
      encoding,
      workers,
      stopped: signal.stopped,
    });
  } finally {
    signal.close();
  }
}
