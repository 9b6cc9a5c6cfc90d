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
 * Cuts a text at its marks. Where marks overlap the shorter one stands, and the longer one goes on around it, so that
 * every mark can be seen and the pieces joined are always the text.
 */
export function cut<Mark>(text: string, marks: readonly Marked<Mark>[]): Piece<Mark>[] {
  const cover = new Array<Marked<Mark> | undefined>(text.length);
  const longestFirst = [...marks].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const mark of longestFirst) cover.fill(mark, Math.max(0, mark.start), Math.max(0, mark.end));
  const pieces: Piece<Mark>[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && cover[at] === cover[from]) continue;
    const mark = cover[from]?.mark;
    pieces.push({ text: text.slice(from, at), ...(mark === undefined ? {} : { mark }) });
    from = at;
  }
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
