import { matchesIn } from '../../text/matches.ts';
import type { Hit, Trie } from '../../text/trie.ts';
import { isName } from './leading.ts';
import { modifierAt, modifierBefore, type Item } from './lists.ts';
import type { Trade } from './names.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

/** 发展壮大、做强做优、加快 … before a trade */
const PROMOTE =
  /(?:发展壮大|做大做强|做强做优做大|做强做优|做优做强|做强做大|做强|做优|做大|做精|做实|做旺|做深|做响|做热|做火|叫响|擦亮|力推|攻坚|拓展|激活|繁荣|壮大|培育壮大|培育发展|培育|大力发展|重点发展|优先发展|加快发展|积极发展|着力发展|突出发展|发展|打造|构建|改造提升|提升|振兴|布局|聚焦|主攻|主打|突出|推动|推进|促进|加快|抢占|深耕|盯上|瞄上|看上|巩固|引进|谋划|前瞻布局|集聚|提质|扶持|主抓|做活|做靓|转向|转战|围绕|锚定|切入|挺进|竞逐|抢滩|角逐|(?<=[镇乡市县])做|再造|重塑)(?:了|好|以|的(?<=(?:主攻|主打|重点发展|重点培育|大力发展|力推)的))?(?:[一二三四五六七八九十百千万\d]{1,4}亿元?级|一[个条](?:[一二三四五六七八九十百千万\d]{1,4}亿元?级)?的?)?$/;
const LINK = /^(?:、|和|与|及|以及)(?:[一二三四五六七八九十百千万\d]{1,4}亿元?级)?/;
const FORM =
  /((?:围绕|聚焦|紧盯|瞄准)(?=[^，。；]{2,7}产业链)|发展壮大|做大做强|做强做优|做强|做优|做大|壮大|培育|发展|力推|攻坚|振兴|打造|扶持|支持(?![^，。；]{0,6}(?:发展|做[强优大]|壮大|培育|打造)[^，。；]{1,6}产业)|提升|主攻|激活|盘活|升级|培育形成|形成)([\u4e00-\u9fff]{2,7}产业)/g;
/** 特色产业, 乡村产业: kinds of trades, not one. */
const GENERIC =
  /^(?:第[一二三]|形成|完整|全|闭环|成(?![套衣品药人])|.*[两三四五六七八九十][大个条]|做|壮大|发展|培育|提升|振兴|一批|各类|一二三|三次|绿色|特色|新兴|传统|主导|支柱|优势|未来|重点|战略性?|新型|高端|现代|富民|富县|强县|乡村|农村|县域|区域|园区|首位|龙头|基础|高新技术|劳动|低碳|优质|庭院|地方|本地|产业|链|关联|扶持|配套|先导|实体|帮扶|扶贫|联农带农|带贫|镇域|村级|下游|上下游|后续|接续|替代|相关|其他|多元|超?[万千百]亿级?|十大|五大|三大|四大|六大|两大|大|民族|优势特色|特色优势|高技术|数字经济核心|公共|文旅等).*产业$|新兴|[和与等、]/;
/** Tells whether words before 产业 say only what sort of trades is meant. */
export const isGenericTrade = (words: string): boolean => GENERIC.test(words);
/** What stands behind a trade that is promoted as one, not as the modifier of something else. */
const ALONE =
  /^(?:$|[，。；：、！”（）]|等(?:现代|新兴|传统|重点|生产性|生活性|产业|行业|业态|领域|方面|特色|优势|主导|战略|服务业|制造业|[一二三四五六七八九十两\d]{1,2}[大个]|[，。；、]|$)|和|与|及|产业集群|产业链|全产业链|产业带|产业高地|产业体系|集群|产业$|(?:产业)?[强大名][省市县区镇](?![域级])|产业[，。；、和与及等发健提转升向高聚集快融规做]|发展|提速|聚合|融合|集聚|集群|优势(?=[，。；])|做大|做强|转型|升级|提质|提档|扩量|高质量|快速|加快|健康|持续|向|高端|一体|蓬勃|稳步|扩能|裂变|领域|业态|新?赛道|风口|经济$|高地|[一两三]条(?:产业)?链|强链|补链|延链|板块|新高地)/;

/** 文化 or 健康 alone can mean anything; 文化产业 and a list with 会展 cannot. */
const isFirm = ({ text, trade }: Item): boolean => trade?.sort !== 'loose' || /(?:业|养殖|种植|栽培|加工)$/.test(text);

