/**
 * Quantities: goals and observations. Amounts are found in a sentence, read clause by clause with what the clauses before
 * told, and then placed: when, where, and whether it is a target or a result.
 */
import { type Mention, type RegionMention } from '../../model/mention.ts';
import type { Article, Reading, Section, Sentence } from '../../model/reading.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { makeAmountFinder, type Amount } from '../../text/amounts.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { findPeriods, yearsOf, type PeriodHit } from '../../text/periods.ts';
import { monthOf } from '../../text/period-rules.ts';
import type { Resources } from '../../model/resources.ts';
import type { Finder, Make } from '../stage.ts';
import { SUBSET } from '../projects/batch.ts';
import { readClause } from './clause.ts';
import type { Draft, Told } from './draft.ts';
import { carried, eraOf, type Era, reportedYear, yearGiven, yearsAhead } from './era.ts';
import { withMetrics } from './place-alone.ts';
import { PROJECT_TARGET } from './project-target.ts';
import { readSectors } from './sectors.ts';
import { firmSpeech } from './speech.ts';
import { spread } from './spread.ts';
import { makeStemFinder, ofThisPage, topicRegion } from './whole.ts';
import { place } from './place.ts';
import { timeTold, type TimeTold } from './setting.ts';
import { isLocal } from './time-of.ts';

const OWN_COST =
  /^(?:项目|工程)?，?(?:计划|预计|概算|协议|合同|意向)?(?:追加)?(?:总投资|引资|投资|耗资|补助|投入)(?:额|资金)?(?:约|近|超过?|达到?|为)*$/;

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
    let paragraph = -1;
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
        topic = undefined;
        lead = undefined;
        metric = undefined;
        latest = undefined;
        era = eraOf(periods, sentence.text, article, section) ?? era;
      }
      paragraph = sentence.paragraph;
      if (/^同期/.test(sentence.text)) lead = latest ?? lead;
      const parts = allParts.touching(sentence.span).filter((part) => section.mode !== 'plan' || !isStage(part));
      const batches = allBatches.touching(sentence.span);
      const sectors = readSectors(sentence.text);
      const spoken = firmSpeech(sentence.text, reading.sentences[index + 1]?.text ?? '');
      const amounts = findAmounts(sentence.text).filter(
        (amount) =>
          ![...sectors.told, ...spoken].some((span) => overlaps(span, amount)) &&
          isFree(amount, sentence, names, periods) &&
          !isCost(amount, sentence, names) &&
          !isInside(amount, sentence, parts) &&
          !isAlignedCost(amount, sentence, aligned.touching(sentence.span)),
      );
      const own = [...regions.touching(sentence.span), ...stems(sentence)]
        .filter((region) => isHome(region, article, resources) && !isNamePart(region, names))
        .map((region) => ofThisPage(region, reading.clean.text, article));
      const figures = readSentence(sentence, amounts, metric).filter((draft) => !isOfBatch(draft, sentence, batches));
      const drafts = [...withMetrics(spread(figures, sentence, own), sentence, own), ...sectors.drafts];
      metric = drafts.at(-1)?.indicator ?? metric;
      topic = topicRegion(sentence, article, drafts, own) ?? topic;
      const mentions = drafts.map((draft) =>
        place(draft, {
          sentence,
          article,
          section,
          year: context.year,
          periods,
          lead: lead ?? carried(era, article, section),
          regions: own,
          figures: drafts,
          ...(topic ? { topic } : {}),
        }),
      );
      lead =
        timeTold(
          periods.findLast(
            (hit) =>
              hit.start < 12 &&
              !isDeadline(sentence.text, hit.end) &&
              !isLocal(hit, sentence.text) &&
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

/** Regions elsewhere are visited or compared with; a figure is told of the anchor or of what lies in it. */
const isHome = ({ code, level }: RegionMention, { anchor }: Article, { gazetteer }: Resources): boolean =>
  !code || !anchor?.code || gazetteer.within(code, anchor.code) || (level === 'area' && anchor.level === 'province');

/** 黔中 in 黔中水利枢纽 and 四川 in the name of a company are no place that a figure is told of. */
const isNamePart = ({ span, level }: RegionMention, names: readonly Mention[]): boolean =>
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

/** The year that 今年 means; a text without a date of its own shares that of the report. */
const yearOf = (article: Article, { meta }: Reading): number =>
  yearGiven(article) || yearsOf(meta.publishedOn ?? meta.period ?? '').last || 0;

/** A part on several years whose last one is told. */
const reachesTo = ({ period = '' }: Section, hit: PeriodHit): boolean =>
  period.includes('/') && yearsOf(period).last >= yearsOf(hit.period).last;

/** 6月底前投产 is a term for one thing. */
const isDeadline = (text: string, end: number): boolean => text.slice(end - 1, end + 1).includes('前');

/** A year in the name of a plan or a project tells no time of a figure. */
const isInTitle = (hit: Span, { span }: Sentence, names: readonly Mention[]): boolean =>
  names.some((name) => name.span.start <= span.start + hit.start && name.span.end >= span.start + hit.end);

/** A number inside a name or a time is no figure. */
function isFree(amount: Amount, { span }: Sentence, names: readonly Mention[], periods: readonly Span[]): boolean {
  const at = { start: span.start + amount.start, end: span.start + amount.end };
  return (
    !names.some(
      (name) => overlaps(name.span, at) && !(name.kind === 'Project' && !name.batch && name.span.start > at.start),
    ) && !periods.some((period) => overlaps(period, amount))
  );
}

/** 分别开工4个和5个项目，总投资依次为8.7亿元、13.2亿元: what batches told together cost. */
const COSTS = /(?:总投资|投资)额?(?:依次|分别)[为达]?[\d.万亿元、和]*$/;
const isAlignedCost = ({ start, dimension }: Amount, { text }: Sentence, mentions: readonly Mention[]): boolean =>
  dimension === 'money' && mentions.length > 0 && COSTS.test(text.slice(0, start));

/** What projects cost in all, how many there are, begun in how many turns; money that came in is a result as well. */
const OF_BATCH = /元$|^批次?$|^[个项宗]$/;
const isOfBatch = (draft: Draft, sentence: Sentence, batches: readonly Mention[]): boolean =>
  OF_BATCH.test(draft.unit ?? '') &&
  draft.rule !== PROJECT_TARGET &&
  !/引进资金|到位/.test(draft.indicator) &&
  isInside({ start: draft.end - 1, end: draft.end }, sentence, batches);
const isBatch = (mention: Mention): boolean => mention.kind === 'Project' && mention.batch;

/** 新开工90个 in a plan is a target too. */
const isStage = (part: Mention): boolean =>
  part.kind === 'Project' && /^\d+[个项宗](?:再?新?开工|竣工|投产|建成|签约|续建)项目$/.test(part.name);

const isInside = ({ start, end }: Span, { span }: Sentence, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => contains(mention.span, { start: span.start + start, end: span.start + end }));

/** What a named project costs, told right behind its name: 海岳锂电池生产基地投资11亿元. */
const isCost = ({ start, dimension }: Amount, { span, text }: Sentence, names: readonly Mention[]): boolean =>
  dimension === 'money' &&
  names.some(
    (name) =>
      name.kind === 'Project' &&
      name.span.end < span.start + start &&
      OWN_COST.test(text.slice(Math.max(0, name.span.end - span.start), start)),
  );

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
