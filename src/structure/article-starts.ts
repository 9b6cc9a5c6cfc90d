import { asideReason } from './asides.ts';
import type { Line } from './lines.ts';

/** 衡水日报讯（记者 …） and the like open a text; a dateline may come before. */
const OPENING =
  /^(?:本报|[\u4e00-\u9fff]{2,6}(?:日报|晚报|新闻网))?[\u4e00-\u9fff]{0,6}讯[ （(]|^新华社[\u4e00-\u9fff]{2,8}\d{1,2}月\d{1,2}日电/;
/** 相关链接：… tells of something else than the text above it. */
export const BESIDE =
  /^[【■◆●▲□★▶]?(?:相关链接|新闻链接|链接|新闻背景|背景链接|延伸阅读|新闻延伸|简讯|短讯|短评|微评|记者手记)】?(?:：|$)/;
/** 【短波】…, ·速读·: short items from all over the paper's region. */
export const BRIEFS = /^[【■◆●▲□★▶·]?(?:简讯|短讯|短波|速读|速览|一句话新闻)(?:】|：|·?$)/;
/** Names of several people stand together, since clean text has no spaces between them. */
export const BYLINE =
  /^[□■●○◎]? ?(?:本报|本网|本刊|[\u4e00-\u9fff]{2,8}(?:日报|晚报|报|新闻网|网|社|电视台|融媒体中心))?(?:全媒体|首席|见习|实习|驻[\u4e00-\u9fff]{2,3})?(?:记者|通讯员|特约记者|[\u4e00-\u9fff]{2,4}记者站)[：/]?[\u4e00-\u9fff·、/]{2,24}$/;
const SUBTITLE = /^(?:——|--|─{1,2})[^，。；：]{4,40}$/;
/** A text ends with who wrote it or who took care of it. */
const CREDIT =
  /（(?:本报)?(?:记者|通讯员|作者|本报)?[\u4e00-\u9fff、]{2,24}）$|（完）$|^[（(]?(?:责任编辑|责编|编辑)[：:]/;
/** On a page of several texts a title can be told by the place in front: 甲区：拿地两天领“通行证”. */
const PLACED = /^[\u4e00-\u9fff]{1,14}[省市县区州旗镇乡村园]：[^，。；：]{4,36}$/;
/** Or the place is the title, or its first line: ■甲经济开发区：. */
export const PLACE_ALONE = /^[■◆●▲□★▶]?【?[\u4e00-\u9fff]{1,14}[市县区州旗镇乡园]】?：?$/;
/** 〔甲〕, 【乙】一座新城, 【丙：一座新城】: on a page of briefs each can be told by the short name of its place, with a title or alone. */
const LABEL = /^[〔［【]([\u4e00-\u9fff]{2,4})(?:：[^。；]{2,20})?[〕］】][^。；]{0,30}$/;
/** So many alike make a page of briefs. */
const LABELS = 3;
const PAGE = /^第?[A-Z]?\d{1,3}版|[上下]一版|版面(?:导航|概览)/;
const TITLE = /^[^。；]{3,39}[^。；，：、]$/;
const PERSON = /^[\u4e00-\u9fff]{2,6}$/;
const LONGEST_HEAD = 3;
/** Lines at the head of a page that can hold its number and its links. */
const FURNITURE = 12;
/** A line of running text is that long, or is a sentence of its own. */
const RUNNING = 40;
const SENTENCE = /^[^。]{12,}[。！？]$/;

/** Tells at which lines of a page without format a text begins: at its title, which an opening, a byline or a credit gives away. */
export function plainStarts(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  const isPage = lines.slice(0, FURNITURE).some(({ text }) => PAGE.test(text));
  const placed = new Set([...placesIn(lines), ...indexed(lines), ...labelled(lines)]);
  const last = () => starts.at(-1) ?? 0;
  lines.forEach((_, index) => {
    if (index === 0 || index <= last()) return;
    if (placed.has(index)) return void starts.push(index);
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

/** Titles with a place in front, where the page goes from one place to another. */
function placesIn(lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap(({ text }, index) => {
    const isAlone = PLACE_ALONE.test(text);
    if (!isAlone && !PLACED.test(text)) return [];
    if (!isAlone && TOWN.test(text) && !isSigned(lines, index)) return [];
    return opensText(lines, index + 1) || (isAlone && opensText(lines, index + 2)) ? [index] : [];
  });
  return new Set(new Set(found.map((index) => textAt(lines, index))).size > 1 ? found : []);
}

/** 甲镇：… inside a text on its county is a heading, unless the text above or below it is signed. */
const TOWN = /^[\u4e00-\u9fff]{1,14}(?:镇|乡|街道|村|园)：/;
const isSigned = (lines: readonly Line[], index: number): boolean =>
  CREDIT.test(textBefore(lines, index)) || [1, 2].some((more) => isOpening(textAt(lines, index + more)));
const isOpening = (text: string): boolean => OPENING.test(text) || BYLINE.test(text);

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

/** Labels of places that the text below each tells of again, and the line behind the last one's text that goes back to the whole. */
function labelled(lines: readonly Line[]): readonly number[] {
  const found = lines.flatMap(({ text }, index) =>
    opensText(lines, index + 1) && textAt(lines, index + 1).includes(placeOf(text) ?? '\n') ? [index] : [],
  );
  if (found.length < LABELS) return [];
  const last = found.at(-1) ?? 0;
  const place = placeOf(textAt(lines, last)) ?? '';
  const back = lines.findIndex(({ text }, index) => index > last + 1 && WHOLE.test(text) && !text.includes(place));
  return back < 0 ? found : [...found, back];
}

const placeOf = (label: string): string | undefined => LABEL.exec(label)?.[1];
const WHOLE = /全[省市州]/;

const textAt = (lines: readonly Line[], index: number): string => lines[index]?.text ?? '';

/** The last line above that is no caption. */
function textBefore(lines: readonly Line[], index: number): string {
  let at = index - 1;
  while (at > 0 && asideReason(textAt(lines, at)) === 'caption') at--;
  return textAt(lines, at);
}

/** The first of the title-like lines right above. */
function headBefore(lines: readonly Line[], index: number): number {
  let start = index;
  while (start > 0 && index - start < LONGEST_HEAD && titleLike(textAt(lines, start - 1))) start--;
  return start;
}

/** Right below, at most behind a byline, a text runs. */
const opensText = (lines: readonly Line[], index: number): boolean =>
  [0, 1, 2].some((more) => {
    const text = textAt(lines, index + more);
    const between = lines
      .slice(index, index + more)
      .every((line) => BYLINE.test(line.text) || PERSON.test(line.text) || SUBTITLE.test(line.text));
    return between && (text.length >= RUNNING || SENTENCE.test(text)) && /[，。]/.test(text);
  });

const hasText = (lines: readonly Line[], before: number): boolean =>
  lines.slice(Math.max(0, before - 12), before).some(({ text }) => text.length >= RUNNING && /[，。]/.test(text));

const titleLike = (line: string): boolean =>
  (TITLE.test(line) || SUBTITLE.test(line)) &&
  !asideReason(line) &&
  !/^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章|节|篇|、)|（[一二三四五六七八九十])/.test(line);
