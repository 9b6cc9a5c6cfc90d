import type { Span } from '../../model/span.ts';
import type { Hit, Trie } from '../../text/trie.ts';
import type { Trade } from './names.ts';

/** One member of a list of trades; `trade` is absent where the lexicon does not know it. */
export interface Item extends Span {
  readonly text: string;
  readonly trade?: Trade;
  /** True for a trade of the lexicon and for a name that joins two of them. */
  readonly known?: boolean;
  /** True for a name that the lexicon does not know and that ends with one it knows. */
  readonly ends?: boolean;
}

const BOUNDARY = /[，,。；：！？“”‘’《》（）\s]/;
const LINKS = /(?:和|与|及|以及)/;
/** Words at the left of the first item that are no part of it. */
const EDGE =
  /^.*(?:发展|壮大|培育|做强|做优|做大|做精|延伸|打造|构建|建设|形成|推动|促进|加快|聚焦|围绕|针对|突出|主攻|布局|引进|提升|改造|巩固|扩大|重点抓|培植|确立|立足|依托|实施|以及|以|把|将|对|在|了|的|等|其中|包括|涵盖|涉及|瞄准|紧盯|紧扣|抢抓|深耕|推进|支持|集中|优先|大力|扶持|抓好|做好|加强|放大|推广|全市|全省|全县|全区|传统|特色|优势)(?!园)/;

/** Where the list that ends at `end` starts: after the last mark that no list runs across. */
export function listStart(text: string, end: number, window = 60): number {
  let start = end;
  while (start > Math.max(0, end - window) && !BOUNDARY.test(text.charAt(start - 1))) start--;
  return start;
}

/** 做精水产加工、|做强|玻璃新材料 */
const MAKES = /^做[强优大精实](?=.{2})/;

/** Splits a stretch into list items; a known trade that holds 、 or 和 stays whole. */
export function readItems(text: string, start: number, end: number, trades: Trie<Trade>, told?: number): Item[] {
  const hits = trades.find(text.slice(start, end)).map((hit) => shift(hit, start));
  const cuts = [start];
  for (let i = start; i < end; i++)
    if (text.charAt(i) === '、' && !hits.some((hit) => hit.start < i && i < hit.end)) cuts.push(i + 1);
  return cuts.flatMap((from, index) => {
    const to = (cuts[index + 1] ?? end + 1) - 1;
    const last = index === cuts.length - 1 && index > 0;
    const unknown = told === undefined ? last && !/及/.test(text.slice(from, to)) : last && told === cuts.length + 1;
    const counted = told !== undefined && cuts.length === told;
    const begin = index === 0 ? from : from + (MAKES.exec(text.slice(from, to))?.[0].length ?? 0);
    return (counted ? [[begin, to] as [number, number]] : splitLink(text, begin, to, hits, unknown)).map(([a, b]) =>
      item(text, a, b, hits, index === 0, counted),
    );
  });
}

const shift = (hit: Hit<Trade>, by: number): Hit<Trade> => ({ ...hit, start: hit.start + by, end: hit.end + by });

/**
 * 物流和会展 are two where both sides are known; 食品及生物制品 stays one, unless the number told after the list asks for
 * one more.
 */
function splitLink(
  text: string,
  from: number,
  to: number,
  hits: readonly Hit<Trade>[],
  unknown: boolean,
): [number, number][] {
  const link = LINKS.exec(text.slice(from, to));
  const at = from + (link?.index ?? -1);
  if (!link || at <= from || hits.some((hit) => hit.start < at && at < hit.end)) return [[from, to]];
  const after = at + link[0].length;
  const known = hits.some((hit) => hit.end === at) && hits.some((hit) => hit.start === after);
  return known || unknown
    ? [
        [from, at],
        [after, to],
      ]
    : [[from, to]];
}

/** 新能源新材料 is one trade though each half is known too. */
export const joined = (start: number, from: number, hits: readonly Hit<Trade>[]): number =>
  hits.find((hit) => hit.end === start && hit.start >= from)?.start ?? start;

/** 发展|钢铁与装备制造: where the number told after the list asks for one trade, both of its halves are its name. */
const pairStart = (text: string, from: number, start: number, hits: readonly Hit<Trade>[]): number =>
  // 新能源|和智能网联|汽车零部件, which the list opens with
  hits.find((hit) => hit.start === from && hit.end < start && LINKS.test(text.charAt(hit.end)))?.start ??
  hits.find(({ end }) => end === start - 1 && LINKS.test(text.charAt(end)))?.start ??
  start;

/** 智能网联汽车|零部件: what is made for a known trade, where the number told counts it. */
const MADE_FOR = /^(?:及?(?:关键|核心))?(?:零部件|配件|材料|装备|设备|制造|加工)$/;

function item(
  text: string,
  from: number,
  to: number,
  hits: readonly Hit<Trade>[],
  first: boolean,
  counted: boolean,
): Item {
  const last = hits.find((hit) => hit.end === to && hit.start >= from);
  const known = last && { ...last, start: joined(last.start, from, hits) };
  if (known && (first || known.start === from)) {
    const start = first
      ? withModifier(text, from, counted ? pairStart(text, from, known.start, hits) : known.start)
      : from;
    return {
      start,
      end: to,
      text: text.slice(start, to),
      ...(start === last.start ? { trade: known.value } : {}),
      known: true,
    };
  }
  const whole = text.slice(from, to);
  const begun = counted ? hits.find(({ start }) => start === from) : undefined;
  if (begun && MADE_FOR.test(text.slice(begun.end, to))) return { start: from, end: to, text: whole, known: true };
  const cut = first ? (EDGE.exec(whole)?.[0].length ?? 0) : 0;
  return {
    start: from + cut,
    end: to,
    text: text.slice(from + cut, to),
    ...(last && last.value.sort !== 'cover' ? { ends: true } : {}),
  };
}

/** 数字|文创, 锂电|新能源: what narrows a trade belongs to its name. */
const MODIFIER =
  '(?:数字|跨境|智能|智慧|绿色|低碳|高端|先进|现代|新型|锂电|硅基|碳基|石墨|铝基|铜基|钛基|生态|海洋|航空|精细|生物|电子|光电|网络|有机|富硒|民族|红色|冰雪|[氟硅碳锂钛铝铜镁钨钼磷]|稀土|石墨烯|竹基|生物基|高分子|半导体|显示)';
/** 硅|碳|新材料: two in a row. */
const MODIFIER_BEHIND = new RegExp(`${MODIFIER}{1,2}$`);
const MODIFIER_AHEAD = new RegExp(`^${MODIFIER}{1,2}`);

const LONGEST_MODIFIER = 4;

function withModifier(text: string, from: number, start: number): number {
  const narrowed = start - modifierBefore(text, start, from);
  // 铜箔—电路板: a chain from one to the other
  return text.charAt(narrowed - 1) === '—' && narrowed - 1 > from ? from : narrowed;
}

/** How many characters in front of `start` narrow what begins there. */
export const modifierBefore = (text: string, start: number, from = Math.max(0, start - LONGEST_MODIFIER)): number =>
  MODIFIER_BEHIND.exec(text.slice(from, start))?.[0].length ?? 0;

/** How many characters at `start` narrow what follows: 2 for 高端|石化. */
export const modifierAt = (text: string, start: number): number =>
  MODIFIER_AHEAD.exec(text.slice(start, start + LONGEST_MODIFIER))?.[0].length ?? 0;
