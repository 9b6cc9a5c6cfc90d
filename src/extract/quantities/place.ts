import type { QuantityMention, RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { yearsOf } from '../../text/periods.ts';
import { TARGET, type Draft } from './draft.ts';
import { cleanIndicator, tidy } from './indicator.ts';
import { meantRegion } from './meant.ts';
import { timeTold, type Setting, type TimeTold } from './setting.ts';
import { soFar } from './so-far.ts';
import { headingPeriod, isStock, periodOf, refine, spanOf, yearAlone } from './span-of-time.ts';
import { withoutSort } from './pointed.ts';
import { quantityKind } from './tense.ts';
import { isOfPlan, isPlanned } from './planned.ts';
import { isToCome, OF_YEAR, timeOf } from './time-of.ts';
import { regionOfPlan, subjectRegion } from './where.ts';
import { wordsAround } from './words-around.ts';

/** Tells when and where a figure holds, and whether it is a target or a result. */
export function place(draft: Draft, setting: Setting): QuantityMention {
  const { sentence, article, section, lead, regions, figures } = setting;
  const { clause, before } = wordsAround(draft, sentence, setting.periods);
  const time = ofLead(timeTold(timeOf(draft, setting), sentence.text), before + clause, setting) ?? lead;
  const meant = time && { ...time, period: refine(time, article) };
  const own = meant && spanOf(soFar(meant, draft.indicator, clause), draft, setting);
  const told =
    (own ?? (section.period && !isToCome(section.period, clause, setting.year) && headingPeriod(section, setting))) ||
    undefined;
  const ofPlan = isOfPlan(draft, figures);
  const planned = isPlanned(draft, sentence, figures) || (draft.rule === TARGET && section.mode !== 'plan');
  const kind = planned ? 'Goal' : quantityKind({ clause, before, time: time?.words, ofPlan }, told, article, section);
  const yearly = OF_YEAR.test(sentence.text.slice(0, draft.start)) || (kind === 'Goal' && ALL_YEAR.test(clause));
  const ofYear = yearly ? told?.slice(0, 4) : told;
  const untold = (kind === 'Goal' ? article.planPeriod : article.period) ?? String(setting.year);
  const spoken =
    (planned ? yearAlone(ofYear ?? article.period) : ofYear) ??
    (kind === 'Goal' ? spanOf(untold, draft, setting) : untold);
  const period = periodOf(spoken, kind, time, isStock(draft, clause));
  const region =
    draft.region ??
    meantRegion(draft, setting) ??
    toldOf(draft, setting)?.key ??
    setting.topic ??
    (article.anchor?.code ? `Region:${article.anchor.code}` : `Region:${article.anchor?.name ?? ''}`);
  const { start, end, rule, confidence, ...rest } = bounded(draft, kind, sentence);
  const ofZone = setting.earlier.some(({ key, level }) => key === region && level === 'zone');
  const named = rule === 'quantity/rank' && rest.indicator.startsWith('全');
  const facts = {
    ...rest,
    indicator: tidy(
      named ? rest.indicator : withoutRegion(ofZone ? withoutSort(rest.indicator) : rest.indicator, sentence, regions),
    ),
  };
  const { indicator, measure, value, unit, rank } = facts;
  return {
    kind,
    key: `${kind}:${[region, indicator, measure, value ?? '', unit ?? '', period, rank ?? ''].join('|')}`,
    ...facts,
    period,
    periodTold: told !== undefined,
    region,
    span: { start: sentence.span.start + start, end: sentence.span.start + end },
    rule,
    confidence: confidence * (told === undefined ? 0.95 : 1),
  };
}

/** 项目是去年的看点。全年签约41个: the whole of the year that the paragraph is on. */
const ofLead = (
  time: TimeTold | undefined,
  words: string,
  { lead, periods, section }: Setting,
): TimeTold | undefined =>
  isOfPlanTold(time, lead)
    ? lead
    : time &&
        lead &&
        section.mode !== 'plan' &&
        /^\d{4}$/.test(lead.period) &&
        WHOLE_YEAR.test(time.words) &&
        !AIMS.test(words) &&
        lead.period < time.period &&
        periods.every(({ period }) => period === time.period)
      ? lead
      : time;
const AIMS = /力争|争取(?!到)|确保|计划(?!的|总?投资)|目标|预计|拟|将/;
/** “十四五”时期成就显著。五年年均增长5%, 五年间: the five years of the plan that the paragraph is on. */
const isOfPlanTold = (time: TimeTold | undefined, lead: TimeTold | undefined): boolean => {
  if (!time || !lead || !/^\d{4}\/\d{4}$/.test(lead.period) || !/五年/.test(time.words)) return false;
  const [own, plan] = [yearsOf(time.period), yearsOf(lead.period)];
  return own.last === plan.last && own.first === plan.first - 1;
};
const WHOLE_YEAR = /^(?:全年|年内|当年|年末)$/;

/** 园区重点发展…，按照《某县某规划》，2025年…: the plan named behind its subject is the county's. */
function toldOf(draft: Draft, setting: Setting): RegionMention | undefined {
  const { sentence, article, regions, figures } = setting;
  const subject = subjectRegion(sentence, draft, figures, ableTo(draft, setting));
  const planner = article.anchor?.level === 'zone' ? undefined : regionOfPlan(sentence, draft, regions);
  const isByPlan = planner && BY_PLAN.test(sentence.text.slice(0, planner.span.start - sentence.span.start));
  return planner && (isByPlan || !subject) ? planner : subject;
}

const BY_PLAN = /(?:按照?|根据|依据|依照|对照)《$/;

/** 某镇造林3万亩，空气质量优良天数比例…: what no town measures is not told of the one in a clause before. */
const ableTo = ({ indicator, start }: Draft, { sentence, regions }: Setting): readonly RegionMention[] =>
  NO_TOWNS.test(indicator)
    ? regions.filter(
        ({ level, span }) =>
          !/^(?:township|village)$/.test(level) ||
          !/[，；]/.test(sentence.text.slice(span.end - sentence.span.start, start)),
      )
    : regions;
const NO_TOWNS = /空气质量|优良天数|PM2\.5|失业率|城镇化率/;

/** 指数降至4.3 as a target is a bound from above; as a result it is what was measured. */
const bounded = (draft: Draft, kind: QuantityMention['kind'], { text }: Sentence): Draft =>
  kind === 'Goal' && draft.comparator === 'eq' && FALLS_TO.test(text.slice(draft.start, draft.end))
    ? { ...draft, comparator: 'lte' }
    : draft;
const FALLS_TO = /(?:降低?|压减|减少|控制)[到至][\d.]+[^\d]{0,4}$/;

/** 上半年开工60个，全年计划开工100个; 年度目标32亿元 */
const ALL_YEAR = /全年(?:计划|拟|力争|确保)|年度目标值?(?=\d)/;

/** 某县猕猴桃种植面积: the place is a field of its own. */
function withoutRegion(indicator: string, { text, span }: Sentence, regions: readonly RegionMention[]): string {
  for (const region of regions) {
    const name = text.slice(region.span.start - span.start, region.span.end - span.start);
    const at = name ? indicator.indexOf(name) : -1;
    if (at < 0 || (at > 0 && !isOf(indicator.slice(0, at)))) continue;
    const rest = cleanIndicator(indicator.slice(at + name.length));
    if (rest.length >= 2) return withoutRegion(rest, { text, span } as Sentence, regions);
  }
  return indicator;
}

/** 两地合建的|某产业园落户企业, 自贸试验区|某片区新设企业 */
const isOf = (front: string): boolean => /^[^，。；、]{2,14}的$|^自由?贸易?试验区$/.test(front);
