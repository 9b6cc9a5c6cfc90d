import type { Block } from '../model/document.ts';
import { matchesIn } from '../text/matches.ts';
import { dress } from './page.ts';
import { blockOf, type Piece } from './piece.ts';
import { MEASURED } from './table-grid.ts';
import { PROJECTS, readRows } from './table.ts';

/** A stretch of a line between wide gaps. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A single space does not part cells. */
const CELL = /(?:[^\t \u3000]| (?![\t \u3000]))+/g;
/** Bars do, and then nothing else does; those at the ends of a line frame it. */
const BARRED = /^[^|｜]*(?:[|｜][^|｜]*){2,}$/;
const BARRED_CELL = /(?<=^|[|｜])[^|｜]*(?=[|｜]|$)/g;
/** Under the head of a table in Markdown. */
const RULED = /^[-:]+$/;
const UNIT_TOLD = /^[^。]{0,60}单位[：:]/;
const NO_FIGURE = /^[-—–/…]*$/;
/** A longer line is running text, whatever gaps it has. */
const LONGEST_ROW = 200;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const MOST_ROWS = 200;

/**
 * Finds tables that a plain text sets out with spaces or tabs, and gives the blocks of the text, rows as sentences with
 * their heads; no blocks where there is no table.
 */
export function readPlainTables(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let found = false;
  for (let at = 0; at < lines.length;) {
    const table = tableAt(lines, at);
    const pieces = table && rowPieces(table.rows);
    if (pieces) {
      found = true;
      blocks.push(...pieces.map(blockOf));
      at = table.end;
    } else {
      const whole = lines[at]?.whole;
      if (whole?.text.trim()) blocks.push({ span: { start: whole.start, end: whole.end }, role: 'body' });
      at++;
    }
  }
  return found ? blocks : [];
}

interface Line {
  readonly whole: Stretch;
  readonly cells: readonly Stretch[];
}

function linesOf(text: string): Line[] {
  return matchesIn(text, /[^\r\n]+/g).map(({ index, 0: line }) => {
    const whole = { start: index, end: index + line.length, text: line };
    return { whole, cells: line.length > LONGEST_ROW ? [] : cellsOf(whole) };
  });
}

function cellsOf({ start, text }: Stretch): Stretch[] {
  const barred = BARRED.test(text);
  const cells = matchesIn(text, barred ? BARRED_CELL : CELL).map(({ index, 0: cell }) => {
    const own = cell.trim();
    const from = start + index + cell.indexOf(own);
    return { start: from, end: from + own.length, text: own };
  });
  if (!barred) return cells;
  return cells.slice(cells[0]?.text ? 0 : 1, cells.at(-1)?.text ? undefined : -1);
}

/** A table with the line behind it. */
interface Table {
  readonly rows: readonly (readonly Stretch[])[];
  readonly end: number;
}

/** The table that begins in a line, with the line above its head where that tells the unit. */
function tableAt(lines: readonly Line[], at: number): Table | undefined {
  const first = lines[at]?.whole;
  const below = first && UNIT_TOLD.test(first.text) ? headedAt(lines, at + 1) : undefined;
  return below && first ? { ...below, rows: [[first], ...below.rows] } : headedAt(lines, at);
}

/** A head without figures, then as many rows as have its columns. */
function headedAt(lines: readonly Line[], at: number): Table | undefined {
  const named = lines[at]?.cells ?? [];
  // A head whose first column has no name begins with a gap.
  const opens = lines[at + 1]?.cells.length === named.length + 1 && /^[\t \u3000]/.test(lines[at]?.whole.text ?? '');
  const head = opens
    ? [{ start: lines[at]?.whole.start ?? 0, end: lines[at]?.whole.start ?? 0, text: '' }, ...named]
    : named;
  if (head.length < FEWEST_COLUMNS || head.some(({ text }) => MEASURED.test(text.trim()))) return undefined;
  const ofProjects = head.some(({ text }) => PROJECTS.test(text));
  const rows: Stretch[][] = [[...head]];
  const ruled = lines[at + 1]?.cells.every(({ text }) => RULED.test(text));
  const from = at + (ruled ? 2 : 1);
  for (const { cells } of lines.slice(from, from + MOST_ROWS)) {
    const row = joined(cells, head.length);
    if (!row || !(isRow(row) || (ofProjects && cells.length === head.length))) break;
    rows.push(row);
  }
  return rows.length > FEWEST_ROWS ? { rows, end: from + rows.length - 1 } : undefined;
}

/** Short names are set wide: the first characters of a row with too many cells are one (粮　　食). */
function joined(cells: readonly Stretch[], columns: number): Stretch[] | undefined {
  const more = cells.length - columns;
  if (more < 0 || cells.slice(0, more + 1).some(({ text }) => more > 0 && !/^[\u4e00-\u9fff]{1,2}$/.test(text)))
    return undefined;
  const [first, last] = [cells[0], cells[more]];
  if (!first || !last) return undefined;
  const text = cells.slice(0, more + 1).map((cell) => cell.text);
  return [{ start: first.start, end: last.end, text: text.join('') }, ...cells.slice(more + 1)];
}

function isRow([first, ...rest]: readonly Stretch[]): boolean {
  const figures = rest.filter(({ text }) => MEASURED.test(text.trim()) || NO_FIGURE.test(text.trim()));
  return /^[\u4e00-\u9fff]/.test(first?.text ?? '') && figures.length > 0 && 2 * figures.length >= rest.length;
}

function rowPieces(rows: readonly (readonly Stretch[])[]): Piece[] | undefined {
  const told = readRows(
    rows.map((row) => row.map(({ text }) => ({ text: text.trim(), head: false, columns: 1, rows: 1 }))),
  );
  return (
    told &&
    rows.flatMap((row, y) =>
      row.flatMap((cell, x) => {
        const [role, words] = cell.text ? [told.roles[y], told.words[y]?.[x]] : [];
        const piece: Piece = { ...cell, role: 'table-row', before: '', after: '', cell: true };
        return role && words ? dress([piece], words, role) : [];
      }),
    )
  );
}
