import type { Line } from './pdf-lines.ts';
import type { Piece } from './piece.ts';

/** Measures of a document's running text. */
interface Body {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Paragraphs begin two characters in. */
  readonly indented: boolean;
  /** From the bottom of one line to that of the next. */
  readonly leading: number;
}

/** Lines at the top or the foot of so many pages that are the same, but for numbers, are running heads. */
const LEAST_PAGES = 3;
const EDGE_LINES = 2;
const PAGE_NUMBER = /^[\s—\-–·.第共页/／0-9０-９]{1,16}$|^[\s—-]{0,4}[ivxlc]{1,6}[\s—-]{0,4}$/i;
/** Letters so much larger than the running text make a title or a heading. */
const LARGER = 1.15;

/** Gives the paragraphs of a document: lines joined where a sentence goes on; page numbers and running heads are navigation. */
export function piecesOf(pages: readonly (readonly Line[])[]): Piece[] {
  const body = bodyOf(pages.flat());
  const heads = runningHeads(pages);
  const pieces: Piece[] = [];
  let last: Line | undefined;
  let titled = false;
  for (const page of pages) {
    for (const [index, line] of page.entries()) {
      const edge = index < EDGE_LINES || index >= page.length - EDGE_LINES;
      const running = edge && (PAGE_NUMBER.test(line.text) || heads.has(keyOf(line)));
      const large = line.size > LARGER * body.size;
      const goesOn = !running && last !== undefined && continues(last, line, body);
      if (large && !running && !titled && pieces.filter(({ role }) => role === 'body').length > 3) titled = true;
      const role = running ? 'navigation' : !large ? 'body' : titled ? 'heading' : 'title';
      pieces.push({
        text: line.text,
        start: 0,
        end: 0,
        role,
        ...(large && !running ? { depth: titled ? 2 : 1 } : {}),
        before: goesOn ? '' : '\n',
        after: '',
      });
      if (running) continue;
      last = line;
    }
    if (pieces.some(({ role }) => role === 'title')) titled = true;
  }
  return pieces;
}

/** Tells whether a line is the rest of the paragraph, or of the title, that the one before it began. */
function continues(last: Line, line: Line, body: Body): boolean {
  if (Math.abs(last.size - line.size) > 0.1 * body.size) return false;
  if (line.size > LARGER * body.size) return last.bottom - line.bottom < 2.5 * line.size && last.bottom > line.bottom;
  if (last.right < body.right - 2.2 * body.size) return false;
  if (body.indented) return line.left < body.left + 1.2 * body.size;
  const apart = last.bottom > line.bottom && last.bottom - line.bottom > 1.25 * body.leading;
  return !apart && !/[。！？：；]$/.test(last.text.trimEnd());
}

function bodyOf(lines: readonly Line[]): Body {
  const size = commonest(lines, ({ size: own }) => Math.round(own * 2) / 2);
  const own = lines.filter((line) => Math.abs(line.size - size) <= 0.1 * size);
  const left = commonest(own, (line) => Math.round(line.left));
  const right = commonest(
    own.filter((line) => line.right - line.left > 10 * size),
    (line) => Math.round(line.right / size) * size,
  );
  const indents = own.filter((line) => line.left > left + 1.5 * size && line.left < left + 2.6 * size).length;
  const steps = own.slice(1).map((line, index) => Math.round((own[index] as Line).bottom - line.bottom));
  const leading = commonest(
    steps.filter((step) => step > 0),
    (step) => step,
  );
  return { size, left, right, indented: indents * 20 > own.length, leading };
}

/** The commonest of the measures; 0 where there are none. */
function commonest<T>(items: readonly T[], measure: (item: T) => number): number {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(measure(item), (counts.get(measure(item)) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

const keyOf = ({ text, bottom }: Line): string => `${Math.round(bottom / 4)} ${text.replace(/\d+/g, '0').trim()}`;

function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set([...page.slice(0, EDGE_LINES), ...page.slice(-EDGE_LINES)].map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LEAST_PAGES).map(([key]) => key));
}
