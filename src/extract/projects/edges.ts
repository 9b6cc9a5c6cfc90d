import { lexicon, type Resources } from '../../model/resources.ts';
import type { Span } from '../../model/span.ts';
import type { NameChecks, NameStart } from '../../text/ordinary.ts';
import { makeTrie, type EndCheck, type Trie } from '../../text/trie.ts';
import { makeFacilityCheck } from './facility.ts';
import { makeStatusCheck, type StatusCheck } from './status.ts';

/** The words that bound the names of works. */
export interface ProjectWords {
  /** Verbs that begin or end a list of works. */
  readonly verbs: Trie<true>;
  readonly nameStart: NameStart;
  readonly isFacility: EndCheck;
  readonly isStatus: StatusCheck;
}

/** Compiles them from the lexicons. */
export const makeProjectWords = (resources: Resources, { nameStart }: NameChecks): ProjectWords => ({
  verbs: makeTrie(lexicon(resources, 'project-verbs').map(({ entry = '' }) => [entry, true] as const)),
  nameStart,
  isFacility: makeFacilityCheck(resources),
  isStatus: makeStatusCheck(resources),
});

/** Words that end a lead-in and never belong to a name. */
const LEAD_END =
  /(?:(?<=[^厂站港场桥路区])——|[向对为]其|的|了|着|(?<!、)(?:[是在把由以并]|(?<!华)为|(?<!吨)对)|(?<!即)将|其中|包括|包含|涵盖|涉及|特别是|尤其是|来到|走进|察看|观摩|采访|视察|参观|考察|赶赴|投入到|力量保障|全力保障|重点保障|年内|全年|今年|去年|\d个月|同时|目前|先后|相继|陆续|共同|砸向|押注|抓住|(?<![转出]|^[^不好要可能也就都先再更而又却并谁来想欲以把])让|改(?:造|建)?成|围绕|依托|通过|(?<!综合|循环|开发|资源|回收|分质|分级|梯级|梯次|余热|余压|高效|清洁|高值)利用|(?<=[亿万]元)上|聚焦|按照|随着|(?:项目|工程|实事)中|亿元|万元|公里|平方米|美元|余亩|万亩)$/;
/** 对 that begins a word: 对口支援, 对二甲苯. */
const NOT_TO = /^对(?:口|接|标|苯|二甲苯|硝基|羟基|氨基)/;
/** 甲管廊（全长9公里）、乙路 goes on behind the bracket. */
const LENGTH_IN_BRACKETS = /(?:公里|万亩|方米)）/;
/** So much of the text the longest of them looks at. */
const LONGEST_END = 4;

/** Small words that a list of works begins with: 下半年仍有甲厂, 既有甲项目. */
const SMALL =
  /^(?:下半年|上半年|今年|明年|目前|现|[既也仍还共又另均只])*有(?![机色轨线限效关])|^.{0,8}(?<!诸)暨|^即(?![将墨使便])|^[主分](?:会场|现场)(?:的|为)?|^(?:如今|眼下|而今|时下)/;

/** Gives where a name that ends at `to` begins: behind the last verb, particle or amount. */
export function leftEdge(text: string, from: number, to: number, { verbs }: ProjectWords): number {
  let start = from + (SMALL.exec(text.slice(from, to))?.[0].length ?? 0);
  for (let index = start; index < to - 1; index++) {
    if (
      !LENGTH_IN_BRACKETS.test(text.slice(index - 1, index + 2)) &&
      !NOT_TO.test(text.slice(index, index + 4)) &&
      !text.startsWith('以及', index) &&
      (index > start || /[了着的是对将把为在让]/.test(text.charAt(index))) &&
      LEAD_END.test(text.slice(Math.max(from, index + 1 - LONGEST_END), index + 1))
    )
      start = Math.max(start, index + 1);
    const verb = index < start ? undefined : verbs.at(text, index);
    if (!verb || verb.end > to - 2) continue;
    if (ADDED.test(text.slice(Math.max(start, index - 3), verb.end))) continue;
    if (STRICT.has(text.slice(index, verb.end)) && verb.end <= to - 3) {
      start = Math.max(start, verb.end);
      continue;
    }
    // A verb in the middle of a name is part of it (堤防整修加固); one at its beginning leads it.
    if (index === start || LEADS.test(text.slice(start, index))) start = Math.max(start, verb.end);
  }
  return start;
}

/** 投资61亿元、|干了七年的|甲电站 */
const TOLD_OF = /^[^，、的]{1,4}[了过][^，、的]{1,5}的(?=.{3})/;

/** Behind 、 only an amount or a verb can stand in front of the name. */
export function itemEdge(text: string, item: Span, { verbs }: ProjectWords): number {
  const amount = /^(?:计划)?(?:总)?投资(?:约|近|超)?[\d.]+(?:亿|万)?(?:美)?元的/.exec(text.slice(item.start, item.end));
  const told = TOLD_OF.exec(text.slice(item.start, item.end));
  const start = item.start + (amount?.[0].length ?? told?.[0].length ?? 0);
  const verb = verbs.at(text, start);
  return verb && verb.end - start > 1 && verb.end < item.end - 2 ? verb.end : start;
}

/** Verbs that are never part of a work's name; 建设, 改造, 提升 and the like can be. */
const STRICT = new Set(
  '实施 推进 启动 完成 抓好 谋划 加快 推动 开工建设 开工 新上 引进 建成 新建 打造 争取 力促 促成 引来 力争 确保 竣工 投用 支持 上马 续建 加快推进 加快实施 加快建设 扎实推进 大力推进 全力推进 全面推进 全面完成 重点推进 有序推进 积极推进 稳步推进 持续推进 规划建设 谋划建设 谋划实施 启动实施 启动建设 跟踪推进 投资建设 组织实施 筹建 开通 落户 引入 兴建 引来 迎来 建起 建起了 盖起 盖起了 办起 合建 共建 合建好 共建好 签订 签署 签下'.split(
    ' ',
  ),
);

/** 甲中学|新建|教学楼 is one work, and so is 甲灌区|续建|配套工程. */
const ADDED =
  /(?:学校|[中小]学|大学|学院|医院|卫生院|幼儿园|敬老院|福利院|灌区|库区|港区|园区|管网)(?:新建|扩建|改建|续建|改扩建)$/;

const LEADS =
  /^(?:分[一二两三四五]期|双方|合作|共同|联合|携手|全[市省县区]|[我本该](?:市|省|县|区)|我们|要|将|已|还|也|再|又|正|全面|全力|积极|大力|重点|扎实|稳步|有序|着力|强力|高标准|高质量|高水平|高效|快速|持续|继续|深入|切实|认真|统筹|协调|配合|跟踪|尽快|适时|加紧|加大|努力|新|共|先行|优先|力争|确保|集中|年内|上半年|下半年|今年|政府|[，、；：“”])+$/;
