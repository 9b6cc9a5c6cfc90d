import { asideReason } from './asides.ts';
import type { Line } from './lines.ts';

/** A run of lines that is one text, with the title in front of it. */
export interface Draft {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** 衡水日报讯（记者 …） and the like open a text; a dateline may come before. */
const OPENING =
  /^(?:本报|[\u4e00-\u9fff]{2,6}(?:日报|晚报|新闻网))?[\u4e00-\u9fff]{0,6}讯[ （(]|^新华社[\u4e00-\u9fff]{2,8}\d{1,2}月\d{1,2}日电/;
const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章|节|篇|、)|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.．])/;
const TITLE = /^[^。；]{4,40}$/;

/**
 * Splits a page into its texts: a new one begins at an opening line, with the title-like lines in front of it, and at a
 * title that the format tells, once the title before has a text of its own.
 */
export function splitArticles(lines: readonly Line[]): Draft[] {
  const starts = [0];
  let titled = false;
  lines.forEach((line, index) => {
    if (line.role === 'title' && !NUMBERED.test(line.text)) {
      const told = titled && lines.slice(starts.at(-1), index).some(isText);
      if (told) starts.push(index);
      titled = true;
      return;
    }
    if (index === 0 || !OPENING.test(line.text)) return;
    let start = index;
    while (start > 0 && index - start < 3 && titleLike(lines[start - 1]?.text ?? '')) start--;
    if (start > (starts.at(-1) ?? 0)) starts.push(start);
  });
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1]);
    return { lines: own, title: titleOf(own) };
  });
}

const isText = ({ text, role }: Line): boolean => role !== 'title' && role !== 'caption' && /[，。；]/.test(text);
const titleLike = (line: string): boolean =>
  TITLE.test(line) && !asideReason(line) && !/^[“”一二三四五六七八九十（]、?/.test(line);

/** The first lines that look like a title, joined with their subtitle (——2014年1月14日在…). */
function titleOf(lines: readonly Line[]): string {
  const told = lines.slice(0, 40).find(({ role, text }) => role === 'title' && !NUMBERED.test(text));
  const parts: string[] = told ? [told.text] : [];
  for (const { text, role } of lines.slice(told ? lines.indexOf(told) + 1 : 0).slice(0, 8)) {
    if (role === 'caption' || asideReason(text)) continue;
    if (told && !/^[-—— ]{1,4}\S/.test(text)) break;
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