/** 大力发展会展、金融: known trades right behind a verb of promoting. */
export function promoted({ text, hits, trades }: Scan): IndustryCandidate[] {
  let done = 0;
  return hits.flatMap((hit) => {
    const start = hit.start - modifierBefore(text, hit.start);
    if (start < done || !PROMOTE.test(text.slice(Math.max(0, start - 14), start))) return [];
    const found = chain(text, start, trades);
    const last = found.at(-1);
    done = last?.end ?? done;
    if (!last || !ALONE.test(text.slice(last.end, last.end + 5))) return [];
    const firm = found.some((item) => isFirm(item));
    return found
      .filter((item) => item.trade?.sort !== 'cover' && (firm || isFirm(item)))
      .map(({ narrowed, trade, ...item }) => (narrowed || !trade ? item : { ...item, trade }));
  });
}

/** A trade in a row; `narrowed` where more than the known trade is its name: 智能|物流, 有色金属|精深加工. */
interface Link extends IndustryCandidate {
  readonly narrowed: boolean;
}
const DEEPER = /^(?:(?:精深|深度?|精)加工|种植|养殖|栽培)/;

/** The known trades that stand in a row from `start`. */
function chain(text: string, start: number, trades: Trie<Trade>): Link[] {
  const found: Link[] = [];
  const { id, confidence } = RULES.promoted;
  for (let at: number | undefined = start; at !== undefined;) {
    const plain = trades.at(text, at);
    const hit: Hit<Trade> | undefined = plain ?? trades.at(text, at + modifierAt(text, at));
    if (!hit) break;
    // 石材陶瓷: two known ones side by side are one trade.
    const next = plain && trades.at(text, plain.end);
    const stop = next && ALONE.test(text.slice(next.end, next.end + 5)) ? next.end : hit.end;
    const deeper = DEEPER.exec(text.slice(stop, stop + 4))?.[0].length ?? 0;
    const end: number = stop + deeper;
    found.push({
      start: at,
      end,
      text: text.slice(at, end),
      trade: hit.value,
      narrowed: !plain || end > hit.end,
      rule: id,
      confidence,
      led: true,
    });
    const link = LINK.exec(text.slice(end, end + 9));
    at = link ? end + link[0].length : undefined;
  }
  return found;
}

const GROW = '(?:做[强优大精特旺]|壮大|培育壮大|培育|发展壮大)';
/** 做精人参、梅花鹿产业: a list that shares its 产业; 做精甲、做强乙、做大丙: as many verbs as trades. */
const SHARED = new RegExp(`${GROW}((?:[\\u4e00-\\u9fff]{2,7}、){1,5}[\\u4e00-\\u9fff]{2,7})产业(?![园链带基])`, 'g');
const SERIES =
  /(?<=^|[，；：）])(?:做[强优大精特旺][\u4e00-\u9fff]{2,7}、){1,5}做[强优大精特旺][\u4e00-\u9fff]{2,7}(?=[，；。])/g;

/** Trades of such lists, known or not. */
export function inSeries({ text }: Scan): IndustryCandidate[] {
  if (!/做[强优大精特旺]|壮大|培育/.test(text)) return [];
  const lists = [
    ...matchesIn(text, SHARED).map((match) => ({
      start: match.index + match[0].indexOf(match[1] ?? ''),
      words: match[1] ?? '',
    })),
    ...matchesIn(text, SERIES).map(({ index, 0: words }) => ({ start: index, words })),
  ];
  return lists.flatMap(({ start, words }) => {
    const names = words.split('、').map((item) => item.replace(/^做[强优大精特旺]/, ''));
    if (!names.every((name) => isName(name) && !GENERIC.test(`${name}产业`))) return [];
    let at = start;
    return names.map((name): IndustryCandidate => {
      const from = text.indexOf(name, at);
      at = from + name.length;
      const { id, confidence } = RULES.form;
      return { start: from, end: at, text: name, rule: id, confidence, led: true };
    });
  });
}

/** 力推草帽产业: a trade that the lexicon does not know, by the noun that ends it. */
export function byForm({ text }: Scan): IndustryCandidate[] {
  if (!text.includes('产业')) return [];
  return matchesIn(text, FORM).flatMap((match): IndustryCandidate[] => {
    const name = match[2] ?? '';
    const start = match.index + match[0].length - name.length;
    if (!isName(name) || GENERIC.test(name) || !ALONE.test(text.slice(start + name.length, start + name.length + 5)))
      return [];
    return [
      {
        start,
        end: start + name.length,
        text: name,
        rule: RULES.form.id,
        confidence: RULES.form.confidence,
        led: true,
      },
    ];
  });
}
