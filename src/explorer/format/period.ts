import type { Locale } from './locale.ts';

const HALVES = { H1: ['上半年', 'first half of '], H2: ['下半年', 'second half of '] } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const QUARTERS = ['一', '二', '三', '四'];

const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? month;

/** One point of time: `2021`, `2022-H1`, `2022-Q3`, `2022-05`, `2022-05-31`. */
function point(text: string, locale: Locale): string {
  const [year = '', part, day] = text.split('-');
  const zh = locale === 'zh';
  if (part === undefined) return zh ? `${year}年` : year;
  if (part === 'H1' || part === 'H2') return zh ? `${year}年${HALVES[part][0]}` : `${HALVES[part][1]}${year}`;
  if (/^Q[1-4]$/.test(part)) return zh ? `${year}年${QUARTERS[Number(part[1]) - 1]}季度` : `${part} ${year}`;
  if (day) return zh ? `${year}年${Number(part)}月${Number(day)}日` : `${Number(day)} ${monthName(part)} ${year}`;
  return zh ? `${year}年${Number(part)}月` : `${monthName(part)} ${year}`;
}

/** A period of the API as a person reads it: 2022年上半年, 2016—2020年, first half of 2022. */
export function formatPeriod(period: string, locale: Locale): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return point(from, locale);
  const dash = locale === 'zh' ? '—' : '–';
  const years = /^\d{4}$/;
  if (years.test(from) && years.test(to)) return `${from}${dash}${to}${locale === 'zh' ? '年' : ''}`;
  if (locale === 'zh' && from.slice(0, 5) === to.slice(0, 5) && /^\d{4}-\d{2}$/.test(to))
    return `${from.slice(0, 4)}年${Number(from.slice(5))}${dash}${Number(to.slice(5))}月`;
  return `${point(from, locale)} ${dash} ${point(to, locale)}`;
}

/** An ISO date as a person reads it. */
export const formatDate = (date: string, locale: Locale): string => point(date, locale);
