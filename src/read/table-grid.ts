/** A cell of a table, before it is read as part of a sentence. */
export interface Cell {
  readonly text: string;
  readonly head: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** What a column holds, and in what it is measured. */
export interface Column {
  readonly label: string;
  readonly unit: string;
}

/** A figure, alone or with its unit: 112.6, 5%, 300人, 6%左右. */
export const MEASURED = /^[-+−]?\d[\d,]*(?:\.\d+)?(?:[%％‰]|[\u4e00-\u9fff℃㎡]{1,6})?(?:左右|以上|以下|以内)?$/;
/** A unit in brackets at the end: 总投资（万元）. */
export const UNIT = /[（(](?:单位[：:]?)?([^（）()]{1,10})[)）]\s*$/;
/** Columns that only repeat that there are figures. */
export const PLAIN =
  /^(?:绝对[量数值额]|总量|数[值量额]|指标值?|完成(?:情况|数|值|额)?|实[绩际](?:完成)?(?:数|值)?|累计(?:完成)?|本[期年月]|合计|总[计数])$/;
const YEAR = /^(?:19|20)\d\d年/;
const COLUMN_NAME = /^(?:序号|指标|项目|单位|名称|地区|县区)|名称|总投资|增长|增速|年|季度/;
const LONGEST_NAME = 20;
const MOST_HEADS = 3;

/** Head rows are marked, or are the first rows without a figure when the rows below have some or the head names columns. */
export function headRows(rows: readonly (readonly Cell[])[]): number {
  const marked = rows.findIndex((row) => !row.every(({ head }) => head));
  if (marked > 0) return Math.min(marked, MOST_HEADS);
  const titled = rows[0]?.length === 1 ? 1 : 0;
  const head = rows[titled];
  if (!head || head.length < 2) return 0;
  if (head.some(({ text }) => (MEASURED.test(text) && !YEAR.test(text)) || text.length > LONGEST_NAME)) return 0;
  const told = head.some(({ text }) => COLUMN_NAME.test(text));
  const figures = rows.slice(titled + 1).some((row) => row.some(({ text }) => MEASURED.test(text)));
  const deep = head.some((cell) => cell.rows === 2) && head.some((cell) => cell.columns > 1) ? 2 : 1;
  return told || figures ? titled + deep : 0;
}

/** The column in which each cell begins: a cell that reaches down from the row above takes a place. */
export function columnNumbers(rows: readonly (readonly Cell[])[]): number[][] {
  let taken: number[] = [];
  return rows.map((row) => {
    const next = taken.map((left) => Math.max(0, left - 1));
    let x = 0;
    const numbers = row.map((cell) => {
      while ((taken[x] ?? 0) > 0) x++;
      const at = x;
      for (let dx = 0; dx < cell.columns; dx++) next[at + dx] = cell.rows - 1;
      x += cell.columns;
      return at;
    });
    taken = Array.from(next, (left) => left ?? 0);
    return numbers;
  });
}

/** Labels and units of the columns; a head of several rows gives them in parts. */
export function columnsOf(heads: readonly (readonly Cell[])[]): Column[] {
  const numbers = columnNumbers(heads);
  const parts: string[][] = [];
  heads.forEach((row, y) => {
    if (row.length === 1 && heads.length > 1) return;
    row.forEach(({ text, columns }, index) => {
      for (let dx = 0; dx < columns; dx++)
        (parts[(numbers[y]?.[index] ?? 0) + dx] ??= []).push(text.replace(/\s+/g, ''));
    });
  });
  return Array.from(parts, (column = []) => {
    // Under 地区生产总值 a 总量（亿元） only tells the unit.
    const told = column.map((part, y) =>
      y && PLAIN.test(part.replace(UNIT, '')) ? (UNIT.exec(part)?.[0] ?? '') : part,
    );
    const text = told.join('');
    const unit = UNIT.exec(text)?.[1] ?? '';
    return { label: text.replace(UNIT, ''), unit: /[%％]/.test(unit) ? '%' : unit };
  });
}
