/**
 * Industries: trades that a text lists as sectors a place leads, builds or promotes, and sectors of the yearbooks.
 * A trade inside the name of a project, zone or body, or told in passing, is none; cover words (农业, 传统产业) neither.
 */
import { keyOf, type IndustryMention, type Mention } from '../../model/mention.ts';
import { lexicon } from '../../model/resources.ts';
import { overlaps } from '../../model/span.ts';
import type { Finder, Make } from '../stage.ts';
import { makeTrades, shortName, wordings } from './names.ts';
import { ofBatch, READERS, type IndustryCandidate } from './rules.ts';

export const makeIndustryFinder: Make<Finder> = (resources) => {
  const trades = makeTrades(lexicon(resources, 'industries'));
  return (reading, found) => {
    const taken = found.filter(holdsNames).sort((a, b) => a.span.start - b.span.start);
    const batches = found.filter((mention) => mention.kind === 'Project' && mention.batch);
    let from = 0;
    return reading.sentences.flatMap(({ text, span }) => {
      while (from < taken.length && (taken[from] as Mention).span.end <= span.start) from++;
      const near: Mention[] = [];
      for (let i = from; i < taken.length && (taken[i] as Mention).span.start < span.end; i++)
        near.push(taken[i] as Mention);
      const inBatches = batches
        .filter((batch) => batch.span.start >= span.start && batch.span.end <= span.end)
        .flatMap((batch) =>
          ofBatch(text, { start: batch.span.start - span.start, end: batch.span.end - span.start }, trades),
        );
      return settle([...inBatches, ...READERS.flatMap((rule) => rule(text, trades))])
        .map((candidate) => mention(candidate, span.start))
        .filter((made) => !near.some((other) => overlaps(other.span, made.span)));
    });
  };
};

const holdsNames = (mention: Mention): boolean =>
  mention.kind === 'Organization' ||
  mention.kind === 'Enterprise' ||
  mention.kind === 'Policy' ||
  (mention.kind === 'Project' && !mention.batch) ||
  (mention.kind === 'Region' && !mention.deictic && mention.level === 'zone');

/** Keeps the longer of two that overlap; the first rule's of equal ones. */
function settle(candidates: readonly IndustryCandidate[]): IndustryCandidate[] {
  const kept: IndustryCandidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}

function mention({ start, end, text, trade, rule, confidence }: IndustryCandidate, base: number): IndustryMention {
  const entry = trade?.entry ?? shortName(text);
  const name = shortName(text);
  const aliases = [...new Set([entry, text, ...wordings(text)])].filter((form) => form !== name);
  return {
    kind: 'Industry',
    key: keyOf('Industry', entry),
    span: { start: base + start, end: base + end },
    rule,
    confidence,
    name,
    aliases,
  };
}
