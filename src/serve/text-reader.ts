import { makeNormaliser } from '../normalise/index.ts';
import { readResources } from '../read/resources.ts';

/** Reads texts that clients send. */
export interface TextReader {
  /** A text as passages are kept: simplified, punctuation as in print. */
  readonly fold: (text: string) => string;
}

/** Makes a reader that loads its tables when it is first used. */
export function makeTextReader(): TextReader {
  let normalise: ReturnType<typeof makeNormaliser> | undefined;
  return {
    fold: (text) => {
      normalise ??= makeNormaliser(readResources());
      return normalise({ text, blocks: [] }).text.trim();
    },
  };
}
