/**
 * Quantities: goals and observations. Amounts are found in a sentence, read clause by clause with what the clauses before
 * told, and then placed: when, where, and whether it is a target or a result.
 */
import { isBatch } from '../../model/mention.ts';
import type { Article, Reading, Section, Sentence } from '../../model/reading.ts';
import { overlaps } from '../../model/span.ts';
import { makeAmountFinder, type Amount } from '../../text/amounts.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { findPeriods, yearsOf, type PeriodHit } from '../../text/periods.ts';
import { monthOf } from '../../text/period-values.ts';
import type { Finder, Make } from '../stage.ts';
import { SUBSET } from '../projects/batch.ts';
import { readClause } from './clause.ts';
import { makeDemandReader } from './demands.ts';
import type { Draft, Told } from './draft.ts';
import { carried, eraOf, type Era, reportedYear, yearGiven, yearsAhead } from './era.ts';
import { withMetrics } from './place-alone.ts';
import {
  isAlignedCost,
  isCost,
  isFree,
  isHome,
  isInTitle,
  isInside,
  isNamePart,
  isOfNamed,
  isOfBatch,
  isStage,
} from './names-around.ts';
import { readSectors } from './sectors.ts';
import { sinceJanuary } from './so-far.ts';
import { headRegion, isUnnamed, speakerRegion } from './speaker.ts';
import { firmSpeech } from './speech.ts';
import { spread } from './spread.ts';
import { makeStemFinder, ofThisPage, stopRegion, topicRegion } from './whole.ts';
import { place } from './place.ts';
import { timeTold, type TimeTold } from './setting.ts';
import { isProgress, ofThisProject, paragraphsOfOne } from './this-project.ts';
import { isLocal } from './time-of.ts';

/** Reads the figures of a report. */
export const makeQuantityFinder: Make<Finder> = (resources) => {
  const findAmounts = makeAmountFinder(resources);
  return (reading, found) => {
    const regions = makeSpanIndex(found.filter((mention) => mention.kind === 'Region'));
    const allNames = makeSpanIndex(found.filter((mention) => mention.kind !== 'Region' && !isBatch(mention)));
    const allParts = makeSpanIndex(found.filter(({ rule }) => rule === SUBSET));
    const allBatches = makeSpanIndex(found.filter(isBatch));
    const aligned = makeSpanIndex(found.filter(({ rule }) => rule === 'project/batch-aligned'));
    const stems = makeStemFinder(found, resources.gazetteer);
    const asDemanded = makeDemandReader(reading);
    const ofOne = paragraphsOfOne(reading, found);
    let paragraph = -1;
    let opened = 0;
    let last: string | undefined;
    let topic: string | undefined;
    let lead: TimeTold | undefined;
    let era: Era | undefined;
    let metric: string | undefined;
    let latest: TimeTold | undefined;
    return reading.sentences.flatMap((sentence, index) => {
      const article = reading.articles[sentence.article] as Article;
      const section = article.sections[sentence.section] as Section;
      const names = allNames.touching(sentence.span);
      const context = {
        year: yearOf(article, reading),
        ...reportedYear(article, section),
        ...yearsAhead(article, section),
        ...monthOf(article.publishedOn),
        back: section.mode !== 'plan',
      };
      const periods = findPeriods(sentence.text, context).filter((hit) => !isInTitle(hit, sentence, names));
      const opens = sentence.paragraph !== paragraph;
      if (opens) {
        opened = sentence.span.start;
        last = undefined;
        topic = undefined;
        lead = undefined;
        metric = undefined;
        latest = undefined;
        era = eraOf(periods, sentence.text, article, section) ?? era;
      }
      paragraph = sentence.paragraph;
      // 2019年起，…。如今，…
      if (NOW.test(sentence.text) && lead?.period.includes('/')) lead = undefined;
      if (/^同期/.test(sentence.text)) lead = sinceJanuary(latest) ?? lead;
      const parts = allParts.touching(sentence.span).filter((part) => section.mode !== 'plan' || !isStage(part));
      const batches = allBatches.touching(sentence.span);
      const meant = asDemanded(sentence, section);
      const sectors = readSectors(sentence.text);
      const spoken = firmSpeech(sentence.text, reading.sentences[index + 1]?.text ?? '');
      const ofOthers = [...sectors.told, ...spoken, ...ofThisProject(sentence.text)];
      const amounts = findAmounts(sentence.text).filter(
        (amount) =>
          !ofOthers.some((span) => overlaps(span, amount)) &&
          isFree(amount, sentence, names, periods) &&
          !isCost(amount, sentence, names) &&
          !isInside(amount, sentence, parts) &&
          !isAlignedCost(amount, sentence, aligned.touching(sentence.span)),
      );
      const around = regions.touching(sentence.span);
      const own = [...around, ...stems(sentence)]
        .filter((region) => isHome(region, article, resources) && !isNamePart(region, names))
        .map((region) => ofThisPage(region, reading.clean.text, article));
      const figures = readSentence(sentence, amounts, metric).filter(
        (draft) =>
          !isOfBatch(draft, sentence, batches) &&
          !amounts.some((amount) => isAt(amount, draft) && isOfNamed(amount, sentence, names)) &&
          (!ofOne.has(sentence.paragraph) ||
            amounts.some((amount) => overlaps(amount, draft) && isProgress(sentence.text, amount))),
      );
      const drafts = [...withMetrics(spread(figures, sentence, own), sentence, own), ...sectors.drafts];
      metric = drafts.at(-1)?.indicator ?? metric;
      if (LEAVES.test(sentence.text)) topic = undefined;
      topic =
        topicRegion(sentence, article, drafts, own) ??
        (opens && drafts.length === 0 && section.mode === 'other' ? stopRegion(sentence, article, own) : topic);
      const before = regions
        .touching({ start: opened, end: sentence.span.end })
        .filter((region) => !region.deictic && isHome(region, article, resources) && !isNamePart(region, names));
      // 某园入驻50家企业。其中，…: a sentence on parts of it goes on with its place.
      if (last && /^其中/.test(sentence.text)) topic = last;
      const next = reading.sentences[index + 1];
      const speaker =
        drafts.length > 0
          ? (speakerRegion(sentence, names, found) ??
            headRegion(sentence, next, next ? regions.touching(next.span) : [], before))
          : undefined;
      const mentions = drafts.map((draft) =>
        place(draft, {
          sentence,
          article,
          section: meant,
          year: context.year,
          periods,
          lead: lead ?? carried(era, article, section),
          // 园区 in the mouth of its head is the zone that he speaks for.
          regions: speaker ? own.filter((region) => !isUnnamed(region, sentence)) : own,
          figures: drafts,
          before,
          earlier: regions
            .touching({ start: article.span.start, end: sentence.span.end })
            .filter((region) => !region.deictic && isHome(region, article, resources)),
          around,
          ...(speaker
            ? { topic: speaker }
            : topic && !own.some(({ name }) => name === article.anchor?.name)
              ? { topic }
              : {}),
        }),
      );
      last = mentions.at(-1)?.region ?? last;
      lead =
        timeTold(
          opener(periods, sentence.text) ??
            periods.findLast(
              (hit) =>
                hit.start < 12 &&
                !isDeadline(sentence.text, hit.end) &&
                !isLocal(hit, sentence.text) &&
                !(section.mode === 'plan' && (isBehind(hit, sentence.text) || isYearBefore(hit, periods))) &&
                (opens || reachesTo(section, hit) || !/^[到至]/.test(sentence.text.slice(hit.start))) &&
                (hit.period.length !== 7 || (hit.start < 3 && (drafts.length > 0 || /Q\d$/.test(hit.period)))),
            ),
          sentence.text,
        ) ?? lead;
      latest = timeTold(periods.at(-1), sentence.text) ?? latest;
      return mentions.filter(({ kind, rule }) => kind === 'Goal' || rule !== 'quantity/project-target');
    });
  };
};

