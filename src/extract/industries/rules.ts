import { parseNumber } from '../../text/numerals.ts';
import type { Span } from '../../model/span.ts';
import type { Trie } from '../../text/trie.ts';
import { listStart, readItems, type Item } from './lists.ts';
import type { Trade } from './names.ts';

/** A trade that a rule read in a sentence. `led` tells that a place leads, builds or promotes it there. */
export interface IndustryCandidate extends Item {
  readonly rule: string;
  readonly confidence: number;
  readonly led: boolean;
}

const RULES = {
  listed: { id: 'industries/list-before-noun', example: '轻工、冶金等主导产业', confidence: 0.85 },
  as: { id: 'industries/as-leading', example: '以轻工为主导、轴承为支撑', confidence: 0.85 },
  promoted: { id: 'industries/promoted', example: '大力发展会展、金融', confidence: 0.8 },
  form: { id: 'industries/promoted-by-form', example: '做强泵阀产业', confidence: 0.7 },
  subject: { id: 'industries/subject', example: '建筑业稳步发展', confidence: 0.8 },
  batch: { id: 'industries/of-batch', example: '现代物流项目12个', confidence: 0.75 },
  sector: { id: 'industries/sector', example: '批发和零售业增加值36亿元', confidence: 0.8 },
} as const;
/** What a name that the lexicon does not know loses. */
const UNKNOWN = 0.15;

const N = '[一二三四五六七八九十两\\d]{1,2}';
const KIND =
  '(?:主导|支柱|优势|特色|传统|新兴|战略性新兴|战略性|重点|未来|首位|龙头|骨干|现代|高端|高新技术|绿色|富民|县域|朝阳|基础|千亿级?|百亿级?|万亿级?|标志性|先导|潜力|地方)';
/** 轻工、冶金等传统产业; 光伏、氢能三大主导产业; 会展、金融等业态; 轴承等产业集群 */
const HEADED = new RegExp(
  `(?:等(?:${N}[大个条类])?|${N}[大个条类])(${KIND}{0,3})(?:产业集群|产业链条?|产业体系|产业|行业|业态|集群|经济|服务业|制造业|领域产业)(?!园|基地(?!建)|项目|工人|工程|企业)`,
  'g',
);
/** 以轻工为主导、轴承和模具为支撑 */
const AS =
  /为(?:(?:主导|骨架|支柱|支撑|龙头|特色|主体|引领|核心|骨干|首位)(?!任务|抓手|内容|工作)|(?:重点|代表)(?=[，。；、的”]))/g;
/** 发展壮大、做强做优、加快 … before a trade */
const PROMOTE =
  /(?:发展壮大|做大做强|做强做优做大|做强做优|做优做强|做强做大|做强|做优|做大|做精|做实|做旺|做深|做响|力推|攻坚|拓展|激活|繁荣|壮大|培育壮大|培育发展|培育|大力发展|重点发展|优先发展|加快发展|积极发展|着力发展|突出发展|发展|打造|构建|改造提升|提升|振兴|布局|聚焦|主攻|突出|推动|推进|促进|加快|抢占|深耕|巩固|引进|谋划|前瞻布局|集聚|提质)(?:了|好|以)?/g;
const FORM =
  /(发展壮大|做大做强|做强做优|做强|做优|做大|壮大|培育|发展|力推|攻坚|振兴|打造|提升|主攻|激活|盘活|升级)([\u4e00-\u9fff]{2,7}产业)/g;
/** 特色产业, 乡村产业: kinds of trades, not one. */
const GENERIC =
  /^(?:做|壮大|发展|培育|提升|振兴|一批|各类|一二三|三次|绿色|特色|新兴|传统|主导|支柱|优势|未来|重点|战略性?|新型|高端|现代|富民|富县|强县|乡村|农村|县域|区域|园区|首位|龙头|基础|高新技术|劳动|低碳|优质|庭院|地方|本地|产业|链|关联|扶持|配套|先导|实体|帮扶|扶贫|联农带农|带贫|镇域|村级|下游|上下游|后续|接续|替代|相关|其他|多元|万亿级?|千亿级?|百亿级?|十大|五大|三大|四大|六大|两大|大|民族|优势特色|特色优势|高技术|数字经济核心|公共|文旅等).*产业$|新兴|[和与等、]/;
