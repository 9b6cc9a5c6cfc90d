/** How a number stands to the names around it: inside one, what one costs, or told of a place that one only contains. */
import type { Mention, RegionMention } from '../../model/mention.ts';
import type { Article, Sentence } from '../../model/reading.ts';
import type { Resources } from '../../model/resources.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Amount } from '../../text/amounts.ts';
import { moneyAt } from '../../text/money.ts';
import type { Draft } from './draft.ts';
import { PROJECT_TARGET } from './project-target.ts';

/** Regions elsewhere are visited or compared with; a figure is told of the anchor or of what lies in it. */
export const isHome = ({ code, level }: RegionMention, { anchor }: Article, { gazetteer }: Resources): boolean => {
  if (anchor && isWider(level) && !isWider(anchor.level)) return false;
  if (!code || !anchor?.code) return true;
  return gazetteer.within(code, anchor.code) || (level === 'area' && anchor.level === 'province');
};
/** Provinces, also those without a code: a page on a county tells no figure of them. */
const isWider = (level: string): boolean => level === 'province' || level === 'area';

/** 黔中 in 黔中水利枢纽 and 四川 in the name of a company are no place that a figure is told of. */
export const isNamePart = ({ span, level }: RegionMention, names: readonly Mention[]): boolean =>
  names.some(
    (name) =>
      name.span.start <= span.start &&
      name.span.end > span.end &&
      (level === 'area' ||
        name.kind === 'Enterprise' ||
        (name.kind === 'Organization' && span.end - span.start === SHORT_NAME)),
  );

/** 平川 in 平川师范学院; a full name in front of a body is a place that a figure may be told of. */
const SHORT_NAME = 2;

/** A year in the name of a plan or a project tells no time of a figure. */
export const isInTitle = (hit: Span, { span }: Sentence, names: readonly Mention[]): boolean =>
  names.some(
    (name) =>
      !/^(?:Industry|Enterprise)$/.test(name.kind) &&
      name.span.start <= span.start + hit.start &&
      name.span.end >= span.start + hit.end,
  );

/** A number inside a name or a time is no figure. */
export function isFree(
  amount: Amount,
  { span }: Sentence,
  names: readonly Mention[],
  periods: readonly Span[],
): boolean {
  const at = { start: span.start + amount.start, end: span.start + amount.end };
  return (
    !names.some(
      (name) => overlaps(name.span, at) && !(name.kind === 'Project' && !name.batch && name.span.start > at.start),
    ) && !periods.some((period) => overlaps(period, amount))
  );
}

/** 分别开工4个和5个项目，总投资依次为8.7亿元、13.2亿元: what batches told together cost. */
const COSTS = /(?:总投资|投资)额?(?:依次|分别)[为达]?[\d.万亿元、和]*$/;
export const isAlignedCost = (
  { start, dimension }: Amount,
  { text }: Sentence,
  mentions: readonly Mention[],
): boolean => dimension === 'money' && mentions.length > 0 && COSTS.test(text.slice(0, start));

/** What projects cost in all, how many there are, begun in how many turns; money that came in is a result as well. */
const OF_BATCH = /元$|^批次?$|^[个项宗]$/;
export const isOfBatch = (draft: Draft, sentence: Sentence, batches: readonly Mention[]): boolean =>
  OF_BATCH.test(draft.unit ?? '') &&
  draft.rule !== PROJECT_TARGET &&
  !/引进资金|到位/.test(draft.indicator) &&
  isInside({ start: draft.end - 1, end: draft.end }, sentence, batches);

/** 新开工90个 in a plan is a target too. */
export const isStage = (part: Mention): boolean =>
  part.kind === 'Project' && /^\d+[个项宗](?:再?新?开工|竣工|投产|建成|签约|续建)项目$/.test(part.name);

export const isInside = ({ start, end }: Span, { span }: Sentence, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => contains(mention.span, { start: span.start + start, end: span.start + end }));

const OWN_COST =
  /^(?:项目|工程)?，?(?:计划|预计|概算|协议|合同|意向)?(?:追加)?(?:总投资|引资|投资|耗资|补助|投入)(?:额|资金)?(?:约|近|超过?|达到?|为)*$/;

/** 甲公司在某镇投资2亿元 */
const FIRM_COST =
  /^(?:则|也|又|还|再|将|拟|计划|决定|一期|二期|首期|已|先后|自筹){0,4}(?:在[^，。；\d]{2,16})?(?:投资|投入|出资|斥资|投下|砸下|掏出?|拿出)(?:了|约|近|超过?|达)*$/;

/** What a named project costs, or what a firm puts into one, told right behind its name: 海岳锂电池生产基地投资11亿元. */
export const isCost = (
  { start, end, dimension }: Amount,
  { span, text }: Sentence,
  names: readonly Mention[],
): boolean =>
  dimension === 'money' &&
  names.some((name) => {
    const cost = name.kind === 'Project' ? OWN_COST : name.kind === 'Enterprise' ? FIRM_COST : undefined;
    const to = name.span.end - span.start;
    return cost && to < start && text.charAt(end) !== '的' && cost.test(text.slice(Math.max(0, to), start));
  });

/** 甲风电场|（装机35万千瓦 */
const IN_BRACKET = /^（[^（）]{0,12}$/;

/** Tells whether a number is what a named project was read to cost, or how large a bracket behind its name says that it is. */
export const isOfNamed = ({ start }: Amount, { span, text }: Sentence, names: readonly Mention[]): boolean =>
  names.some((name) => {
    if (name.kind !== 'Project') return false;
    const to = name.span.end - span.start;
    const isCost = name.investment !== undefined && moneyAt(text, start)?.yuan === name.investment;
    return isCost || (to > 0 && to < start && IN_BRACKET.test(text.slice(to, start)));
  });
