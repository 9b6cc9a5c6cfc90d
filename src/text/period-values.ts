/** How periods are reckoned from numbers and words. */
import { numberOf } from './numerals.ts';

/** What relative words refer to: 今年 is `year`; 上半年 is a part of `year` too unless another year was told. */
export interface PeriodContext {
  readonly year: number;
  /** The year that 全年, 年末 or a bare 上半年 means, where it is not `year`. */
  readonly reported?: number;
  /** Month of publication, 1 to 12, where known. */
  readonly month?: number;
  /** The five years that a bare 五年 means where a plan for them is told. */
  readonly ahead?: string;
  /** Whether a bare 五年累计 looks back. */
  readonly back?: boolean;
}

/** The month of a day of publication, nothing where the day is not told. */
export const monthOf = (publishedOn: string | undefined): Pick<PeriodContext, 'month'> =>
  publishedOn ? { month: Number(publishedOn.slice(5, 7)) } : {};

const pad = (month: number): string => String(month).padStart(2, '0');
/** Years from one to another. */
export const span = (from: number, to: number): string => `${from}/${to}`;

/** Half or quarter of a year by its words. */
export function part(year: number, word: string): string {
  if (word === '上半年') return `${year}-H1`;
  if (word === '下半年') return `${year}-H2`;
  if (word.startsWith('前三')) return `${year}-01/${year}-09`;
  return `${year}-Q${'一二三四'.indexOf(word.replace('第', '').charAt(0)) + 1}`;
}

/** Months by their numbers: from and to, the first so many, or one alone; nothing where they are none. */
export function months(year: number, match: readonly (string | undefined)[]): string | undefined {
  const [from, to, first, single] = match;
  if (from && to) return Number(to) <= 12 ? range(year, from === '元' ? 1 : Number(from), Number(to)) : undefined;
  if (first) return range(year, 1, numberOf(first));
  return single && Number(single) >= 1 && Number(single) <= 12 ? `${year}-${pad(Number(single))}` : undefined;
}

/** Months from one to another, a half or the whole year where they fill it. */
export function range(year: number, from: number, to: number): string | undefined {
  if (from < 1 || to > 12 || from >= to) return undefined;
  if (from === 1 && to === 6) return `${year}-H1`;
  if (from === 7 && to === 12) return `${year}-H2`;
  if (from === 1 && to === 12) return String(year);
  return `${year}-${pad(from)}/${year}-${pad(to)}`;
}

/** First and last year of a five-year plan by its number: the tenth (十) began in 2001. */
export function planYears(number: string): readonly [number, number] {
  const from = 1951 + 5 * numberOf(number);
  return [from, from + 4];
}

/** First year of a plan by its words (十四五). */
export const planStart = (text: string): number => planYears(text.slice(0, -1))[0];

/** How many years from the one told a word means. */
export const offset = (word: string): number => ({ 去年: -1, 上年: -1, 上年度: -1, 前年: -2, 明年: 1 })[word] ?? 0;
