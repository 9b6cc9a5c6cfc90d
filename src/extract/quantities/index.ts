/**
 * Quantities: goals and observations. Amounts are found in a sentence, read clause by clause with what the clauses before
 * told, and then placed: when, where, and whether it is a target or a result.
 */
import { type Mention, type QuantityMention, type RegionMention } from '../../model/mention.ts';
import type { Article, Section, Sentence } from '../../model/reading.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { makeAmountFinder, type Amount } from '../../text/amounts.ts';
import { findPeriods, yearsOf, type PeriodContext, type PeriodHit } from '../../text/periods.ts';
import type { Resources } from '../../model/resources.ts';
import type { Finder, Make } from '../stage.ts';
import { readClause } from './clause.ts';
import type { Draft, Told } from './draft.ts';
import { quantityKind } from './tense.ts';
import { subjectRegion } from './where.ts';

/** Reads the figures of a report. */
export const makeQuantityFinder: Make<Finder> = (resources) => {
  const findAmounts = makeAmountFinder(resources);
  return (reading, found) => {
    const regions = found.filter((mention) => mention.kind === 'Region');
    const names = found.filter(
      (mention) => mention.kind !== 'Region' && !(mention.kind === 'Project' && mention.batch),
    );
    let paragraph = -1;
    let lead: PeriodHit | undefined;
    return reading.sentences.flatMap((sentence) => {
      const article = reading.articles[sentence.article] as Article;
      const section = article.sections[sentence.section] as Section;
      const context = { year: yearOf(article), ...reportedYear(article, section) };
      const periods = findPeriods(sentence.text, context);
      if (sentence.paragraph !== paragraph) lead = undefined;
      paragraph = sentence.paragraph;
      const amounts = findAmounts(sentence.text).filter((amount) => isFree(amount, sentence, names, periods));
      const drafts = readSentence(sentence, amounts);
      const own = regions.filter(
        (region) => overlaps(region.span, sentence.span) && isHome(region, article, resources),
      );
      const mentions = drafts.map((draft) => place(draft, sentence, article, section, context, periods, lead, own));
      lead = periods.findLast(({ start }) => start < 12) ?? lead;
      return mentions;
    });
  };
};

/** Regions elsewhere are visited or compared with; a figure is told of the anchor or of what lies in it. */
const isHome = ({ code }: RegionMention, { anchor }: Article, { gazetteer }: Resources): boolean =>
  !code || !anchor?.code || gazetteer.within(code, anchor.code);

/** 全年 and 上半年 mean the year reviewed in a review, the year planned in a plan. */
function reportedYear({ period, planPeriod }: Article, { mode }: Section): { reported?: number } {
  const meant = mode === 'plan' ? planPeriod : period;
  return meant ? { reported: yearsOf(meant).last } : {};
}

const yearOf = (article: Article): number =>
  yearsOf(article.publishedOn ?? article.period ?? article.planPeriod ?? '').last || 0;

/** A number inside a name or a time is no figure. */
function isFree(amount: Amount, { span }: Sentence, names: readonly Mention[], periods: readonly Span[]): boolean {
  const at = { start: span.start + amount.start, end: span.start + amount.end };
  return (
    !names.some(
      (name) => overlaps(name.span, at) && !(name.kind === 'Project' && !name.batch && name.span.start > at.start),
    ) && !periods.some((period) => overlaps(period, amount))
  );
}

function readSentence(sentence: Sentence, amounts: readonly Amount[]): readonly Draft[] {
  let told: Told = { drafts: [] };
  for (const { span, text } of sentence.clauses) {
    const offset = span.start - sentence.span.start;
    const own = amounts
      .filter(({ start, end }) => start >= offset && end <= offset + text.length)
      .map((amount) => ({ ...amount, start: amount.start - offset, end: amount.end - offset }));
    const read = readClause(text, offset, own, told);
    told = { ...read, drafts: merge(told.drafts, read.drafts) };
  }
  return told.drafts;
}

/** A rank told after a figure joins it. */
function merge(drafts: readonly Draft[], more: readonly Draft[]): Draft[] {
  const same = (a: Draft, b: Draft) =>
    a.start === b.start && a.indicator === b.indicator && a.value === b.value && a.measure === b.measure;
  const result = [...drafts];
  for (const draft of more) {
    const at =
      draft.rank === undefined ? -1 : result.findIndex((other) => other.rank === undefined && same(other, draft));
    if (at < 0) result.push(draft);
    else result[at] = draft;
  }
  return result.filter(
    (draft, index) =>
      draft.rank !== undefined ||
      !result.some((other, i) => i !== index && other.rank !== undefined && same(other, draft)),
  );
}

function place(
  draft: Draft,
  sentence: Sentence,
  article: Article,
  section: Section,
  context: PeriodContext,
  periods: readonly PeriodHit[],
  lead: PeriodHit | undefined,
  regions: readonly RegionMention[],
): QuantityMention {
  const hit = periods.findLast(({ start }) => start < draft.end) ?? lead;
  const told = hit ? refine(hit, sentence.text, article) : section.period;
  const clause =
    sentence.clauses.findLast(({ span }) => span.start - sentence.span.start <= draft.start)?.text ?? sentence.text;
  const kind = quantityKind(`${clause}`, told, article, section);
  const period = told ?? (kind === 'Goal' ? article.planPeriod : article.period) ?? String(context.year);
  const subject = subjectRegion(sentence.text, sentence.span.start, draft.start + 1, regions);
  const region =
    subject?.key ?? (article.anchor?.code ? `Region:${article.anchor.code}` : `Region:${article.anchor?.name ?? ''}`);
  const { start, end, rule, confidence, ...facts } = draft;
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

/**
 * Relative times are meant from where the report stands: 全年 in a review is the year reviewed, 今年以来 in a half-year
 * report that half-year, the end of its last month the same, and five years back end with the year reported on.
 */
function refine({ start, end, period }: PeriodHit, text: string, article: Article): string {
  const words = text.slice(start, end);
  const reported = article.period ?? '';
  if (/^今年(?:以来)?$/.test(words) && reported.startsWith(period) && reported.length > 4) return reported;
  if (/底|末/.test(words) && period.length === 7 && reported === `${period.slice(0, 4)}-H1` && period.endsWith('06'))
    return reported;
  const years = yearsOf(period);
  const back = /^(?:过去|这|近|最近|前|[一二三四五六七八九十]年)/.test(words) && years.first !== years.last;
  if (back && reported.length === 4 && Number(reported) < years.last) return `${years.first}/${reported}`;
  return period;
}
