import type { ReportKind, RegionLevel, SectionMode } from '../ontology/ontology.ts';
import type { CleanText } from './clean-text.ts';
import type { Span } from './span.ts';

/** The region that a report or an article speaks of when it says 全市 or 我省. */
export interface Anchor {
  /** Official name: 衡水市. */
  readonly name: string;
  readonly level: RegionLevel;
  readonly code?: string;
  /** Code of the region that a zone without a code lies in, as its name tells. */
  readonly within?: string;
  /** Where the text shows it; absent when it follows from something else. */
  readonly span?: Span;
}

/** Code of the region spoken of, or of the one that a zone without a code lies in. */
export const codeAround = (anchor: Anchor | undefined): string | undefined => anchor?.code ?? anchor?.within;

/** A heading with what it governs. */
export interface Section {
  readonly index: number;
  /** The heading's words, empty for text before the first heading. */
  readonly heading: string;
  /** 1 for 一、, 2 for (一), 3 for 一是, 4 for a lead, 5 for a dashed item under it; 0 for text before the first heading. */
  readonly depth: number;
  readonly parent?: number;
  readonly mode: SectionMode;
  /** A period that the heading tells, in the form of QuantityMention.period. */
  readonly period?: string;
}

export interface Clause {
  readonly span: Span;
  readonly text: string;
}

export interface Sentence {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** Index of the paragraph (line) it stands in, counted over the report. */
  readonly paragraph: number;
  /** Index into `Article.sections`. */
  readonly section: number;
  /** Index into `Reading.articles`. */
  readonly article: number;
  /** Split at ，；and the like, outside brackets and quotes. */
  readonly clauses: readonly Clause[];
}

/** One text of a page: a newspaper page can hold several, each with a region and a period of its own. */
export interface Article {
  readonly index: number;
  readonly title: string;
  readonly span: Span;
  readonly anchor?: Anchor;
  /** ISO date of the speech or the article. */
  readonly publishedOn?: string;
  /** What the article reports on when a sentence tells no period: `2021`, `2022-H1`. */
  readonly period?: string;
  /** What its plan sections aim at: `2022`. */
  readonly planPeriod?: string;
  /** The years of the five-year plan that it is for: `2026/2030`. */
  readonly planSpan?: string;
  readonly sections: readonly Section[];
}

export interface ReportMeta {
  readonly title: string;
  readonly kind: ReportKind;
  readonly anchor?: Anchor;
  readonly publishedOn?: string;
  readonly period?: string;
}

/** A stretch of the clean text that is not read for facts, and why. */
export interface Aside {
  readonly span: Span;
  readonly reason: 'navigation' | 'metadata' | 'caption' | 'byline' | 'title';
}

/**
 * A report after its structure was read. Sentences and asides together hold every character of the clean text that is
 * not white space.
 */
export interface Reading {
  readonly clean: CleanText;
  readonly meta: ReportMeta;
  readonly articles: readonly Article[];
  readonly sentences: readonly Sentence[];
  readonly asides: readonly Aside[];
}

/** Index of the sentence that holds an offset of the clean text; sentences are in text order. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
