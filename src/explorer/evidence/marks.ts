import type { Stretch } from './align.ts';

/** A piece of a text; `mark` names what it is, and is missing for plain text. */
export interface Piece<Mark> {
  readonly text: string;
  readonly mark?: Mark;
}

/** A marked stretch. */
export interface Marked<Mark> extends Stretch {
  readonly mark: Mark;
}

/**
 * Cuts a text at its marks. Where marks overlap the longer one stands and the other is left out, so that the pieces
 * joined are always the text.
 */
export function cut<Mark>(text: string, marks: readonly Marked<Mark>[]): Piece<Mark>[] {
  const longestFirst = [...marks]
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Marked<Mark>[] = [];
  for (const mark of longestFirst)
    if (!kept.some(({ start, end }) => mark.start < end && start < mark.end)) kept.push(mark);
  kept.sort((a, b) => a.start - b.start);
  const pieces: Piece<Mark>[] = [];
  let at = 0;
  for (const { start, end, mark } of kept) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), mark });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Where one of the names stands in a text: the longest name that is found, at its first place. */
export function findName(text: string, names: readonly string[]): Stretch | undefined {
  const found = [...names]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .find((name) => text.includes(name));
  if (!found) return undefined;
  const start = text.indexOf(found);
  return { start, end: start + found.length };
}
