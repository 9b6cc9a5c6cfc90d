import { makeExtractor } from '../../src/extract/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Anchor, Reading, Section, Sentence } from '../../src/model/reading.ts';
import { makeNormaliser } from '../../src/normalise/index.ts';
import type { RegionLevel, ReportKind, SectionMode } from '../../src/ontology/ontology.ts';
import { readResources } from '../../src/read/resources.ts';
import { splitLines } from '../../src/structure/lines.ts';
import { splitSentences } from '../../src/structure/sentences.ts';

export const resources = readResources();
const normalise = makeNormaliser(resources);
const extract = makeExtractor(resources);

/** What a snippet speaks of; the default is a city's report on 2021. */
export interface Setting {
  readonly region?: string;
  readonly level?: string;
  readonly code?: string;
  readonly period?: string;
  readonly plan?: string;
  readonly published?: string;
  readonly mode?: string;
  readonly kind?: string;
  readonly title?: string;
}

const document = (text: string): Document => ({
  id: '0000000000000000',
  path: 'snippet.txt',
  sha256: '0'.repeat(64),
  bytes: text.length,
  format: 'text',
  encoding: 'utf-8',
  encodingConfidence: 1,
  text,
  blocks: [],
});

/** Makes a reading of a snippet in which every line is a paragraph of one section. */
export function readingOf(text: string, setting: Setting = {}): Reading {
  const clean = normalise({ text, blocks: [] });
  const row = resources.gazetteer.named(setting.region ?? '邯郸市')[0];
  const anchor: Anchor = {
    name: setting.region ?? '邯郸市',
    level: (setting.level ?? row?.level ?? 'zone') as RegionLevel,
    ...((setting.code ?? row?.code) ? { code: setting.code ?? row?.code ?? '' } : {}),
  };
  const period = setting.period ?? '2021';
  const section: Section = { index: 0, heading: '', depth: 0, mode: (setting.mode ?? 'review') as SectionMode };
  const sentences: Sentence[] = splitLines(clean.text)
    .flatMap((line, paragraph) => splitSentences(line.text, line.span.start).map((parts) => ({ ...parts, paragraph })))
    .map(({ span, clauses, paragraph }, index) => ({
      index,
      span,
      clauses,
      paragraph,
      text: clean.text.slice(span.start, span.end),
      section: 0,
      article: 0,
    }));
  return {
    clean,
    meta: { title: '', kind: (setting.kind ?? 'work-report') as ReportKind, anchor, period },
    articles: [
      {
        index: 0,
        title: setting.title ?? '',
        span: { start: 0, end: clean.text.length },
        anchor,
        publishedOn: setting.published ?? `${Number(period.slice(0, 4)) + (period.length === 4 ? 1 : 0)}-02-01`,
        period,
        planPeriod: setting.plan ?? String(Number(period.slice(0, 4)) + 1),
        sections: [section],
      },
    ],
    sentences,
    asides: [],
  };
}

/** Reads a snippet with all rules. */
export const extractText = (text: string, setting: Setting = {}): Extraction =>
  extract(document(text), readingOf(text, setting));
