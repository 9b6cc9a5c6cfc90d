import { columnNumbers, columnsOf, headRows, MEASURED, PLAIN, UNIT, type Cell, type Column } from './table-grid.ts';

/** What a table adds to a cell, so that its row reads as a sentence; a dropped cell is not read. */
export interface CellWords {
  readonly before: string;
  readonly after: string;
  readonly dropped: boolean;
  /** Characters of the cell that are not read: a minus sign in front that became 下降, a unit in brackets behind. */
  readonly cutStart: number;
  readonly cutEnd: number;
}

/** A table read row by row: a head that only names columns is put aside. */
export interface TableReading {
  readonly roles: readonly ('caption' | 'table-row')[];
  readonly words: readonly (readonly CellWords[])[];
}

const NUMBER = /^[-+−]?\d[\d,]*(?:\.\d+)?$/;
const NOTHING = /^(?:[-—–/＼\\.·…]*|无)$/;
const UNIT_LIKE =
  /^(?:[十百千万亿]{0,2}(?:美?元|人|人次|户|家|个|吨|亩|公顷|平方米|平方公里|公里|千瓦|千瓦时|辆|台|套|头|只|册|张|件|所|吨标准煤|立方米)|[%％‰]|个百分点|元\/.{1,4})$/;
const NUMBERING = /^(?:序号|编号|号)$/;
const UNITS = /^(?:计量)?单位$/;
/** A head that names a column of projects. */
export const PROJECTS = /^(?:重[点大])?(?:建设)?(?:项目|工程)(?:名称)?$/;
const TIME =
  /^((?:(?:19|20)\d\d年?)?(?:第?[一二三四]季度|上半年|前三季度|\d{1,2}[-—～至]\d{1,2}月|\d{1,2}月)?)(?:份)?(实[绩际]|完成|目标|预期|计划|预计)?(?:数|值|额|情况|完成)?$/;
const GROWTH = /增长|增速|增幅|增减|同比|比上年|较上年|比去年/;
/** Columns of project tables, with the words that make them part of a sentence. */
const LABELS: readonly { pattern: RegExp; before: string; after?: string }[] = [
  { pattern: /(?:地点|所在地|位置|地址|所属(?:区域|县区|乡镇))$/, before: '位于' },
  {
    pattern: /^(?:建设|项目|承建|投资|业主|实施|责任|承担)(?:单位|主体|业主|方|企业)|^业主$|^企业名称$/,
    before: '由',
    after: '投资建设',
  },
  { pattern: /^(?:计划|估算|项目)?总投资(?:额)?$|^投资(?:总额|额|规模)$/, before: '总投资' },
  { pattern: /内容|规模/, before: '主要建设' },
];
/** A column of one place: its head is where the place is named. */
const PLACE = /^(?![全本各]|地区$|县区$)[\u4e00-\u9fff]{2,10}[省市县区州旗]$/;
/** A longer cell is a part of a page that a table lays out. */
const LONGEST_CELL = 300;
const KEPT: CellWords = { before: '', after: '', dropped: false, cutStart: 0, cutEnd: 0 };

/** Reads each row as a sentence with its header; `undefined` for a table that has none or only lays out a page. */
export function readRows(rows: readonly (readonly Cell[])[]): TableReading | undefined {
  const heads = headRows(rows);
  const columns = columnsOf(rows.slice(0, heads));
  const longest = Math.max(0, ...rows.map((row) => Math.max(0, ...row.map(({ text }) => text.length))));
  const running = rows.slice(heads).some(([first]) => /。.|.{60}/.test(first?.text ?? ''));
  if (heads === 0 || heads === rows.length || columns.length < 2 || longest > LONGEST_CELL || running) return undefined;
  const notes = rows.filter((row) => row.length === 1).map((row) => row[0]?.text ?? '');
  const unit = /单位[：:]\s*([^\s，)）]{1,6})/.exec(notes.join('\n'))?.[1] ?? '';
  const numbers = columnNumbers(rows);
  const words = rows.map((row, y) =>
    y < heads || row.length === 1
      ? row.map((_, x) => ({ ...KEPT, before: x ? ' ' : '\n' }))
      : rowWords(
          row,
          row.map((_, x) => columns[numbers[y]?.[x] ?? 0] ?? { label: '', unit: '' }),
          unit,
        ),
  );
  const roles = rows.map((row, y) =>
    y < heads && !row.some(({ text }) => PLACE.test(text)) ? 'caption' : 'table-row',
  );
  return { roles, words };
}

