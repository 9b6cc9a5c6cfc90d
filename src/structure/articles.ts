import { plainStarts } from './article-starts.ts';
import { asideReason } from './asides.ts';
import type { Line } from './lines.ts';

/** A run of lines that is one text, with the title in front of it. */
export interface Draft {
  readonly title: string;
  readonly lines: readonly Line[];
}

const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章|节|篇|、)|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.．])/;

/**
 * Splits a page into its texts: a new one begins at an opening, a byline or a subtitle, with the title-like lines in front
 * of it, and at a title that the format tells, once the title before has a text of its own.
 */
export function splitArticles(lines: readonly Line[]): Draft[] {
  const starts = [...new Set([0, ...titledStarts(lines), ...plainStarts(lines)])].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1]);
    return { lines: own, title: titleOf(own) };
  });
}

function titledStarts(lines: readonly Line[]): number[] {
  let last: number | undefined;
  return lines.flatMap((line, index) => {
    if (line.role !== 'title' || NUMBERED.test(line.text)) return [];
    const told = last !== undefined && lines.slice(last, index).some(isText);
    if (told || last === undefined) last = told ? index : 0;
    return told ? [index] : [];
  });
}

const isText = ({ text, role }: Line): boolean => role !== 'title' && role !== 'caption' && /[，。；]/.test(text);
/** The first lines that look like a title, joined with their subtitle (——2014年1月14日在…). */
function titleOf(lines: readonly Line[]): string {
  const told = lines.slice(0, 40).find(({ role, text }) => role === 'title' && !NUMBERED.test(text));
  const parts: string[] = told ? [told.text] : [];
  for (const { text, role } of lines.slice(told ? lines.indexOf(told) + 1 : 0).slice(0, 8)) {
    if (role === 'caption' || asideReason(text)) continue;
    if (told && !/^[-—— ]{1,4}\S|^（.{4,60}(?:日|通过)）$/.test(text)) break;
    if (text.length > 60 || /[。；]$/.test(text)) break;
    if (/^各位代表|^主任、/.test(text)) break;
    if (/^[一二三四五六七八九十]、|^（[一二]）/.test(text)) break;
    parts.push(text);
    if (parts.length === 3) break;
  }
  return parts.join('').replace(/^[-—— ]+/, '') || firstWords(lines);
}

/** A text without a title is known by its first sentence, without the date in front. */
const firstWords = (lines: readonly Line[]): string =>
  (lines[0]?.text.split('。')[0] ?? '').replace(/^(?:\d{4}年)?\d{1,2}月\d{1,2}日，?/, '').slice(0, 60);