/** Tells whether a figure was read from a number. */
const isAt = (amount: Amount, { end }: Draft): boolean => amount.start < end && end <= amount.end;

/** 今年是实现“十四五”目标的关键一年: what follows is told of the year that the sentence opens with. */
const opener = (periods: readonly PeriodHit[], text: string): PeriodHit | undefined =>
  periods.find(({ start, end, period }) => start === 0 && /^\d{4}$/.test(period) && text.charAt(end) === '是');

/** The year that 今年 means; a text without a date of its own shares that of the report. */
const yearOf = (article: Article, { meta }: Reading): number =>
  yearGiven(article) || yearsOf(meta.publishedOn ?? meta.period ?? '').last || 0;

/** What is told from here on is of the day of the report. */
const NOW = /^“?(?:如今|眼下|现如今|现在)/;

/** 新区的小区…。老城这边，…: the other part of the town is no longer told of the zone. */
const LEAVES = /^(?:老城区?|旧城区?|老街|主城区?)[^，。；\d]{0,3}，/;

/** A part on several years whose last one is told. */
const reachesTo = ({ period = '' }: Section, hit: PeriodHit): boolean =>
  period.includes('/') && yearsOf(period).last >= yearsOf(hit.period).last;

/** 过去的一年很不平凡 in a plan: its aims go on. */
const isBehind = ({ start, end }: PeriodHit, text: string): boolean => /过去的?一年$/.test(text.slice(start, end));

/** 去年进出口下降4%，今年要稳住: a plan goes on with its own year. */
const isYearBefore = ({ period, start }: PeriodHit, periods: readonly PeriodHit[]): boolean =>
  /^\d{4}$/.test(period) &&
  periods.some((other) => other.start > start && /^\d{4}$/.test(other.period) && other.period > period);

/** 6月底前投产 is a term for one thing. */
const isDeadline = (text: string, end: number): boolean => text.slice(end - 1, end + 1).includes('前');

function readSentence(sentence: Sentence, amounts: readonly Amount[], before: string | undefined): readonly Draft[] {
  let told: Told = { drafts: [], ...(before ? { before } : {}) };
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
