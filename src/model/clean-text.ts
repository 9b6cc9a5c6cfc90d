import type { Span } from './span.ts';

/** One change that a normalising filter made; `original` is the stretch of the original text it replaced. */
export interface Edit {
  readonly filter: string;
  readonly original: Span;
  readonly before: string;
  readonly after: string;
  readonly confidence: number;
}

/**
 * Text as a reader understands it, with the way back to the original.
 * `starts[i]` and `ends[i]` bound the original characters behind clean character `i` (UTF-16 units);
 * both lists never decrease. A character with an empty stretch stands nowhere in the original: the reading put it there,
 * as the words that make a row of a table a sentence.
 */
export interface CleanText {
  readonly original: string;
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly edits: readonly Edit[];
  /** Stretches of the clean text whose bytes are damaged beyond sure repair: no number is read and no name made there. */
  readonly damage: readonly Span[];
}

/** Gives the original stretch behind a non-empty clean one. */
export function toOriginal(clean: CleanText, span: Span): Span {
  const start = clean.starts[span.start];
  const end = clean.ends[span.end - 1];
  if (start === undefined || end === undefined || span.end <= span.start) {
    throw new RangeError(`span ${span.start}-${span.end} is outside a clean text of ${clean.text.length} characters`);
  }
  return { start, end };
}

/** Tells whether a clean character stands nowhere in the original. */
export const isAdded = ({ starts, ends }: Pick<CleanText, 'starts' | 'ends'>, at: number): boolean =>
  starts[at] === ends[at];