function rowWords(row: readonly Cell[], columns: readonly Column[], shared: string): CellWords[] {
  const column = (x: number): Column => columns[x] as Column;
  const subjectAt = row.findIndex(({ text }, x) => text && !NUMBERING.test(column(x).label));
  const own = UNIT.exec(row[subjectAt]?.text ?? '');
  const cut = own?.[1] && UNIT_LIKE.test(own[1]) ? own[0].length : 0;
  const subject = (row[subjectAt]?.text ?? '').slice(0, (row[subjectAt]?.text.length ?? 0) - cut);
  const unit = row.find((_, x) => UNITS.test(column(x).label))?.text ?? (cut ? own?.[1] : undefined) ?? shared;
  const read = row.flatMap(({ text }, x) =>
    x <= subjectAt || NOTHING.test(text) || UNITS.test(column(x).label) || NUMBERING.test(column(x).label) ? [] : [x],
  );
  const [first] = read;
  const firstYear = first === undefined ? '' : yearOf(column(first).label);
  const lead = subjectAt >= 0 && PROJECTS.test(column(subjectAt).label) ? '实施' : (firstYear ?? '');
  return row.map(({ text }, x): CellWords => {
    const stop = x === (read.at(-1) ?? subjectAt) && !/[。；！？]$/.test(text) ? '。' : '';
    if (x === subjectAt) return { ...KEPT, before: `\n${lead}`, after: stop, cutEnd: cut };
    if (!read.includes(x)) return { ...KEPT, before: '', dropped: true };
    const words = cellWords(text, column(x), unit, { first: x === first, subject });
    return { ...words, after: words.after + stop };
  });
}

/** 2021年实际 is a time; 2022年目标 is a time to come. */
const yearOf = (label: string): string | undefined => {
  const year = TIME.exec(label);
  if (!year) return undefined;
  return /目标|预期|计划|预计/.test(year[2] ?? '') ? `${year[1]}力争` : year[1] || undefined;
};

/** A figure follows its label, a text its lead word; a figure of another year names its subject again. */
function cellWords(
  text: string,
  { label, unit }: Column,
  rowUnit: string,
  { first, subject }: { first: boolean; subject: string },
): CellWords {
  const told = LABELS.find(({ pattern }) => pattern.test(label));
  if (!MEASURED.test(text))
    return { ...KEPT, before: `，${told ? told.before : `${label}：`}`, after: told?.after ?? '' };
  const bare = NUMBER.test(text);
  if (GROWTH.test(label)) return growthWords(text, label, /百分点/.test(unit || rowUnit) || /[%％]/.test(rowUnit));
  const year = yearOf(label);
  const after = bare ? unit || rowUnit : '';
  if (year !== undefined) return { ...KEPT, before: first ? '' : `，${year}${subject}`, after };
  const name = PLAIN.test(label) ? '' : (told?.before ?? label);
  return { ...KEPT, before: first && !told ? name : `，${name}`, after };
}

/** -2.7 under 比上年增长（%） is 比上年下降2.7%; of a rate it is points. */
function growthWords(text: string, label: string, points: boolean): CellWords {
  const falls = /^[-−]/.test(text);
  const lead = /^(?:比上年同期|比上年|较上年|同比|比去年同期|比去年)/.exec(label)?.[0] ?? '';
  return {
    ...KEPT,
    before: `，${lead}${falls ? '下降' : points ? '提高' : '增长'}`,
    after: NUMBER.test(text) ? (points ? '个百分点' : '%') : '',
    cutStart: falls ? 1 : 0,
  };
}
