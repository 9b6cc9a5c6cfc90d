/**
 * Organizations: organs of Party and state by the region they belong to, bodies of the nation by name, institutes,
 * schools and associations by the form of their names. Class nouns (高校, 有关部门) are none.
 */
import { keyOf, type Mention, type OrganizationMention, type RegionMention } from '../../model/mention.ts';
import { groupBy } from '../../model/group-by.ts';
import { lexicon } from '../../model/resources.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Finder, Make } from '../stage.ts';
import type { OrganizationCandidate } from './candidate.ts';
import { isOf } from './levels.ts';
import { readBureaus } from './bureaus.ts';
import { makeInstitutionRule } from './institutions.ts';
import { makeKnownRule } from './known.ts';
import { makeOrganRule } from './organs.ts';
import { CHANCE, makeSeats, VERB_NAMES } from './seats.ts';

export const makeOrganizationFinder: Make<Finder> = (resources) => {
  const words = (use: string) =>
    lexicon(resources, 'organization-words')
      .filter((row) => row['use'] === use)
      .map((row) => row['entry'] ?? '');
  const organs = makeOrganRule(
    lexicon(resources, 'organization-organs'),
    lexicon(resources, 'organization-duties').map(({ entry = '' }) => entry),
  );
  const known = makeKnownRule(lexicon(resources, 'organization-known'));
  const institutions = makeInstitutionRule(
    lexicon(resources, 'organization-suffixes'),
    words('edge'),
    words('generic'),
  );
  const { gazetteer } = resources;
  return (reading, found) => {
    const bySentence = groupMentions(reading.sentences, found);
    const zones = makeZones(found);
    const read = reading.sentences.map((sentence) => {
      const near = bySentence.get(sentence.index) ?? [];
      const article = reading.articles[sentence.article];
      const seats = makeSeats(sentence, near, article?.anchor, gazetteer, zones(article?.span));
      const places = new Map(
        near
          .filter(({ kind }) => kind === 'Region')
          .map(({ span }) => [span.start - sentence.span.start, span.end - sentence.span.start]),
      );
      const placeAt = (index: number) => places.get(index) ?? placeEnd(sentence.text, index, gazetteer.named);
      const titles = near
        .filter(({ kind }) => kind === 'Policy')
        .map(({ span }) => ({ start: span.start - sentence.span.start, end: span.end - sentence.span.start }));
      const named = near.flatMap((mention) =>
        mention.kind === 'Region' && !mention.deictic && !VERB_NAMES.has(mention.name)
          ? [
              {
                start: mention.span.start - sentence.span.start,
                end: mention.span.end - sentence.span.start,
                name: mention.name,
              },
            ]
          : [],
      );
      const candidates = [
        ...readBureaus(sentence.text, named),
        ...organs(sentence.text, seats),
        ...known(sentence.text),
        ...institutions(sentence.text, placeAt),
      ];
      return {
        sentence,
        found: settle(candidates).filter(
          (candidate) => !titles.some((title) => overlaps(title, candidate) && !within(candidate, title)),
        ),
      };
    });
    const names = new Map(
      [
        ...groupBy(
          read.flatMap((entry) => entry.found),
          ({ key }) => key,
        ),
      ].map(([key, group]) => [key, nameOf(group)]),
    );
    return read.flatMap(({ sentence, found: candidates }) =>
      candidates.map((candidate) => mention(sentence, candidate, names.get(candidate.key) ?? candidate.name)),
    );
  };
};

/** Where a place name of the gazetteer ends that starts at an index; the index itself where none does. */
function placeEnd(text: string, index: number, named: (name: string) => readonly unknown[]): number {
  for (let length = 5; length >= 2; length--)
    if (!CHANCE.test(text.slice(index, index + length)) && named(text.slice(index, index + length)).length > 0)
      return index + length;
  return index;
}

function groupMentions(sentences: readonly Sentence[], found: readonly Mention[]): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  for (const sentence of sentences) {
    const group: Mention[] = [];
    while (at < sorted.length && (sorted[at] as Mention).span.start < sentence.span.end) {
      const next = sorted[at++] as Mention;
      if (next.span.start >= sentence.span.start) group.push(next);
    }
    groups.set(sentence.index, group);
  }
  return groups;
}

/** 园区管委会: the zone with that ending which the article told of last. */
function makeZones(found: readonly Mention[]) {
  const told = found
    .filter((one): one is RegionMention => one.kind === 'Region' && one.level === 'zone' && one.name.length > 4)
    .sort((a, b) => a.span.start - b.span.start);
  return (article: Span | undefined) => (word: string, at: number) => {
    let low = 0;
    for (let high = told.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((told[middle] as RegionMention).span.start <= at) low = middle + 1;
      else high = middle;
    }
    for (let back = low - 1; back >= Math.max(0, low - 6); back--) {
      const zone = told[back] as RegionMention;
      if (article && zone.span.start < article.start) return undefined;
      if (isOf(word, zone.name)) return zone.name;
    }
    return undefined;
  };
}

/** 甲市第三批援藏工作队 bears the programme's name. */
const within = (outer: OrganizationCandidate, inner: Span): boolean =>
  /队$/.test(outer.name) && outer.start < inner.start && inner.end <= outer.end;

/** Keeps the longer of two that overlap. */
function settle(candidates: readonly OrganizationCandidate[]): OrganizationCandidate[] {
  const kept: OrganizationCandidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}

/** The longest wording, so that 人民政府 wins over 政府 where both are told. */
const nameOf = (group: readonly OrganizationCandidate[]): string =>
  group.reduce((long, { name }) => (name.length > long.length ? name : long), '');

const mention = (sentence: Sentence, candidate: OrganizationCandidate, name: string): OrganizationMention => ({
  kind: 'Organization',
  key: keyOf('Organization', candidate.key),
  span: { start: sentence.span.start + candidate.start, end: sentence.span.start + candidate.end },
  rule: candidate.rule,
  confidence: candidate.confidence,
  name,
  aliases: [candidate.name, ...candidate.aliases].filter((form) => form !== name),
});
