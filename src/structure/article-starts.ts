import {
  BYLINE,
  CREDIT,
  hasText,
  headBefore,
  OPENING,
  opensText,
  PERSON,
  SUBTITLE,
  textAt,
  textBefore,
  titleLike,
} from './line-forms.ts';
import type { Line } from './lines.ts';
import { PLACED } from './place-heads.ts';

/** 相关链接：… tells of something else than the text above it. */
export const BESIDE =
  /^[【■◆●▲□★▶]?(?:相关链接|新闻链接|链接|新闻背景|背景链接|延伸阅读|新闻延伸|简讯|短讯|短评|微评|记者手记)】?(?:：|$)/;
/** 【短波】…, ·速读·: short items from all over the paper's region. */
export const BRIEFS = /^[【■◆●▲□★▶·]?(?:简讯|短讯|短波|速读|速览|一句话新闻)(?:】|：|·?$)/;
const PAGE = /^第?[A-Z]?\d{1,3}版|[上下]一版|版面(?:导航|概览)/;
/** Lines at the head of a page that can hold its number and its links. */
const FURNITURE = 12;

/** Tells at which lines of a page without format a text begins: at its title, which an opening, a byline or a credit gives away; `heads` are lines known to open one. */
export function plainStarts(lines: readonly Line[], heads: readonly number[]): number[] {
  const starts: number[] = [];
  const isPage = lines.slice(0, FURNITURE).some(({ text }) => PAGE.test(text));
  const known = new Set([...heads, ...indexed(lines)]);
  const last = () => starts.at(-1) ?? 0;
  lines.forEach((_, index) => {
    if (index === 0 || index <= last()) return;
    if (known.has(index)) return void starts.push(index);
    const start = startAt(lines, index) ?? (isPage ? placedAt(lines, index) : undefined);
    if (start !== undefined && start > last()) starts.push(start);
  });
  return starts;
}

function startAt(lines: readonly Line[], index: number): number | undefined {
  const text = textAt(lines, index);
  if (BESIDE.test(text) || BRIEFS.test(text)) return index;
  const signed = BYLINE.test(text) || (PERSON.test(text) && SUBTITLE.test(textAt(lines, index - 1)));
  const start = headBefore(lines, index);
  if (OPENING.test(text)) return hasText(lines, start) ? start : undefined;
  const told = signed || SUBTITLE.test(text);
  if (told && start < index) return opensText(lines, index + 1) && hasText(lines, start) ? start : undefined;
  return titleLike(text) && CREDIT.test(textBefore(lines, index)) && opensText(lines, index + 1) ? index : undefined;
}

/** A title with its place in front, between running texts. */
const placedAt = (lines: readonly Line[], index: number): number | undefined =>
  PLACED.test(textAt(lines, index)) &&
  /[。！？”）]$/.test(textBefore(lines, index)) &&
  opensText(lines, index + 1) &&
  hasText(lines, index)
    ? index
    : undefined;

/** Titles that the list at the head of a page told already (·甲县：…): each opens its text. */
function indexed(lines: readonly Line[]): readonly number[] {
  const listed = new Set<string>();
  const found = lines.flatMap(({ text }, index) => {
    const bare = text.replace(/^[·•●■□▪◆] ?/, '');
    if (bare !== text && index < FURNITURE * 2) listed.add(bare);
    return bare === text && listed.has(text) && opensText(lines, index + 1) ? [index] : [];
  });
  return found.length > 1 ? found : [];
}
