import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { GraphBatch } from '../model/graph.ts';
import { readReports } from '../read/index.ts';
import { sourceBytes, type SourceSettings } from '../read/source-bytes.ts';

/** What one report of an input came to. */
export type Outcome =
  | { readonly diagnostic: Diagnostic }
  | { readonly path: string; readonly unchanged: string }
  | { readonly path: string; readonly warnings: readonly Diagnostic[]; readonly batch: GraphBatch };

/** Reads one input, which can hold several reports; `anew` reads also those that the graph holds. */
export type ReadSource = (path: string, anew?: boolean) => Promise<readonly Outcome[]>;

/** What a reader needs to know; it can be sent to a worker. */
export interface ReaderSettings {
  readonly encoding?: string | undefined;
  /** Ids of reports that the graph holds: the same content is not read again. */
  readonly known: ReadonlySet<string>;
  readonly sources?: SourceSettings;
}

/** Makes the function that reads an input; `readBatch` holds the compiled rules. */
export const makeReadSource =
  (readBatch: (doc: Document) => GraphBatch, { encoding, known, sources = {} }: ReaderSettings): ReadSource =>
  async (path, anew = false) => {
    try {
      const results = await readReports(await sourceBytes(path, sources), path, encoding);
      return results.map((result) => {
        if ('diagnostic' in result) return result;
        const { doc, warnings } = result;
        return !anew && known.has(doc.id)
          ? { path: doc.path, unchanged: doc.id }
          : { path: doc.path, warnings, batch: readBatch(doc) };
      });
    } catch (cause) {
      const message = `The file cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`;
      return [{ diagnostic: { code: 'READ_UNREADABLE', severity: 'error', message, path } }];
    }
  };
