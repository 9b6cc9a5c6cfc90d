/** Trades by figures of speech for how they stand in a place: 甲、乙两张“王牌”, 丙、丁“两根一链”, 做足戊文章, 全国己大县. */
import { matchesIn } from '../../text/matches.ts';
import { parseNumber } from '../../text/numerals.ts';
import { accept, isName } from './leading.ts';
import { listStart, modifierBefore, readItems } from './lists.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

const N = '[两二三四五六七八九十]';
/** 甲、乙、丙、丁四个“老把式”; 甲、乙两翼; 甲、乙、丙三足鼎立 */
const COUNTED = new RegExp(
  `(${N})(?:(?:大|个|张|条|块|根|驾|朵|只|棵|篇|道|匹)“[^，。；“”]{2,6}”|足鼎立|驾马车|轮驱动|翼(?:齐飞|并举)|大引擎)|(?:[捏攥握打做变拧炼]成|当[成作]?)了?“?(${N})[个张根条只把驾块][\\u4e00-\\u9fff]{2,4}”|“(${N})(?:翼|轮|驾马车|引擎|驱|大引擎)”`,
  'g',
);

/** As many trades as the number tells, where the list stands right in front of it. */
export const counted = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, COUNTED).flatMap(({ index, 1: plain, 2: made, 3: quoted }) => {
    const told = parseNumber(plain ?? made ?? quoted ?? '');
    const items = readItems(text, listStart(text, index), index, trades, told);
    return items.length === told ? accept(items, false, RULES.listed) : [];
  });

/** 甲、乙、丙、丁“三茶一果”, “两叶一果”（甲、乙、丙）: the numbers of the formula are those of the list. */
const FORMULA = '“([一两二三四五六七八九])[\\u4e00-\\u9fff]([一两二三四五六七八九])[\\u4e00-\\u9fff]”';
const SUMMED = new RegExp(
  `((?:[\\u4e00-\\u9fff]{1,6}、)+[\\u4e00-\\u9fff]{1,6})(?:等|为主的|组成的)?${FORMULA}|${FORMULA}（((?:[\\u4e00-\\u9fff]{1,6}、)+[\\u4e00-\\u9fff]{1,6})）`,
  'g',
);

/** Trades of such a list: one that is known tells that they all are. */
export const summed = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, SUMMED).flatMap((match) => {
    const list = match[1] ?? match[6] ?? '';
    const start = match.index + match[0].indexOf(list);
    const told = [2, 3, 4, 5].reduce((sum, at) => sum + (parseNumber(match[at] ?? '') ?? 0), 0);
    const items = readItems(text, start, start + list.length, trades, told);
    const fits = items.length === told && items.every((item) => isName(item.text) || item.known === true);
    return fits && items.some(({ known }) => known) ? accept(items, true, RULES.listed) : [];
  });

/** 做足|乌鸡|文章, 念好“|茶|经”, 打好|蔬菜|牌 */
const PIECE =
  /(?:做[足好强大活深精实优]|写[好活足]|念[好活]|唱[好响]|打[好响])了?“?([\u4e00-\u9fff]{2,8}?)(?:产业)?”?(?:这篇|大)?(?:文章|[经戏牌])(?=[”，。；])/g;
/** 全国|油茶|大县, 建设|生猪|强县 */
const LARGE =
  /(?:(?:[是为]|成为|建设|打造|迈向)(?:全[国省市]|国家|世界)?|全[国省市]|国家|世界)(?:重要的?|知名的?|有名的?|著名的?|首批)?([\u4e00-\u9fff]{2,6}?)(?:产业|生产|种植|养殖)?[大强名](?:[市县区镇乡旗])(?![域级长委政])/g;

/** The trade that a figure of speech holds, known and whole. */
const held =
  (pattern: RegExp) =>
  ({ text, trades }: Scan): IndustryCandidate[] =>
    matchesIn(text, pattern).flatMap(({ index, 0: whole, 1: name = '' }) => {
      const start = index + whole.lastIndexOf(name);
      const narrow = trades.find(name).at(-1);
      if (narrow?.end !== name.length || narrow.value.sort === 'cover' || narrow.value.sort === 'statistics') return [];
      if (narrow.start > modifierBefore(name, narrow.start)) return [];
      const { id, confidence } = RULES.mark;
      const trade = narrow.start === 0 ? { trade: narrow.value } : {};
      return [{ start, end: start + name.length, text: name, ...trade, rule: id, confidence, led: true }];
    });
export const piece = held(PIECE);
export const large = held(LARGE);
