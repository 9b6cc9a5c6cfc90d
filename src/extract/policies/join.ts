import { keyOf, type PolicyMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { groupBy } from '../../model/group-by.ts';
import { overlaps } from '../../model/span.ts';
import { makeTrie } from '../../text/trie.ts';
import type { PolicyCandidate } from './candidate.ts';

const AGAIN = { id: 'policies/told-again', example: '“百企升级”行动 … 巩固“百企升级”成果', confidence: 0.85 };

interface Read {
  readonly sentence: Sentence;
  readonly found: readonly PolicyCandidate[];
}

/** Gives candidates with the same core one key and the fullest name, and finds their quoted short forms elsewhere. */
export function joinNames(read: readonly Read[]): PolicyMention[] {
  const groups = groupBy(
    read.flatMap(({ found }) => found),
    ({ core }) => core,
  );
  const things = new Map([...groups].map(([core, group]) => [core, thing(group)]));
  const shorts = makeTrie(
    [...groups.keys()].filter((core) => core.length >= 3).map((core) => [`“${core}”`, core] as const),
  );
  return read.flatMap(({ sentence, found }) => {
    const mentions = found.map((candidate) =>
      mention(sentence, candidate, candidate.core, candidate.rule, candidate.confidence),
    );
    const again = shorts
      .find(sentence.text)
      .filter((hit) => !found.some((candidate) => overlaps(candidate, hit)))
      .map((hit) => mention(sentence, hit, hit.value, AGAIN.id, AGAIN.confidence));
    return [...mentions, ...again].sort((a, b) => a.span.start - b.span.start);
  });

  function mention(
    sentence: Sentence,
    at: { start: number; end: number },
    core: string,
    rule: string,
    confidence: number,
  ): PolicyMention {
    const { name, aliases, policyKind } = things.get(core) as ReturnType<typeof thing>;
    const span = { start: sentence.span.start + at.start, end: sentence.span.start + at.end };
    return { kind: 'Policy', key: keyOf('Policy', name), span, rule, confidence, name, aliases, policyKind };
  }
}

function thing(group: readonly PolicyCandidate[]) {
  const [first] = group;
  const best = group.reduce((long, next) => (next.name.startsWith(long.name) ? next : long), first as PolicyCandidate);
  const { name, policyKind } = best;
  const aliases = [...new Set(group.flatMap((candidate) => [candidate.name, ...candidate.aliases]))].filter(
    (form) => form !== name,
  );
  return { name, policyKind, aliases: aliases.sort() };
}
