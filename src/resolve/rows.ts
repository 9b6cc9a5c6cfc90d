import { toOriginal } from '../model/clean-text.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Place } from '../model/place.ts';
import type { GraphBatch, MentionRow, PassageRow, QuantityLink, RelationRow } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import type { Mention, QuantityMention } from '../model/mention.ts';
import { sentenceAt } from '../model/reading.ts';
import { daysOf } from './days.ts';
import type { IndicatorOf } from './indicators.ts';
import { unique } from './unique.ts';

/** The sentences of a report. */
export function passageRows({ doc, reading }: Extraction): PassageRow[] {
  return reading.sentences.map((sentence) => {
    const { start, end } = toOriginal(reading.clean, sentence.span);
    const section = reading.articles[sentence.article]?.sections[sentence.section];
    return {
      id: `${doc.id}:${sentence.index}`,
      index: sentence.index,
      article: sentence.article,
      section: section?.heading ?? '',
      mode: section?.mode ?? 'other',
      text: sentence.text,
      original: doc.text.slice(start, end),
      start,
      end,
    };
  });
}

/** A mention of an entity as it can be read in the untouched original. */
export function mentionRow(
  { rule, confidence }: Mention,
  { sentence, text, original }: Place,
  entity: string,
  { doc, reading }: Extraction,
): MentionRow {
  return {
    passage: `${doc.id}:${sentence.index}`,
    entity,
    surface: reading.clean.text.slice(text.start, text.end),
    textStart: text.start - sentence.span.start,
    textEnd: text.end - sentence.span.start,
    ...original,
    rule,
    confidence,
  };
}

/** One row per place and entity, in a fixed order. */
export function sortedMentions(rows: readonly MentionRow[]): MentionRow[] {
  const order = (row: MentionRow): string =>
    [row.passage, row.entity, String(row.start).padStart(9, '0'), row.end].join('|');
  const found = new Map(rows.map((row) => [order(row), row]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** One row per pair and type, with all sentences of the report that tell it. */
export function relationRows(
  claims: Extraction['claims'],
  ids: ReadonlyMap<string, string>,
  { doc, reading }: Extraction,
): RelationRow[] {
  const rows = claims.flatMap((claim) => {
    const [from, to] = [ids.get(claim.from), ids.get(claim.to)];
    if (!from || !to || from === to) return [];
    const [a, b] = claim.type === 'COOPERATES_WITH' && to < from ? [to, from] : [from, to];
    return [
      {
        type: claim.type,
        from: a,
        to: b,
        passage: `${doc.id}:${sentenceAt(reading.sentences, claim.span.start)}`,
        rule: claim.rule,
        confidence: claim.confidence,
      },
    ];
  });
  return [...groupBy(rows, ({ type, from, to }) => `${type}|${from}|${to}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const [{ type, from, to }] = group as [(typeof rows)[number]];
      return {
        type,
        from,
        to,
        passages: unique(group.map(({ passage }) => passage)),
        rules: unique(group.map(({ rule }) => rule)),
        confidence: Math.max(...group.map(({ confidence }) => confidence)),
      };
    });
}

/** Region and indicator of each figure. */
export function quantityLinks(
  quantities: readonly QuantityMention[],
  ids: ReadonlyMap<string, string>,
  indicatorOf: IndicatorOf,
): QuantityLink[] {
  const links = quantities.map((quantity): [string, QuantityLink] => {
    const [id, region] = [ids.get(quantity.key) ?? '', ids.get(quantity.region)];
    return [id, { quantity: id, indicator: indicatorOf(quantity.indicator).id, ...(region ? { region } : {}) }];
  });
  return [...new Map(links)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}

/** The report itself. */
export function reportRow(
  { doc, reading: { meta } }: Extraction,
  ids: ReadonlyMap<string, string>,
): GraphBatch['report'] {
  const region = meta.anchor && ids.get(`Region:${meta.anchor.code ?? meta.anchor.name}`);
  const days = meta.period ? daysOf(meta.period) : undefined;
  return {
    id: doc.id,
    title: meta.title || doc.path,
    kind: meta.kind,
    ...(region ? { region } : {}),
    ...(meta.publishedOn ? { publishedOn: meta.publishedOn } : {}),
    ...(days ? { periodStart: days.start, periodEnd: days.end } : {}),
    sourcePath: doc.path,
    sha256: doc.sha256,
    format: doc.format,
    encoding: doc.encoding,
    encodingConfidence: doc.encodingConfidence,
  };
}