/** What stands behind a trade that is promoted as one, not as the modifier of something else. */
const ALONE =
  /^(?:$|[，。；：、！”（）]|等(?:现代|新兴|传统|重点|生产性|生活性|产业|行业|业态|领域|方面|特色|优势|主导|战略|服务业|制造业|[一二三四五六七八九十两\d]{1,2}[大个]|[，。；、]|$)|和|与|及|产业集群|产业链|全产业链|产业带|产业高地|产业体系|集群|产业$|产业[，。；、和与及等发健提转升向高聚集快融规做]|发展|提速|聚合|融合|集聚|集群|做大|做强|转型|升级|提质|提档|扩量|高质量|快速|加快|健康|持续|向|高端|一体|蓬勃|稳步|领域|业态|经济$|高地|强链|补链|延链|板块|新高地)/;
/** What is told of a trade that is the subject of its clause: 建筑业稳步发展. */
const TOLD =
  /^(?:持续|健康|快速|加快|加速|提质|发展|实现|完成|增长|增加值|规模|产值|总产值|蓬勃|不断|稳步|稳定|平稳|转型|逆势|向|集聚|做大|迅速|较快|蓄势|提速|繁荣|活跃|回升|复苏|恢复|有序|初具|初步|销售|营业收入|营收|主营业务|投资|日益|势头|聚集|崛起|强势|优化|质效|突破|达|占|领跑|取得|产业集群)/;

/** Trades told as the leading ones, by the noun behind their list. */
function headed(text: string, trades: Trie<Trade>): IndustryCandidate[] {
  return [...text.matchAll(HEADED)].flatMap((match) => {
    const told = new RegExp(N).exec(match[0])?.[0] ?? '';
    const items = readItems(text, listStart(text, match.index), match.index, trades, parseNumber(told));
    const named = (match[1] ?? '') !== '' || (items.length > 1 && /[一二三四五六七八九十\d]/.test(match[0]));
    return accept(items, named, RULES.listed);
  });
}

function as(text: string, trades: Trie<Trade>): IndustryCandidate[] {
  return [...text.matchAll(AS)].flatMap((match) =>
    accept(readItems(text, listStart(text, match.index), match.index, trades), false, RULES.as),
  );
}

/** Known items count; unknown ones only beside known ones or before a noun that says what they are. */
function accept(items: readonly Item[], named: boolean, rule: { id: string; confidence: number }): IndustryCandidate[] {
  const known = items.filter(({ trade }) => trade && trade.sort !== 'cover');
  const enough = known.length > 0 && known.length * 2 >= items.length;
  return items
    .filter((item) =>
      item.trade ? item.trade.sort !== 'cover' || known.length > 1 : (named || enough) && isName(item.text),
    )
    .filter((item) => item.trade || enough || (named && items.length <= 4 && items.every(({ text }) => isName(text))))
    .map((item) => ({
      ...item,
      rule: rule.id,
      confidence: item.trade ? rule.confidence : rule.confidence - UNKNOWN,
      led: true,
    }));
}

const isName = (text: string): boolean =>
  /^[\u4e00-\u9fffA-Za-z0-9+]{2,9}$/.test(text) &&
  !/[的了个项家是在为]|企业|项目|园区|工作|建设|领域|方面|乡镇|[省市县区镇村]$|工程|服务$|人才|平台|技术$|中心|\d$/.test(
    text,
  );

/** 文化 or 健康 alone can mean anything; 文化产业 and a list with 会展 cannot. */
const isFirm = ({ text, trade }: Item): boolean => trade?.sort !== 'loose' || /业$/.test(text);

