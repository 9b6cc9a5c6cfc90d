/** 甲县茶产业综合产值…: a trade with 产业 right behind the place whose it is. */
import type { Span } from '../../model/span.ts';
import { isName } from './leading.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

/** Who leads a trade: “链主”, as a pattern. */
export const LEADER = '(?:链主|龙头|领头|领军|旗舰|排头兵)';
const OWN = new RegExp(
  `^([\\u4e00-\\u9fff]{1,9}?产业)(?=(?:集群|链)?(?:综合|总)?(?:产值|销售收入|营业收入|营收|规模)|实现|完成|产业链|集群|(?:招商)?(?:推介|恳谈)会|的“?${LEADER})`,
);
const OTHER =
  /^(?:[的和与及、]|去年|今年|全年|上年|当年|\d|打造|培育|做[强优大]|发展|壮大|推动|加快|提升|建设|各|一二三|第[一二三]|主导|支柱|特色|优势|传统|新兴|战略|重点|首位|文化旅游|高新技术|高技术|数字经济核心|农业|工业|现代|全)/;

/** `places` are the ends of the regions told in the sentence, by their offsets in it. */
export const ofPlace = ({ text, trades }: Scan, places: readonly Span[]): IndustryCandidate[] =>
  places.flatMap(({ end: behind }): IndustryCandidate[] => {
    // 甲、乙|两市|汽车产业集群
    const end = behind + (/^[两三四][市县区]/.test(text.slice(behind)) ? 2 : 0);
    const name = OTHER.test(text.slice(end)) ? undefined : OWN.exec(text.slice(end))?.[1];
    const hit = name === undefined ? undefined : trades.at(text, end);
    if (name === undefined || hit?.value.sort === 'cover') return [];
    const known = hit?.end === end + name.length || hit?.end === end + name.length - 2;
    if (!known && (!isName(name.slice(0, -2)) || /[与和及]/.test(name))) return [];
    const { id, confidence } = RULES.place;
    const trade = known && hit ? { trade: hit.value } : {};
    return [{ start: end, end: end + name.length, text: name, ...trade, rule: id, confidence, led: true }];
  });
