import type { Article, Section } from '../model/reading.ts';
import type { SectionMode } from '../ontology/ontology.ts';
import { monthOf } from '../text/period-values.ts';
import { findPeriods } from '../text/periods.ts';
import type { Draft } from './articles.ts';
import type { ReportPeriods } from './period.ts';
import { PLACE_ALONE } from './place-heads.ts';

/** What a part of a text (甲市：…) has from the whole: when it speaks, and how. */
export interface Shared {
  readonly periods: ReportPeriods;
  readonly opening: { readonly mode: SectionMode } & Pick<Section, 'period'>;
}

/** True where a page goes from its first text to parts that only a place heads. */
export const hasParts = (drafts: readonly Draft[]): boolean => PLACE_ALONE.test(drafts[1]?.title ?? '');

/** The text whose period a draft shares: the one it goes on with, or for a part headed by a place alone the first of its page. */
export const wholeOf = ({ goesOn, title }: Draft, articles: readonly Article[]): Article | undefined =>
  articles[goesOn ?? (PLACE_ALONE.test(title) ? 0 : -1)];

/** Gives what a part shares with its whole; 未来五年 of that one's title is its time too. */
export function sharedWith(whole: Article): Shared {
  const { period, planPeriod, planSpan, publishedOn } = whole;
  const year = Number((publishedOn ?? planPeriod ?? period ?? '0').slice(0, 4));
  const ahead = findPeriods(whole.title, { year, ...monthOf(publishedOn) }).find(({ tense }) => tense === 'goal');
  return {
    periods: {
      ...(period ? { period } : {}),
      ...(planPeriod ? { planPeriod } : {}),
      ...(planSpan ? { planSpan } : {}),
    },
    opening: { mode: whole.sections[0]?.mode ?? 'other', ...(ahead ? { period: ahead.period } : {}) },
  };
}
