import type { Article, Section } from '../../model/reading.ts';
import { yearsOf, type PeriodHit } from '../../text/periods.ts';
import { timeTold, type TimeTold } from './setting.ts';

/** What the paragraphs of a part speak of since one of them opened with 2020年 or 五年来. */
export interface Era {
  readonly time: TimeTold;
  readonly article: number;
  readonly part: number;
}

/** The year in which a text is given; a plan is given in its year, where no date is told. 0 where nothing tells it. */
export const yearGiven = ({ publishedOn, planPeriod, period }: Article): number =>
  yearsOf(publishedOn ?? planPeriod ?? period ?? '').last;

/** Reads the time that opens a paragraph, where the paragraphs after it share it. */
export function eraOf(
  periods: readonly PeriodHit[],
  text: string,
  article: Article,
  section: Section,
): Era | undefined {
  const first = periods[0];
  if (!first || first.start > 3 || !/^\d{4}(?:\/\d{4})?$/.test(first.period)) return undefined;
  const { first: from, last } = yearsOf(first.period);
  if (from === last && first.period !== article.period) return undefined;
  const time = timeTold(first, text);
  return time && { time, article: article.index, part: partOf(article, section) };
}

/** In a part that looks back on several years, the last year may be told of in paragraphs of its own. */
export const carried = (era: Era | undefined, article: Article, section: Section): TimeTold | undefined =>
  era?.article === article.index &&
  era.part === partOf(article, section) &&
  section.mode !== 'plan' &&
  (/^\d{4}\/\d{4}$/.test(section.period ?? '') || SINCE.test(era.time.words))
    ? era.time
    : undefined;

/** 2018年以来，… opens a part on all years since. */
const SINCE = /^自?\d{4} ?年以来$/;

/** The numbered part of the report that a section belongs to. */
function partOf({ sections }: Article, section: Section): number {
  const parent = section.depth > 1 && section.parent !== undefined ? sections[section.parent] : undefined;
  return parent ? partOf({ sections } as Article, parent) : section.index;
}

/** 全年 and 上半年 mean the year that the part is on, else the year reviewed in a review, the year planned in a plan. */
export function reportedYear(article: Article, section: Section): { reported?: number } {
  const meant = section.mode === 'plan' ? article.planPeriod : (yearOfPart(article, section.index) ?? article.period);
  return meant ? { reported: yearsOf(meant).last } : {};
}

/** 一、2023年执行情况: the year that the heading of a part tells in figures. */
function yearOfPart({ sections }: Article, index: number): string | undefined {
  for (let at = sections[index]; at; at = at.parent === undefined ? undefined : sections[at.parent])
    if (at.depth < LEAD && /^\d{4}$/.test(at.period ?? '') && at.heading.includes(`${at.period}年`)) return at.period;
  return undefined;
}
/** A heading this deep is the lead of a paragraph. */
const LEAD = 4;

/** The five years that a plan section means by 五年, where the text is for such a plan. */
export const yearsAhead = ({ planSpan }: Article, { mode }: Section): { ahead?: string } =>
  planSpan && mode === 'plan' ? { ahead: planSpan } : {};
