/**
 * Policies: documents, plans, campaigns, systems and strategies that a text singles out by name.
 * Each rule reads one sentence; overlaps inside the family are settled here (known names give way to longer ones),
 * and names told again in a shorter form are joined to the first.
 */
import { lexicon, type Resources } from '../../model/resources.ts';
import { overlaps } from '../../model/span.ts';
import type { Finder, Make } from '../stage.ts';
import type { PolicyCandidate, PolicyRule } from './candidate.ts';
import { readHeads } from './heads.ts';
import { joinNames } from './join.ts';
import { makeCanonical, makeKnownRule } from './known.ts';
import { readListed } from './listed.ts';
import { readMeasures } from './measures.ts';
import { makeNamedRule } from './named.ts';
import { makeQuotedRule } from './quoted.ts';
import { readSystems } from './systems.ts';
import { readTitles } from './titles.ts';

/** Earlier rules win where two read the same words, unless the later one reads more. */
function makeRules(resources: Resources): PolicyRule[] {
  const heads = readHeads(lexicon(resources, 'policy-heads'));
  const rows = lexicon(resources, 'policy-vetoes');
  const words = (use: string) => rows.filter((row) => row['use'] === use).map((row) => row['entry'] ?? '');
  const part = new RegExp(words('part').join('|'));
  return [
    makeKnownRule(lexicon(resources, 'policy-known')),
    readTitles,
    readSystems,
    makeQuotedRule(heads, new Set(words('quoted')), part),
    readMeasures,
    readListed,
    makeNamedRule(heads, new Set(words('bare')), part),
  ];
}

export const makePolicyFinder: Make<Finder> = (resources) => {
  const rules = makeRules(resources);
  const canonical = makeCanonical(lexicon(resources, 'policy-known'));
  return (reading) => {
    const read = reading.sentences.map((sentence) => {
      const text = doubled(sentence.text);
      return { sentence, found: settle(rules.flatMap((rule) => rule(text))).map(canonical) };
    });
    return joinNames(read);
  };
};

/** ‘…’ stands for “…” where a sentence has no other quotation marks; offsets stay. */
const doubled = (text: string): string => (text.includes('“') ? text : text.replaceAll('‘', '“').replaceAll('’', '”'));

/** Keeps the longer of two that overlap; of equal ones the first. */
function settle(candidates: readonly PolicyCandidate[]): PolicyCandidate[] {
  const length = ({ start, end }: PolicyCandidate) => end - start;
  const kept: PolicyCandidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => length(b) - length(a)))
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}
