/**
 * Industries: trades that a text lists as sectors a place leads, builds or promotes, and sectors of the yearbooks.
 * A trade inside the name of a project, zone or body, or told in passing, is none; cover words (农业, 传统产业) neither.
 * A trade once told is found again where it opens a sentence.
 */
import { isBatch, keyOf, type IndustryMention, type Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { lexicon } from '../../model/resources.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { overlaps } from '../../model/span.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';
import type { Finder, Make } from '../stage.ts';
import { aimed, as, fields, gathering, headed, ones, parts, predicates } from './leading.ts';
import { makeTrades, shortName, wordings, type Trade } from './names.ts';
import { cropOfPlace, ofPlace } from './of-place.ts';
import { ofBatch, ofPart, ofRest, ofSeveral } from './of-batch.ts';
import { ofPolicy, tradesOfPolicies } from './of-policy.ts';
import { byForm, inSeries, promoted } from './promoted.ts';
import type { IndustryCandidate } from './rules.ts';
import { isMark, markIs } from './marks.ts';
import { gathered, ofFirm } from './counted.ts';
import { counted, large, piece, summed } from './figures.ts';
import { ofHeading } from './of-heading.ts';
import { boards, called, makes, praised, thisOne, valued } from './praised.ts';
import { unify } from './unify.ts';
import { again, byNoun, sectors, subjects, unknownSubject } from './told.ts';

/** In the order in which they win where two read the same words. */
const READERS = [
  ofHeading,
  headed,
  parts,
  predicates,
  ones,
  fields,
  as,
  gathering,
  ofRest,
  promoted,
  aimed,
  praised,
  isMark,
  markIs,
  counted,
  summed,
  piece,
  large,
  valued,
  makes,
  boards,
  called,
  thisOne,
  sectors,
  subjects,
  unknownSubject,
  byNoun,
  byForm,
  inSeries,
  gathered,
];

export const makeIndustryFinder: Make<Finder> = (resources) => {
  const trades = makeTrades(lexicon(resources, 'industries'));
  return (reading, found) => {
    const near = nearby(reading.sentences, found);
    const ofPolicies = tradesOfPolicies(found, trades);
    const first = reading.sentences.flatMap((sentence, index) => {
      const batches = (near[index] ?? []).filter(isBatch);
      const inBatches = batches.flatMap(({ span, name }) => [
        ...ofBatch(sentence.text, within(span, sentence), trades),
        ...ofSeveral(sentence.text, within(span, sentence), trades),
        ...ofPart(sentence.text, within(span, sentence), name, trades),
      ]);
      const hits = trades.find(sentence.text);
      if (hits.length === 0 && !/产业|集群|行业|做[强优大精]/.test(sentence.text)) return [];
      const scan = { text: sentence.text, hits, trades };
      const places = placesIn(near[index] ?? [], sentence);
      return settle([
        ...inBatches,
        ...READERS.flatMap((rule) => rule(scan)),
        ...ofPlace(scan, places),
        ...cropOfPlace(scan, places),
        ...ofFirm(scan, firmsIn(near[index] ?? [], sentence), places),
        ...ofPolicy(scan, ofPolicies),
      ])
        .map((candidate) => mention(withoutPlace(candidate, sentence, near[index] ?? [], trades), sentence.span.start))
        .filter((made) => isFree(made, near[index] ?? []));
    });
    const all = [...first, ...toldAgain(reading.sentences, first, near)];
    return unify(all.sort((a, b) => a.span.start - b.span.start));
  };
};

/** Regions by their offsets in the sentence. */
const placesIn = (near: readonly Mention[], sentence: Sentence) =>
  near.flatMap((mention) =>
    mention.kind === 'Region' && mention.level !== 'area' ? [within(mention.span, sentence)] : [],
  );

const firmsIn = (near: readonly Mention[], sentence: Sentence) =>
  near.flatMap((mention) => (mention.kind === 'Enterprise' ? [within(mention.span, sentence)] : []));

const within = (span: Mention['span'], sentence: Sentence) => ({
  start: span.start - sentence.span.start,
  end: span.end - sentence.span.start,
});

/** The mentions that lie in each sentence, in the order of the sentences. */
function nearby(sentences: readonly Sentence[], found: readonly Mention[]): Mention[][] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  return sentences.map(({ span }) => {
    while (from < sorted.length && (sorted[from] as Mention).span.start < span.start) from++;
    const inside: Mention[] = [];
    for (let i = from; i < sorted.length && (sorted[i] as Mention).span.start < span.end; i++)
      inside.push(sorted[i] as Mention);
    return inside;
  });
}

const isFree = (made: IndustryMention, near: readonly Mention[]): boolean =>
  !near.some((other) => holdsNames(other) && overlaps(other.span, made.span));

const holdsNames = (mention: Mention): boolean =>
  mention.kind === 'Organization' ||
  mention.kind === 'Enterprise' ||
  mention.kind === 'Policy' ||
  (mention.kind === 'Project' && !mention.batch) ||
  (mention.kind === 'Region' && !mention.deictic && mention.level === 'zone');

/** 景县橡塑 in a list of trades: the place in front is a region that leads in it. */
function withoutPlace(
  candidate: IndustryCandidate,
  { text, span }: Sentence,
  near: readonly Mention[],
  trades: Trie<Trade>,
): IndustryCandidate {
  const from = span.start + candidate.start;
  const place = near.find(
    (other) => other.kind === 'Region' && other.span.start === from && span.start + candidate.end - other.span.end >= 2,
  );
  if (!place) return candidate;
  const start = place.span.end - span.start;
  const known = trades.at(text, start);
  const trade = known?.end === candidate.end ? { trade: known.value } : {};
  return { ...candidate, ...trade, start, text: text.slice(start, candidate.end) };
}

function toldAgain(
  sentences: readonly Sentence[],
  first: readonly IndustryMention[],
  near: readonly Mention[][],
): IndustryMention[] {
  const told = new Map(first.map((made) => [made.key, made]));
  const places = makeSpanIndex(first);
  const names = makeTrie(
    [...told.values()].flatMap(({ key, name, aliases = [] }) => [name, ...aliases].map((form) => [form, key] as const)),
  );
  return sentences.flatMap(({ text, span }, index) =>
    again(text, names).flatMap(({ start, end, key, rule, confidence }): IndustryMention[] => {
      const same = told.get(key) as IndustryMention;
      const made = { ...same, span: { start: span.start + start, end: span.start + end }, rule, confidence };
      const taken = places.touching(made.span).length > 0;
      return taken || !isFree(made, near[index] ?? []) ? [] : [made];
    }),
  );
}

/** Keeps the longer of two that overlap; the first rule's of equal ones. */
function settle(candidates: readonly IndustryCandidate[]): IndustryCandidate[] {
  const kept: IndustryCandidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}

function mention({ start, end, text, trade, rule, confidence }: IndustryCandidate, base: number): IndustryMention {
  const name = shortName(text);
  const entry = trade?.entry ?? name;
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
