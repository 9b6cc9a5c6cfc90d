import type { Row, Value } from '../store/graph-store.ts';

const LONGEST_CELL = 60;

/** Width on a terminal: Chinese characters take two columns. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’—]/.test(
        character,
      )
        ? 2
        : 1),
    0,
  );

function cell(value: Value | undefined): string {
  const text = value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL - 1)}…` : line;
}

/** Rows as the lines of a table, with a head. */
export function table(rows: readonly Row[]): string[] {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return ['(no rows)'];
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => width(line[index] ?? ''))));
  const drawn = lines.map((line) =>
    line
      .map((text, index) => text + ' '.repeat((widths[index] ?? 0) - width(text)))
      .join('  ')
      .trimEnd(),
  );
  return [
    drawn[0] ?? '',
    widths.map((count) => '-'.repeat(count)).join('  '),
    ...drawn.slice(1),
    `(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`,
  ];
}
