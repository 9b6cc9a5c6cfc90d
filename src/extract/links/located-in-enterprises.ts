/** Where enterprises are. */
import type { Claim } from '../../model/claim.ts';
import type { EnterpriseMention, RegionMention } from '../../model/mention.ts';
import type { Resources } from '../../model/resources.ts';
import { contains } from '../../model/span.ts';
import { chainStart } from '../regions/chain.ts';
import { gatheredAt } from './located-in-gathered.ts';
import { branchAt } from './located-in-branches.ts';
import { AT, claim, regionsOf, RULES } from './located-in-rules.ts';
import { anchorKey, ARRIVES, isEnterprise, isInside, type Group } from './support.ts';

/** An enterprise is where its name, its sentence or the place that gathered it tells; by default it is nowhere. */
export function placeEnterprise(
  mention: EnterpriseMention,
  group: Group,
  topic: string | undefined,
  gazetteer: Resources['gazetteer'],
): Claim[] {
  const seat = seatOf(mention, group);
  if (seat) return [claim(mention, seat.key, RULES.told, group)];
  const own = localOf(mention, group, topic, gazetteer);
  if (own) return [own];
  const home = anchorKey(group.article);
  const inName = regionsOf(group).find(
    (region) =>
      contains(mention.span, region.span) &&
      region.span.start === mention.span.start &&
      (region.key === home || isInside(region, group.article, gazetteer)),
  );
  if (inName) return [claim(mention, inName.key, RULES.inName, group)];
  const branch = branchAt(mention, group, gazetteer);
  if (branch) return [claim(mention, branch, RULES.inName, group)];
  const told = regionsOf(group).findLast(
    (region) =>
      region.key !== home &&
      isInside(region, group.article, gazetteer) &&
      AT.test(group.sentence.text.slice(0, region.span.start - group.sentence.span.start)),
  );
  const words =
    told &&
    group.sentence.text.slice(
      mention.span.end - group.sentence.span.start,
      told.span.start - group.sentence.span.start,
    );
  return told && words !== undefined && words.length > 0 && words.length < 12 && /落户|入驻|位于/.test(words)
    ? [claim(mention, told.key, RULES.told, group)]
    : gatheredAt(mention, group, gazetteer);
}

/** 总部设在R的E, E把总部搬到R: also outside the region spoken of. */
const SEATED = /总部(?:设在|位于|在|设于)$/;
/** E，总部就在R; E原来挤在老街，去年搬进R */
const SITS =
  /^[^。；]{0,20}，(?:总部|厂区|工厂)(?:就|也)?(?:设在|位于|在|设于)$|^[^。；]{0,24}，(?:去年|今年|前年|随后|后来|\d+年|\d+月)?(?:整体)?(?:搬进|搬到|搬入|迁入|迁进|迁到|迁至)了?$/;
const MOVED = /^(?:已|刚)?[把将](?:企业)?总部(?:搬|迁|设|落|安)(?:到|在|至|往)了?$/;
const seatOf = ({ span }: EnterpriseMention, group: Group): RegionMention | undefined =>
  regionsOf(group).find((region) => {
    const {
      text,
      span: { start },
    } = group.sentence;
    const behind = text.slice(span.end - start, region.span.start - start);
    if (region.span.start >= span.end)
      return MOVED.test(behind) || (SITS.test(behind) && !namesFirm(group, span.end, region.span.start));
    const between = text.slice(region.span.end - start, span.start - start);
    return between === '的' && SEATED.test(text.slice(0, region.span.start - start));
  });

/** Tells whether another firm stands between two places of the sentence. */
const namesFirm = ({ mentions }: Group, from: number, to: number): boolean =>
  mentions.some((other) => isEnterprise(other) && other.span.start >= from && other.span.end <= to);

/** 基地企业|E, E、F随后签约入园 in a paragraph about a park. */
const OF_PARK = /(?:基地|园区|园内|区内|入园|入驻)企业$/;
/** A walk through a zone: 走进|E的车间, 隔壁的|E, E|慕名而来. */
const WALKED =
  /(?:走进|步入|来到|走访|隔壁的?|(?:邻近|相邻|旁边|不远处)的|毗邻的?|一墙之隔的|一路之隔的|园区里的|园内的?|区内的|落户企业)$/;
const CAME =
  /^(?:的?(?:生产|无尘|智能|数字化|总装)*车间|的?生产线[上旁]|慕名而来|随之而来|在此(?:落户|扎根|安家)|(?:便|就)?(?:扎根|落户|入驻)(?:于此|在此|这里|园区)|厂区)/;
/** 在E的车间里, 在E，生产线…: in the zone spoken of. */
const IN_IT = /^(?:，|里|内|的[^，。；]{0,8}(?:车间|厂房|厂区|生产线)[里内上]?)/;
/** In a paragraph set in a zone: |E的某项目总投资…, |E投资5亿元新建…. */
const OPENS_QUOTE = /^(?:“[^”]*”)?$/;
const BUILDS_HERE =
  /^(?:的[^，。；、的]{2,24}(?:项目|基地|工厂|生产线|产线|车间|产业园|技改)|(?:总)?投资[\d.]+|(?:今年|去年)?(?:新建|扩建|新上|上马|投建|在建)的?)/;
