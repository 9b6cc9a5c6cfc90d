import { ZhengtuError } from '../model/errors.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GraphBatch } from '../model/graph.ts';
import { makeNormaliser } from '../normalise/index.ts';
import { makeBatchReader } from '../pipeline.ts';
import { readDocument, readReports } from '../read/index.ts';
import { readResources } from '../read/resources.ts';

/** One report of a file, or why there is none. */
export interface ReadFile {
  readonly batch?: GraphBatch;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of one report of a file, or why there is none. */
export interface FileText {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads texts that clients send. */
export interface TextReader {
  /** A text as passages are kept: simplified, punctuation as in print. */
  readonly fold: (text: string) => string;
  /** What a text would bring to the graph. */
  readonly extract: (text: string) => GraphBatch;
  /** The texts of all reports in the bytes of a file. */
  readonly texts: (bytes: Uint8Array, name: string) => Promise<readonly FileText[]>;
  /** All reports in the bytes of a file. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<readonly ReadFile[]>;
}

/** Makes a reader that loads its tables when it is first used. */
export function makeTextReader(): TextReader {
  const resources = once(readResources);
  const normaliser = once(() => makeNormaliser(resources()));
  const reader = once(() => makeBatchReader(resources()));
  return {
    fold: (text) => normaliser()({ text, blocks: [] }).text.trim(),
    extract: (text) => {
      const result = readDocument(new TextEncoder().encode(text), 'text');
      if ('diagnostic' in result) throw new ZhengtuError('BAD_ARGUMENT', result.diagnostic.message);
      return reader()(result.doc);
    },
    texts: async (bytes, name) =>
      (await readReports(bytes, name)).map((result) =>
        'diagnostic' in result
          ? { text: null, diagnostics: [result.diagnostic] }
          : { text: result.doc.text, diagnostics: result.warnings },
      ),
    read: async (bytes, name) =>
      (await readReports(bytes, name)).map((result) =>
        'diagnostic' in result
          ? { diagnostics: [result.diagnostic] }
          : { batch: reader()(result.doc), diagnostics: result.warnings },
      ),
  };
}

/** Makes a thing when it is first asked for. */
function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