/** 大力发展会展、金融: known trades right behind a verb of promoting. */
function promoted(text: string, trades: Trie<Trade>): IndustryCandidate[] {
  return [...text.matchAll(PROMOTE)].flatMap((match) => {
    const start = match.index + match[0].length;
    const found: IndustryCandidate[] = [];
    let at = start;
    for (let hit = trades.at(text, at); hit; hit = trades.at(text, at)) {
      found.push({
        start: hit.start,
        end: hit.end,
        text: text.slice(hit.start, hit.end),
        trade: hit.value,
        rule: RULES.promoted.id,
        confidence: RULES.promoted.confidence,
        led: true,
      });
      const link = /^(?:、|和|与|及|以及)/.exec(text.slice(hit.end, hit.end + 2));
      if (!link) break;
      at = hit.end + link[0].length;
    }
    const last = found.at(-1);
    if (!last || !ALONE.test(text.slice(last.end, last.end + 5))) return [];
    const firm = found.some((item) => isFirm(item));
    return found.filter((item) => item.trade?.sort !== 'cover' && (firm || isFirm(item)));
  });
}

/** 建筑业稳步发展: a trade opens its clause and something is told of it. */
function subjects(text: string, trades: Trie<Trade>): IndustryCandidate[] {
  return trades.find(text).flatMap((hit): IndustryCandidate[] => {
    const surface = text.slice(hit.start, hit.end);
    const opens =
      hit.start === 0 ||
      /(?:[，。；：！”、）\s]|全市|全省|全县|全区|我市|我县|我省|我区|其中|[一二三四五]是)$/.test(
        text.slice(Math.max(0, hit.start - 2), hit.start),
      );
    const whole = /业$/.test(surface) || /^(?:现代|数字|总部|先进|海洋|低空|跨境|电子商务|文化旅游)/.test(surface);
    if (!opens || !whole || hit.value.sort === 'cover' || !TOLD.test(text.slice(hit.end, hit.end + 5))) return [];
    return [
      {
        start: hit.start,
        end: hit.end,
        text: surface,
        trade: hit.value,
        rule: RULES.subject.id,
        confidence: RULES.subject.confidence,
        led: false,
      },
    ];
  });
}

/** Sectors of the yearbooks by their full names, wherever a figure is told of them. */
function sectors(text: string, trades: Trie<Trade>): IndustryCandidate[] {
  if (!/\d/.test(text)) return [];
  return trades
    .find(text)
    .filter(
      (hit) =>
        hit.value.sort === 'statistics' && hit.end - hit.start >= 3 && /业$/.test(text.slice(hit.start, hit.end)),
    )
    .map((hit) => ({
      start: hit.start,
      end: hit.end,
      text: text.slice(hit.start, hit.end),
      trade: hit.value,
      rule: RULES.sector.id,
      confidence: RULES.sector.confidence,
      led: false,
    }));
}

/** 力推泵阀产业: a trade that the lexicon does not know, by the noun that ends it. */
function byForm(text: string): IndustryCandidate[] {
  return [...text.matchAll(FORM)].flatMap((match): IndustryCandidate[] => {
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

/** 现代物流项目12个: the trade that projects told together belong to; `batch` is their span in the sentence. */
export function ofBatch(text: string, batch: Span, trades: Trie<Trade>): IndustryCandidate[] {
  return trades.find(text.slice(batch.start, batch.end)).flatMap((hit): IndustryCandidate[] => {
    const [start, end] = [batch.start + hit.start, batch.start + hit.end];
    if (hit.value.sort === 'cover' || !/^(?:类|领域)?(?:重点|重大|建设|招商)?项目/.test(text.slice(end, end + 8)))
      return [];
    const { id, confidence } = RULES.batch;
    return [{ start, end, text: text.slice(start, end), trade: hit.value, rule: id, confidence, led: false }];
  });
}

/** In the order in which they win where two read the same words. */
export const READERS = [headed, as, promoted, sectors, subjects, byForm];
