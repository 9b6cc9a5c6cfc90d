import { save } from '../parts/save.ts';

export type Cell = string | number | null | undefined;

/** A table as data: what a chart shows and a spreadsheet opens. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** RFC 4180 text. A text that a spreadsheet would take for a formula is led by an apostrophe. */
export function csvOf({ columns, rows }: Table): string {
  const line = (cells: readonly Cell[]) => cells.map(field).join(',');
  return [columns, ...rows].map((cells) => `${line(cells)}\r\n`).join('');
}

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = (cell ?? '').replace(/^(?=[=+@\t]|-(?!\d))/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Saves a table; the mark at its start lets spreadsheets see that it is UTF-8. */
export const saveCsv = (name: string, table: Table): void =>
  save(`${name}.csv`, new Blob(['\uFEFF', csvOf(table)], { type: 'text/csv;charset=utf-8' }));
