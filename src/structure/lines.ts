import type { BlockRole } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { matchesIn } from '../text/matches.ts';

/** A line of the clean text that is not blank, without the white space around it. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** What the format tells of it. */
  readonly role?: BlockRole;
  /** Depth of a heading that the format tells. */
  readonly depth?: number;
}

/** Gives the lines in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of matchesIn(text, /[^\n]+/g)) {
    const trimmed = match[0].trim();
    if (!trimmed) continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ span: { start, end: start + trimmed.length }, text: trimmed });
  }
  return lines;
}
