/** 甲县茶产业综合产值…: a trade with 产业 right behind the place whose it is. */
import type { Span } from '../../model/span.ts';
import { isName } from './leading.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

/** Who leads a trade: “链主”, as a pattern. */
export const LEADER = '(?:链主|龙头|领头|领军|旗舰|排头兵)';
const OWN = new RegExp(
  `^([\\u4e00-\\u9fff]{1,9}?产业)(?=(?:集群|链)?(?:综合|总)?(?:产值|销售收入|营业收入|营收|规模)|实现|完成|产业链|集群|红红火火|红火|风生水起|方兴未艾|如火如荼|渐成|越做越|蓬勃|(?:招商)?(?:推介|恳谈)会|的“?${LEADER})`,
);
const OTHER =
  /^(?:[的和与及、]|去年|今年|全年|上年|当年|\d|打造|培育|做[强优大]|发展|壮大|推动|加快|提升|建设|各|一二三|第[一二三]|主导|支柱|特色|优势|传统|新兴|战略|重点|首位|文化旅游|高新技术|高技术|数字经济核心|农业|工业|现代|全)/;

/** `places` are the ends of the regions told in the sentence, by their offsets in it. */
export const ofPlace = ({ text, trades }: Scan, places: readonly Span[]): IndustryCandidate[] =>
  places.flatMap(({ end: behind }): IndustryCandidate[] => {
    // 甲、乙|两市|汽车产业集群
    const end = behind + (/^(?:[两三四][市县区]|的)/.exec(text.slice(behind))?.[0].length ?? 0);
    const name = OTHER.test(text.slice(end)) ? undefined : OWN.exec(text.slice(end))?.[1];
    const hit = name === undefined ? undefined : trades.at(text, end);
    if (name === undefined || hit?.value.sort === 'cover') return [];
    const known = hit?.end === end + name.length || hit?.end === end + name.length - 2;
    if (!known && (!isName(name.slice(0, -2)) || /[与和及]/.test(name))) return [];
    const { id, confidence } = RULES.place;
    const trade = known && hit ? { trade: hit.value } : {};
    return [{ start: end, end: end + name.length, text: name, ...trade, rule: id, confidence, led: true }];
  });

/** 甲县|草莓|种植面积达20万亩 */
const GROWN = /^(?:标准化|规模化)?(?:种植|栽培|栽植|养殖)?(?:总)?(?:面积|规模)/;
/** …，全产业链产值突破90亿元 */
const CHAIN = /(?:全?产业链|综合)(?:年|总|综合)?产值/;
/** What a place grows, where the value of the whole chain is told with it. */
export const cropOfPlace = ({ text, trades }: Scan, places: readonly Span[]): IndustryCandidate[] =>
  places.flatMap(({ end: behind }): IndustryCandidate[] => {
    const hit = trades.at(text, behind);
    if (!hit || hit.value.sort === 'cover' || !GROWN.test(text.slice(hit.end)) || !CHAIN.test(text.slice(hit.end)))
      return [];
    const { id, confidence } = RULES.crop;
    const found = { start: behind, end: hit.end, text: text.slice(behind, hit.end), trade: hit.value };
    return [{ ...found, rule: id, confidence, led: true }];
  });
