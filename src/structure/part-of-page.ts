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

/** Gives what a text headed by a place alone shares with the first of its page; 未来五年 of that one's title is its time too. */
export function sharedWith(first: Article | undefined, title: string): Shared | undefined {
  if (!first || !PLACE_ALONE.test(title)) return undefined;
  const { period, planPeriod, planSpan, publishedOn } = first;
  const year = Number((publishedOn ?? planPeriod ?? period ?? '0').slice(0, 4));
  const ahead = findPeriods(first.title, { year, ...monthOf(publishedOn) }).find(({ tense }) => tense === 'goal');
  return {
    periods: {
      ...(period ? { period } : {}),
      ...(planPeriod ? { planPeriod } : {}),
      ...(planSpan ? { planSpan } : {}),
    },
    opening: { mode: first.sections[0]?.mode ?? 'other', ...(ahead ? { period: ahead.period } : {}) },
  };
}
