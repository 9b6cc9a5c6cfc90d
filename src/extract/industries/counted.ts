/** Trades by the firms that are of them: 甲基地聚起通航企业34家; 丙公司在储能领域闯出名头. */
import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { modifierAt } from './lists.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

/** 聚起|通航企业34家, 拥有|泳装企业1260家: so many gather where the trade leads. */
const GATHERED =
  /(?:聚起|聚集|集聚|汇聚|聚拢|引聚|拥有|集结|坐拥|共?落户|现有|已有)(?:起|了|有|着)?(?:各类|规上|上下游)?([\u4e00-\u9fff]{2,8}?)(?:产业链|产业|类|生产|加工|制造|相关|上下游){0,2}企业(?:达|已?达到|已?超过?|近|约|多达|共)?[\d一二三四五六七八九十百千]{1,6}余?多?[家户]/g;

/** Firms that every place has. */
const EVERYWHERE = /^(?:医药|食品|商贸|物流|建筑|外贸|农业|工业|服务业?|科技|文化)$/;

/** Trades of firms that gather in a place. */
export const gathered = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, GATHERED).flatMap(({ index, 0: words, 1: name = '' }) =>
    EVERYWHERE.test(name) ? [] : only({ text, trades }, index + words.indexOf(name), name, RULES.gathered),
  );

/** 在|储能|领域闯出名头, 看准了|预制菜|风口 */
const FIELD_OF =
  /在([\u4e00-\u9fff]{2,8}?)(?:产业|细分)?(?:领域|赛道|行业)(?=[里内中]?(?:闯|崭露|站稳|领先|领跑|打响|占有?一席|异军|脱颖|深耕|独树))|(?:深耕|专注于?|扎根)([\u4e00-\u9fff]{2,8}?)(?:产业|细分)?(?:领域|赛道|行业)|(?:主要|专门)?(?:从事|专做)([\u4e00-\u9fff]{2,8}?)(?:产品)?(?:的?(?:研发|生产|加工|制造|销售|设计|企业|公司)|(?=[，。；、和及]))|是一?家(?:专[业门])?(?:从事|生产|制造)?([\u4e00-\u9fff]{2,8}?)(?:研发|生产|加工|制造|龙头|骨干|重点|高新技术|民营|科技|的){0,3}(?:企业|公司)|(?:看[准中好]|瞅准|抓住|踩准|赶上|瞄准|盯[上准])了?([\u4e00-\u9fff]{2,8}?)(?:产业|这一|这个|的|新){0,2}(?:风口|赛道|蓝海)/g;

/** The trade that the firm in front of it works in; `firms` and `others` are the ends of firms and places of the sentence. */
export const ofFirm = ({ text, trades }: Scan, firms: readonly Span[], others: readonly Span[]): IndustryCandidate[] =>
  matchesIn(text, FIELD_OF).flatMap((match) => {
    const { index, 0: words } = match;
    const firm = firms.findLast(({ end }) => end <= index);
    const name = match.slice(1).find((found) => found !== undefined) ?? '';
    if (!firm || others.some(({ start, end }) => start >= firm.end && end <= index)) return [];
    return only({ text, trades }, index + words.indexOf(name), name, RULES.firmField);
  });

/** The trade that a name is whole, with what narrows it. */
function only(
  { text, trades }: Pick<Scan, 'text' | 'trades'>,
  start: number,
  name: string,
  { id, confidence }: { readonly id: string; readonly confidence: number },
): IndustryCandidate[] {
  const plain = trades.at(text, start);
  const hit = plain ?? trades.at(text, start + modifierAt(text, start));
  if (hit?.end !== start + name.length || hit.value.sort === 'cover' || hit.value.sort === 'statistics') return [];
  return [{ start, end: hit.end, text: name, ...(plain ? { trade: hit.value } : {}), rule: id, confidence, led: true }];
}
