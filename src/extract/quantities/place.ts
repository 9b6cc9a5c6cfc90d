import type { QuantityMention, RegionMention } from '../../model/mention.ts';
import type { Article, Section, Sentence } from '../../model/reading.ts';
import { yearsOf, type PeriodHit } from '../../text/periods.ts';
import { TARGET, type Draft } from './draft.ts';
import { cleanIndicator, tidy } from './indicator.ts';
import { soFar } from './so-far.ts';
import { quantityKind } from './tense.ts';
import { isOfPlan, isPlanned } from './planned.ts';
import { subjectRegion } from './where.ts';

/** What surrounds a figure. */
export interface Setting {
  readonly sentence: Sentence;
  readonly article: Article;
  readonly section: Section;
  /** The year in which the report is given. */
  readonly year: number;
  readonly periods: readonly PeriodHit[];
  /** The time that an earlier sentence of the paragraph opened with. */
  readonly lead: TimeTold | undefined;
  readonly regions: readonly RegionMention[];
  /** Key of the region that the paragraph told of as a whole. */
  readonly topic?: string;
  /** All figures of the sentence. */
  readonly figures: readonly Draft[];
}

/** A time with the words that told it. */
export interface TimeTold {
  readonly period: string;
  readonly words: string;
}

/** Keeps the words of a time, which say more than the period alone. */
export const timeTold = (hit: PeriodHit | undefined, text: string): TimeTold | undefined =>
  hit && { period: hit.period, words: text.slice(hit.start, hit.end) };

