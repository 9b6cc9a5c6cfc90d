import { plainStarts } from './article-starts.ts';
import { asideReason } from './asides.ts';
import { BYLINE } from './line-forms.ts';
import type { Line } from './lines.ts';
import { placeHeads, placeOfItem, type LevelOf } from './place-heads.ts';

/** A run of lines that is one text, with the title in front of it. */
export interface Draft {
  /** All lines at the head that tell what the text is, and for whom and when. */
  readonly title: string;
  /** The same without the lines that only date or sign it. */
  readonly name: string;
  readonly lines: readonly Line[];
  /** The number of the text that this one goes on with, where parts on several places stand between. */
  readonly goesOn?: number;
}

const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章|节|篇|、)|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.．])/;

/**
 * Splits a page into its texts: a new one begins at an opening, a byline or a subtitle, with the title-like lines in front
 * of it, at a title that tells its place, and at one that the format tells, once the title before has a text of its own.
 */
export function splitArticles(lines: readonly Line[], levelOf: LevelOf): Draft[] {
  const parts = placeHeads(lines, levelOf);
  const heads = parts.map(({ index }) => index);
  const starts = [...new Set([0, ...titledStarts(lines), ...plainStarts(lines, heads)])].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1]);
    const title = titleParts(own);
    const backTo = parts.find((part) => part.index === start)?.backTo;
    return {
      lines: own,
      title: joined(title) || firstWords(own),
      name: nameOf(title) || firstWords(own),
      ...(backTo === undefined ? {} : { goesOn: starts.indexOf(backTo) - 1 }),
    };
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
/** The first lines that look like a title, with their subtitle (——2014年1月14日在…). */
function titleParts(lines: readonly Line[]): string[] {
  const told = lines.slice(0, 40).find(({ role, text }) => role === 'title' && !NUMBERED.test(text));
  const parts: string[] = told ? [told.text] : [];
  for (const { text, role } of lines.slice(told ? lines.indexOf(told) + 1 : 0).slice(0, 8)) {
    if (role === 'caption' || asideReason(text) || BYLINE.test(text)) continue;
    if (told && !/^[-—— ]{1,4}\S|^（.{4,60}(?:日|通过)）$/.test(text)) break;
    if (text.length > 60 || /[。；]$/.test(text)) break;
    if (/^各位代表|^主任、/.test(text)) break;
    if (/^[一二三四五六七八九十]、|^（[一二]）/.test(text)) break;
    parts.push(text);
    if (parts.length === 3) break;
  }
  return parts;
}

const joined = (parts: readonly string[]): string => parts.join('').replace(/^[-—— ]+/, '');

/** A date alone, an office, or a person with the office held: they sign a title and are no part of it. */
const SIGNATURE =
  /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?$|(?:局|委员会|发改委|办公室|调查队|政府)$|(?:长|主任|书记)[ 　]?[\u4e00-\u9fff]{2,4}$|(?:[省市县区州旗镇乡局]长|主任)$/;

const nameOf = ([first = '', ...others]: readonly string[]): string =>
  joined([first, ...others.filter((part) => !SIGNATURE.test(part)).map((part) => part.replace(/^(?=\d{4}年)/, '——'))]);

/** A text without a title is known by its place, or by its first sentence, without the date in front. */
const firstWords = ([first]: readonly Line[]): string =>
  placeOfItem(first?.text ?? '') ??
  (first?.text.split('。')[0] ?? '').replace(/^(?:\d{4}年)?\d{1,2}月\d{1,2}日，?/, '').slice(0, 60);
