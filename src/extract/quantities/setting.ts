import type { RegionMention } from '../../model/mention.ts';
import type { Article, Section, Sentence } from '../../model/reading.ts';
import type { PeriodHit } from '../../text/periods.ts';
import type { Draft } from './draft.ts';

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
  /** Regions of the report that the paragraph named in front of the end of the sentence. */
  readonly before: readonly RegionMention[];
  /** Regions of the report that its article named in front of the end of the sentence. */
  readonly earlier: readonly RegionMention[];
  /** All regions of the sentence, also those elsewhere. */
  readonly around: readonly RegionMention[];
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
