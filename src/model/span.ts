/**
 * A stretch of text, `start` inclusive and `end` exclusive, in UTF-16 units.
 * Inside the stages a span refers to the clean text of a report; whatever leaves zhengtu refers to the untouched
 * original (see `toOriginal` in clean-text.ts).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tells whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Tells whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by start, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