/** 本地的E, 本土企业E */
const LOCAL = /(?:本地|本土|土生土长)的?(?:老牌|龙头|民营|骨干|重点)?(?:企业)?$/;
const COMES_IN =
  /^(?:[、和与及][^，。；]{2,40})?(?:[^，。；、]{0,8}企业)?(?:随后|相继|先后|陆续|成功|签约|已经?|拎包|正式|也)*(?:入园|入驻|进驻|进场)/;
function localOf(
  mention: EnterpriseMention,
  group: Group,
  topic: string | undefined,
  gazetteer: Resources['gazetteer'],
): Claim | undefined {
  const { span } = mention;
  const { text } = group.sentence;
  const { start } = group.sentence.span;
  const [before, after] = [text.slice(0, span.start - start), text.slice(span.end - start)];
  const { anchor } = group.article;
  const home = anchorKey(group.article);
  const zone = openerOf(mention, group) ?? topic ?? (anchor?.level === 'zone' ? home : undefined);
  if (topic && (OF_PARK.test(before) || COMES_IN.test(after))) return claim(mention, topic, RULES.topic, group);
  const isSetHere = regionsOf(group).every((region) => region.key === topic || contains(span, region.span));
  if (topic && isSetHere && OPENS_QUOTE.test(before) && BUILDS_HERE.test(after))
    return claim(mention, topic, RULES.topic, group);
  if (home && LOCAL.test(before)) return claim(mention, home, RULES.anchor, group);
  if (zone && (WALKED.test(before) || CAME.test(after) || (before.endsWith('在') && IN_IT.test(after))))
    return claim(mention, zone, RULES.topic, group);
  const reached = regionsOf(group).findLast((region) => isReached(region, mention, group));
  if (reached && reached.key !== home && isInside(reached, group.article, gazetteer))
    return claim(mention, reached.key, RULES.subject, group);
  const place = regionsOf(group).findLast((region) => standsAt(region, mention, group));
  const isThere = place && place.key !== home && isInside(place, group.article, gazetteer);
  return isThere ? claim(mention, place.key, RULES.told, group) : undefined;
}

/** R里，E的装置开车，邻近的|F…: the place that the sentence opens with. */
const openerOf = (mention: EnterpriseMention, group: Group): string | undefined =>
  regionsOf(group).find(
    ({ span, key }) =>
      span.start === group.sentence.span.start &&
      span.end < mention.span.start &&
      key !== anchorKey(group.article) &&
      /^[里内]，/.test(group.sentence.text.slice(span.end - group.sentence.span.start)),
  )?.key;

/** 甲镇的|E, 甲镇的老牌企业|E, 在甲园区，|E, 走进甲园区，德国企业|E: it stands there. */
const STANDS_OF = /^(?:里|内|中)?的(?:[^，。；：的]{0,6}(?:企业|老厂|大户|工厂))?$/;
const STANDS_IN = /^(?:里|内|中|境内|辖区内)?，(?:[\u4e00-\u9fff]{2,4}(?:企业|独资企业))?$/;
/** 甲镇引来客商张三，他的|E; 甲镇也藏着一家能人厂：|E; 乙镇这回也收了一单：|E */
const BRINGS =
  /^(?:还|也|又|新|成功|去年|今年)*(?:引来|引进|迎来|请来|招来|藏着|有)(?:了)?[^，。；：]{2,16}(?:，(?:他|她|其|他们|对方)的|：)$/;
const FROM = /(?:来自|远在|赴|从|与|和|同|由)$/;
const OPENS = new RegExp(`(?:^|[，。；：”])(?:同?在|[^，。；：]{0,8}(?:${ARRIVES}|回到)[^，。；：]{0,8})?$`);
function standsAt(region: RegionMention, { span }: EnterpriseMention, group: Group): boolean {
  const { sentence } = group;
  const [start, end] = [region.span.start, region.span.end].map((at) => at - sentence.span.start);
  const between = sentence.text.slice(end, span.start - sentence.span.start);
  const first = chainStart(region.span.start, regionsOf(group), sentence) - sentence.span.start;
  const front = sentence.text.slice(0, Math.min(first, start ?? 0));
  if (STANDS_OF.test(between)) return !FROM.test(front);
  return (STANDS_IN.test(between) || BRINGS.test(between)) && OPENS.test(front);
}

/** 走进R，E的车间…; R里，E…: what is told of a company there, not a meeting. */
const REACHES = new RegExp(`(?:^|[，。；：]|记者)[^，。；：]{0,12}(?:在|${ARRIVES})$`);
function isReached(region: RegionMention, { span }: EnterpriseMention, { sentence }: Group): boolean {
  const {
    text,
    span: { start },
  } = sentence;
  const between = text.slice(region.span.end - start, span.start - start);
  const front = text.slice(0, region.span.start - start);
  if (between === '里，' || between === '内，') return /(?:^|[，。；：的])$/.test(front) || REACHES.test(front);
  return between === '，' && REACHES.test(front) && text.charAt(span.end - start) === '的';
}