/** Tells when and where a figure holds, and whether it is a target or a result. */
export function place(draft: Draft, setting: Setting): QuantityMention {
  const { sentence, article, section, lead, regions, figures } = setting;
  const time = timeTold(timeOf(draft, setting), sentence.text) ?? lead;
  const { clause, before } = wordsAround(draft, sentence, setting.periods);
  const meant = time && { ...time, period: refine(time, article) };
  const own = meant && spanOf(soFar(meant, draft.indicator, clause), draft, setting);
  const told =
    (own ?? (section.period && !isToCome(section, clause, setting) && headingPeriod(section, setting))) || undefined;
  const ofPlan = isOfPlan(draft, figures);
  const planned = isPlanned(draft, sentence, figures) || (draft.rule === TARGET && section.mode !== 'plan');
  const kind = planned ? 'Goal' : quantityKind({ clause, before, time: time?.words, ofPlan }, told, article, section);
  const yearly = OF_YEAR.test(sentence.text.slice(0, draft.start)) || (kind === 'Goal' && ALL_YEAR.test(clause));
  const ofYear = yearly ? told?.slice(0, 4) : told;
  const spoken =
    (planned ? yearAlone(ofYear ?? article.period) : ofYear) ??
    (kind === 'Goal' ? article.planPeriod : article.period) ??
    String(setting.year);
  const period = periodOf(spoken, kind, time, isStock(draft, clause));
  const region =
    draft.region ??
    subjectRegion(sentence, draft, figures, regions)?.key ??
    setting.topic ??
    (article.anchor?.code ? `Region:${article.anchor.code}` : `Region:${article.anchor?.name ?? ''}`);
  const { start, end, rule, confidence, ...rest } = bounded(draft, kind, sentence);
  const named = rule === 'quantity/rank' && rest.indicator.startsWith('全');
  const facts = {
    ...rest,
    indicator: tidy(named ? rest.indicator : withoutRegion(rest.indicator, sentence, regions)),
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

/** 指数降至4.3 as a target is a bound from above; as a result it is what was measured. */
const bounded = (draft: Draft, kind: QuantityMention['kind'], { text }: Sentence): Draft =>
  kind === 'Goal' && draft.comparator === 'eq' && FALLS_TO.test(text.slice(draft.start, draft.end))
    ? { ...draft, comparator: 'lte' }
    : draft;
const FALLS_TO = /(?:降低?|压减|减少|控制)[到至][\d.]+[^\d]{0,4}$/;

/** The time in the figure's own clause; else the last one that opens a clause before it. */
function timeOf(draft: Draft, { sentence, section, periods, year }: Setting): PeriodHit | undefined {
  const clauses = sentence.clauses.map(({ span, text }) => ({ start: span.start - sentence.span.start, text }));
  const own = clauses.findLast(({ start }) => start < draft.end) ?? { start: 0, text: sentence.text };
  const inOwn = periods.filter(({ start }) => start >= own.start && start < own.start + own.text.length);
  const here =
    inOwn.findLast(({ start }) => start < draft.end) ??
    inOwn.find(({ start, end }) => start >= draft.end && /[底末]前|年内$/.test(sentence.text.slice(start, end + 1)));
  if (here) return here;
  const told = periods.findLast((hit) => {
    if (hit.start >= own.start || isLocal(hit, sentence.text, MEAN)) return false;
    if (BY_NOW.test(own.text) && yearsOf(hit.period).last > year) return false;
    if (section.mode === 'plan' && endsInPlan(hit, sentence.text)) return false;
    const from = clauses.findLast(({ start }) => start <= hit.start)?.start ?? 0;
    const front = sentence.text.slice(from, hit.start);
    const opens = front.length <= SHORT_FRONT && !endsBefore(hit, own.start, sentence.text);
    return !OTHER_DEED.test(front) && (opens || reaches(hit, own.start, sentence.text));
  });
  return told && OF_YEAR.test(sentence.text.slice(told.end, own.start))
    ? { ...told, period: told.period.slice(0, 4) }
    : told;
}

/** 计划2025年通车，现已掘进1860米 */
const BY_NOW = /^[，；]?(?:现已|目前|至今|眼下|当前|已(?!建))/;

const isToCome = ({ period = '' }: Section, clause: string, { year }: Setting): boolean =>
  BY_NOW.test(clause) && yearsOf(period).last > year;

/** 五年年均增长, 五年累计完成: a span told with its mean or its sum tells no time of the sentences that follow. */
export const isLocal = ({ start, end }: PeriodHit, text: string, how = /^(?:年均|累计|平均|共)/): boolean =>
  /[五四三]年$/.test(text.slice(start, end)) && how.test(text.slice(end));
const MEAN = /^(?:年均|平均)/;

/** 到2016年收入年均增长11%: a mean rate up to a year is one of all years up to it. */
function spanOf(period: string, { measure, end }: Draft, { sentence, article }: Setting): string {
  const from = yearsOf(article.planPeriod ?? '').first;
  const clause = /[^，；。]*$/.exec(sentence.text.slice(0, end))?.[0] ?? '';
  return measure === 'growth' &&
    /^\d{4}$/.test(period) &&
    from > 0 &&
    from < Number(period) &&
    /年均(?!浓度|值)/.test(clause)
    ? `${from}/${period}`
    : period;
}

/** 下半年要盯紧全年目标：…: the targets are those of the year. */
const OF_YEAR = /(?:全年|年度)[^，。；：]{0,8}目标(?:任务)?(?:：|，即)/;
/** 上半年开工60个，全年计划开工100个; 年度目标32亿元 */
const ALL_YEAR = /全年(?:计划|拟|力争|确保)|年度目标值?(?=\d)/;
const OTHER_DEED = /列入|入选|纳入|制定|编制|印发|出台/;
/** A time behind no more than this opens its clause. */
const SHORT_FRONT = 3;

/** 上半年开工甲项目；引进企业8家: a part of a year that stands with its verb ends with the semicolon. */
const endsBefore = ({ start, end, period }: PeriodHit, to: number, text: string): boolean =>
  period.length > 4 && !period.includes('/') && text.charAt(end) !== '，' && text.slice(start, to).includes('；');

/** 计划完成投资90亿元；一季度开复工率达到60%，投资增长15%: a plan's targets are those of its year again. */
const endsInPlan = ({ start, end, period }: PeriodHit, text: string): boolean =>
  /-(?:Q\d|\d\d)$/.test(period) && start > 0 && text.charAt(start - 1) === '；' && text.charAt(end) !== '，';

/** A part of a year that is told of one thing ends with it: 新院8月底前搬迁；开工住房1500套. */
const reaches = ({ start, end, period }: PeriodHit, to: number, text: string): boolean =>
  period.length === 4 ||
  /^\d{4}\/\d{4}$/.test(period) ||
  !(text.slice(end - 1, end + 1).includes('前') || text.slice(start, to).includes('；'));

function wordsAround(
  { end }: Draft,
  { clauses, span, text }: Sentence,
  periods: readonly PeriodHit[],
): { clause: string; before: string } {
  const at = clauses.findLastIndex((clause) => clause.span.start - span.start < end);
  const clause = clauses[at];
  if (!clause) return { clause: text, before: '' };
  const from = text.lastIndexOf('；', clause.span.start - span.start - 1) + 1;
  const announced = text.slice(0, Math.max(0, text.lastIndexOf('：', from) + 1));
  const opening = from > 0 && announced === '' ? openingOf(text, end, periods) : '';
  return { clause: clause.text, before: announced + opening + text.slice(from, clause.span.start - span.start) };
}

/** 2013年，某县计划引进…；新建…: what a sentence on a year opens with holds behind its semicolons, until another time is told. */
function openingOf(text: string, end: number, periods: readonly PeriodHit[]): string {
  const opening = text.slice(0, text.indexOf('；') + 1);
  const isOther = ({ start, end: to }: PeriodHit) =>
    start >= opening.length && start < end && !/^(?:年内|全年|年底)/.test(text.slice(start, to));
  return OPENS_YEAR.test(opening) && !periods.some(isOther) ? opening : '';
}
const OPENS_YEAR = /^(?:(?:19|20)\d\d ?年|今年|明年|本年度?)，?[\u4e00-\u9fff]{0,6}(?:计划|将|拟|力争|要)/;

const yearAlone = (period: string | undefined): string | undefined =>
  period && yearsOf(period).first === yearsOf(period).last ? String(yearsOf(period).last) : period;

/** A stock (达15家) is told as of the last year of a span. */
const isStock = ({ measure, indicator, comparator }: Draft, clause: string): boolean =>
  (measure === 'count' || measure === 'level' || measure === 'share') &&
  !/累计|年均|共|新增|完成|投入|争取|实施|建成|新建|开工|减少|改造/.test(indicator + clause) &&
  (/达|突破|超过|升至|降至|总数|提高到|增加到|增长到|增至|增到|扩大到/.test(clause) ||
    (comparator === 'gt' && /人均/.test(indicator)));

/** A target for which only a heading tells the half of the year is one of the year. */
const periodOf = (spoken: string, kind: QuantityMention['kind'], time: TimeTold | undefined, stock: boolean): string =>
  kind === 'Observation'
    ? stock
      ? lastYear(spoken)
      : spoken
    : time
      ? spoken
      : (yearAlone(spoken) ?? (stock ? lastYear(spoken) : spoken));

const lastYear = (period: string): string => {
  const { first, last } = yearsOf(period);
  return /^\d{4}\/\d{4}$/.test(period) && first !== last ? String(last) : period;
};

/** 某县猕猴桃种植面积: the place is a field of its own. */
function withoutRegion(indicator: string, { text, span }: Sentence, regions: readonly RegionMention[]): string {
  for (const region of regions) {
    const name = text.slice(region.span.start - span.start, region.span.end - span.start);
    if (!name || !indicator.startsWith(name)) continue;
    const rest = cleanIndicator(indicator.slice(name.length));
    if (rest.length >= 2) return withoutRegion(rest, { text, span } as Sentence, regions);
  }
  return indicator;
}

/** A heading that looks five years back ends with the year reported on; 年末 in a review is the end of that year. */
function headingPeriod({ period = '', heading, mode }: Section, { article, year }: Setting): string {
  const { period: reported = '' } = article;
  if (mode === 'plan' || reported !== String(year - 1)) return period;
  const { first, last } = yearsOf(period);
  if (/^\d{4}\/\d{4}$/.test(period) && last === year) return `${first}/${reported}`;
  return period === String(year) && !heading.includes('今年') && !heading.includes(`${year}年`) ? reported : period;
}

/**
 * Relative times are meant from where the report stands: 全年 in a review is the year reviewed, 今年以来 in a half-year
 * report that half-year, the end of its last month the same, and five years back end with the year reported on.
 */
function refine({ period, words }: TimeTold, article: Article): string {
  const reported = article.period ?? '';
  if (/^今年(?:以来)?$/.test(words) && reported.startsWith(period) && reported.length > 4) return reported;
  if (/底|末/.test(words) && period.length === 7 && reported === `${period.slice(0, 4)}-H1` && period.endsWith('06'))
    return reported;
  if (/底|末/.test(words) && period === `${reported}-12`) return reported;
  const years = yearsOf(period);
  const back = /^(?:过去|这|近|最近|前|[一二三四五六七八九十]年)/.test(words) && years.first !== years.last;
  if (back && reported.length === 4 && years.first < Number(reported) && Number(reported) < years.last)
    return `${years.first}/${reported}`;
  return period;
}
