import { overlaps, type Span } from './span.ts';

/** Things by where they stand. */
export interface SpanIndex<T> {
  /** Those that share at least one character with a span, in the order in which they were given. */
  touching(span: Span): T[];
}

/** Sorts things once, so that looking near a place does not take longer in a longer report. */
export function makeSpanIndex<T extends { readonly span: Span }>(items: readonly T[]): SpanIndex<T> {
  const sorted = items.map((item, order) => ({ item, order })).sort((a, b) => a.item.span.start - b.item.span.start);
  const longest = items.reduce((long, { span }) => Math.max(long, span.end - span.start), 0);
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.item.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    touching: (span) => {
      const found: typeof sorted = [];
      for (let i = firstFrom(span.start - longest); i < sorted.length; i++) {
        const entry = sorted[i] as (typeof sorted)[number];
        if (entry.item.span.start >= span.end) break;
        if (overlaps(entry.item.span, span)) found.push(entry);
      }
      return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
    },
  };
}
