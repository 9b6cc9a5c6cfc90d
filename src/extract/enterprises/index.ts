/** Enterprises: legal forms, well-known names, lists that end in 企业 or 公司. Owners told in project names come after projects. */
import { keyOf, type EnterpriseMention, type Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { makeSpanIndex, type SpanIndex } from '../../model/span-index.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Finder, Make } from '../stage.ts';
import { makeApposed } from './apposed.ts';
import { makeBranches } from './branch.ts';
import { called, knownNames, makeBanks, makeKnown, makeLegal, type Found } from './forms.ts';
import { makeCityFirms, makeCooperatives, makeQuoted, makeShares, numbered } from './kinds.ts';
import { makeInvests } from './invests.ts';
import { makeLists } from './lists.ts';
import { makeMeant } from './meant.ts';
import { makeTraded } from './traded.ts';

/** Reads the enterprises of a report. */
export const makeEnterpriseFinder: Make<Finder> = (resources, checks) => {
  const findLegal = makeLegal(checks, (text) => resources.gazetteer.named(text).length > 0);
  const findApposed = makeApposed(checks);
  const findShares = makeShares(checks);
  const findCityFirms = makeCityFirms(checks);
  const findCooperatives = makeCooperatives(checks);
  const findQuoted = makeQuoted(checks);
  const findBanks = makeBanks(checks);
  const findKnown = makeKnown(resources);
  const findBranches = makeBranches(resources, knownNames(resources));
  const findInvesting = makeInvests(checks);
  const findListed = makeLists(resources, checks);
  const findTraded = makeTraded(resources, checks);
  const findMeant = makeMeant(checks);
  return (reading, found) => {
    const taken = makeSpanIndex(found.filter(({ kind }) => kind === 'Policy' || kind === 'Organization'));
    const regions = makeSpanIndex(found.filter((mention) => mention.kind === 'Region' && !mention.deictic));
    return reading.sentences.flatMap((sentence, index) =>
      widest([
        ...findLegal(sentence.text),
        ...called(sentence.text),
        ...findApposed(sentence.text),
        ...numbered(sentence.text),
        ...findCityFirms(sentence.text),
        ...findCooperatives(sentence.text),
        ...findQuoted(sentence.text),
        ...findBanks(sentence.text),
        ...findKnown(sentence.text),
        ...findBranches(sentence.text),
        ...findShares(sentence.text),
        ...findInvesting(sentence.text),
        ...findListed(sentence.text),
        ...findTraded(sentence.text, placesIn(sentence, regions)),
        ...findMeant(sentence.text, reading.sentences[index + 1]?.text ?? ''),
      ])
        .map((one) => mentionOf(one, sentence))
        .filter(({ span }) => taken.touching(span).length === 0)
        .filter(
          ({ span, name }) =>
            !regions
              .touching(span)
              .some((region) => region.span.start === span.start && region.span.end === span.end) && name.length > 1,
        ),
    );
  };
};

/** Places by their offsets in the sentence. */
const placesIn = ({ span }: Sentence, regions: SpanIndex<Mention>): Span[] =>
  regions
    .touching(span)
    .map((region) => ({ start: region.span.start - span.start, end: region.span.end - span.start }));

/** Where forms overlap the longest stands. */
function widest(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => overlaps(other, one))) kept.push(one);
  }
  return joined(kept.sort((a, b) => a.start - b.start));
}

/** 中国电建|水电七局: a bureau of a group is told with the group's name. */
const joined = (found: readonly Found[]): Found[] =>
  found.reduce<Found[]>((all, one) => {
    const last = all.at(-1);
    if (last?.end !== one.start || !/局(?:集团|公司)?$/.test(one.name)) return [...all, one];
    const { rule, confidence, end } = one;
    return [...all.slice(0, -1), { rule, confidence, start: last.start, end, name: last.name + one.name }];
  }, []);

/** Makes the mention of an enterprise; the key is the name without its legal form, so that 三一 and 三一集团 meet. */
export function mentionOf(
  { name, aliases, start, end, rule, confidence }: Found,
  sentence: Sentence,
): EnterpriseMention {
  const span = { start: sentence.span.start + start, end: sentence.span.start + end };
  return {
    kind: 'Enterprise',
    key: keyOf('Enterprise', stem(aliases?.[0] ?? name)),
    name,
    ...(aliases ? { aliases } : {}),
    span,
    rule,
    confidence,
  };
}

const stem = (name: string): string =>
  name.replace(/(?:股份有限公司|有限责任公司|集团有限公司|有限公司|集团总公司|集团公司|集团|总公司|公司)$/, '') || name;
