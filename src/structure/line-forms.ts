/** What a line of a page without format looks like: an opening, a byline, a title, a running text. */
import { asideReason } from './asides.ts';
import type { Line } from './lines.ts';

/** 衡水日报讯（记者 …） and the like open a text; a dateline may come before. */
export const OPENING =
  /^(?:本报|[\u4e00-\u9fff]{2,6}(?:日报|晚报|新闻网))?[\u4e00-\u9fff]{0,6}讯[ （(]|^新华社[\u4e00-\u9fff]{2,8}\d{1,2}月\d{1,2}日电/;
/** Names of several people stand together, since clean text has no spaces between them. */
export const BYLINE =
  /^[□■●○◎]? ?(?:本报|本网|本刊|[\u4e00-\u9fff]{2,8}(?:日报|晚报|报|新闻网|网|社|电视台|融媒体中心))?(?:全媒体|首席|见习|实习|驻[\u4e00-\u9fff]{2,3})?(?:记者|通讯员|特约记者|[\u4e00-\u9fff]{2,4}记者站)[：/]?[\u4e00-\u9fff·、/]{2,24}$/;
export const SUBTITLE = /^(?:——|--|─{1,2})[^，。；：]{4,40}$/;
/** A text ends with who wrote it or who took care of it. */
export const CREDIT =
  /（(?!节选|摘[要编登录]|全文|草案|书面|试行|修[订改]|征求|审议|送审|讨论|[上中下一二三四五六续]）)(?:本报)?(?:记者|通讯员|作者|本报)?[\u4e00-\u9fff、]{2,24}）$|（完）$|^[（(]?(?:责任编辑|责编|编辑)[：:]/;
export const PERSON = /^[\u4e00-\u9fff]{2,6}$/;
const TITLE = /^[^。；]{3,39}[^。；，：、]$/;
const LONGEST_HEAD = 3;
/** A line of running text is that long, or is a sentence of its own. */
const RUNNING = 40;
const SENTENCE = /^[^。]{12,}[。！？]$/;

export const textAt = (lines: readonly Line[], index: number): string => lines[index]?.text ?? '';

/** The last line above that is no caption. */
export function textBefore(lines: readonly Line[], index: number): string {
  let at = index - 1;
  while (at > 0 && asideReason(textAt(lines, at)) === 'caption') at--;
  return textAt(lines, at);
}

/** The first of the title-like lines right above. */
export function headBefore(lines: readonly Line[], index: number): number {
  let start = index;
  while (start > 0 && index - start < LONGEST_HEAD && titleLike(textAt(lines, start - 1))) start--;
  return start;
}

/** Right below, at most behind a byline, a text runs. */
export const opensText = (lines: readonly Line[], index: number): boolean =>
  [0, 1, 2].some((more) => {
    const text = textAt(lines, index + more);
    const between = lines
      .slice(index, index + more)
      .every((line) => BYLINE.test(line.text) || PERSON.test(line.text) || SUBTITLE.test(line.text));
    return between && (text.length >= RUNNING || SENTENCE.test(text)) && /[，。]/.test(text);
  });

/** Somewhere in the lines above a text runs. */
export const hasText = (lines: readonly Line[], before: number): boolean =>
  lines.slice(Math.max(0, before - 12), before).some(({ text }) => text.length >= RUNNING && /[，。]/.test(text));

export const titleLike = (line: string): boolean =>
  (TITLE.test(line) || SUBTITLE.test(line)) &&
  !asideReason(line) &&
  !/^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章|节|篇|、)|（[一二三四五六七八九十])/.test(line);

/** A text is signed above or below its title. */
export const isSigned = (lines: readonly Line[], index: number): boolean =>
  CREDIT.test(textBefore(lines, index)) || [1, 2].some((more) => isOpening(textAt(lines, index + more)));
const isOpening = (text: string): boolean => OPENING.test(text) || BYLINE.test(text);
