import type { Edit } from '../model/clean-text.ts';

/** Text on its way to being clean: what CleanText is, before the last filter. */
export interface Draft {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** What a filter wants changed, in the text it was given; ordered and without overlap. */
export interface Change {
  readonly start: number;
  readonly end: number;
  /** Where it is empty the characters are dropped; where the stretch is, it is put in. */
  readonly after: string;
  readonly confidence: number;
  /** Its characters cannot be told apart in the original, since they share bytes with those beside them. */
  readonly whole?: boolean;
  /** The stretch is damaged: `after` is what stands there, or a sign that a character is lost. */
  readonly unsure?: boolean;
}

/** A step from dirty to clean. Pure: the same text gives the same changes. */
export interface Filter {
  readonly name: string;
  /** Filters that must have run before it. */
  readonly requires: readonly string[];
  readonly changes: (text: string) => readonly Change[];
}

/** Starts from the original: every character stands for itself. */
export function draftOf(original: string): Draft {
  const starts = new Int32Array(original.length);
  const ends = new Int32Array(original.length);
  for (let i = 0; i < original.length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text: original, starts, ends };
}

/** Applies changes and keeps the way back: each new character stands for the whole stretch that it replaces. */
export function apply(draft: Draft, changes: readonly Change[], filter: string, original: string): [Draft, Edit[]] {
  if (changes.length === 0) return [draft, []];
  const grown = changes.reduce((sum, { start, end, after }) => sum + after.length - (end - start), 0);
  const starts = new Int32Array(draft.text.length + grown);
  const ends = new Int32Array(starts.length);
  const parts: string[] = [];
  const edits: Edit[] = [];
  let from = 0;
  let to = 0;
  const keep = (end: number) => {
    if (end === from) return;
    parts.push(draft.text.slice(from, end));
    starts.set(draft.starts.subarray(from, end), to);
    ends.set(draft.ends.subarray(from, end), to);
    to += end - from;
  };
  for (const { start, end, after, confidence, whole } of changes) {
    keep(start);
    parts.push(after);
    const oneToOne = after.length === end - start && !whole;
    for (let i = 0; i < after.length; i++) {
      starts[to + i] = draft.starts[oneToOne ? start + i : start] ?? original.length;
      ends[to + i] = draft.ends[oneToOne ? start + i : end - 1] ?? 0;
    }
    to += after.length;
    from = end;
    const span = { start: draft.starts[start] ?? original.length, end: draft.ends[end - 1] ?? 0 };
    edits.push({ filter, original: span, before: original.slice(span.start, span.end), after, confidence });
  }
  keep(draft.text.length);
  return [{ text: parts.join(''), starts, ends }, edits];
}
