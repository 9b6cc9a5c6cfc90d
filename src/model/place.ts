import { isAdded } from './clean-text.ts';
import type { Document } from './document.ts';
import { sentenceAt, type Reading, type Sentence } from './reading.ts';
import { contains, type Span } from './span.ts';

/** Where something can be read literally: its sentence, the clean text of it, and the stretch of the original. */
export interface Place {
  readonly sentence: Sentence;
  readonly text: Span;
  readonly original: Span;
}
export type PlaceOf = (span: Span) => Place | undefined;

/**
 * Makes the function that finds where a stretch of clean text stands in the original. Of what is told over several
 * cells of a table that is the part in the last one, which holds the figure; words that the reading of a table adds
 * stand nowhere. A repaired run stands as a whole: its characters share bytes with those beside them.
 */
export function makePlaceOf({ blocks }: Pick<Document, 'blocks'>, { clean, sentences }: Reading): PlaceOf {
  const { starts, ends } = clean;
  const cells = blocks.filter(({ cell }) => cell).map(({ span }) => span.start);
  const startOf = (at: number): number => starts[at] ?? Infinity;
  const endOf = (at: number): number => ends[at] ?? -1;
  return (span) => {
    let end = span.end;
    while (end > span.start && isAdded(clean, end - 1)) end--;
    if (end === span.start) return undefined;
    const cell = lastUpTo(cells, startOf(end - 1));
    let start = end - 1;
    while (start > span.start && !isAdded(clean, start - 1) && startOf(start - 1) >= cell) start--;
    while (start > 0 && endOf(start - 1) > startOf(start)) start--;
    while (startOf(end) < endOf(end - 1)) end++;
    const sentence = sentences[sentenceAt(sentences, span.start)];
    const text = { start, end };
    if (!sentence || !contains(sentence.span, text)) return undefined;
    return { sentence, text, original: { start: startOf(start), end: endOf(end - 1) } };
  };
}

/** The last of some numbers in order that is not above `most`; 0 where there is none. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? 0;
}
