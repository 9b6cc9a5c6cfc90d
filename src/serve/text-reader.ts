import { ZhengtuError } from '../model/errors.ts';
import type { GraphBatch } from '../model/graph.ts';
import { makeNormaliser } from '../normalise/index.ts';
import { makeReader } from '../pipeline.ts';
import { readDocument } from '../read/index.ts';
import { readResources } from '../read/resources.ts';
import { makeResolver } from '../resolve/index.ts';

/** Reads texts that clients send. */
export interface TextReader {
  /** A text as passages are kept: simplified, punctuation as in print. */
  readonly fold: (text: string) => string;
  /** What a text would bring to the graph. */
  readonly extract: (text: string) => GraphBatch;
}

/** Makes a reader that loads its tables when it is first used. */
export function makeTextReader(): TextReader {
  const once = <Tool>(make: (resources: ReturnType<typeof readResources>) => Tool) => {
    let tool: Tool | undefined;
    return () => (tool ??= make(resources()));
  };
  let loaded: ReturnType<typeof readResources> | undefined;
  const resources = () => (loaded ??= readResources());
  const normaliser = once(makeNormaliser);
  const reader = once(makeReader);
  const resolver = once(makeResolver);
  return {
    fold: (text) => normaliser()({ text, blocks: [] }).text.trim(),
    extract: (text) => {
      const result = readDocument(new TextEncoder().encode(text), 'text');
      if ('diagnostic' in result) throw new ZhengtuError('BAD_ARGUMENT', result.diagnostic.message);
      return resolver()(reader()(result.doc));
    },
  };
}
