import { lexicon, type Resources } from '../model/resources.ts';
import { makeTrie, type Trie } from './trie.ts';

/** Single characters that join ordinary words or stand in front of them. */
const JOINTS =
  '性级型化水全新老旧和与及等的内大小多高各第一二三四五六七八九十两个项批次类家暨向由在既都不要对被从给使让将还';

/** The dictionary's words that are no names. */
const ordinaryWords = ({ tables }: Resources): string[] => [
  ...(tables.get('ordinary') ?? []).flatMap(({ words = '' }) => words.split(' ')),
  ...JOINTS,
];

/** Compiles ordinary words and more of one's own; tells whether they cover a text without a gap: then it names nothing. */
export function makeCoverCheck(resources: Resources, more: readonly string[] = []): (text: string) => boolean {
  const trie = makeTrie([...ordinaryWords(resources), ...more].map((word) => [word, true] as const));
  return (text) => isCovered(text, trie);
}

function isCovered(text: string, trie: Trie<true>): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < text.length; from++) {
    if (!reached.has(from)) continue;
    const longest = trie.at(text, from)?.end ?? from;
    for (let end = longest; end > from; end--) if (trie.at(text.slice(0, end), from)?.end === end) reached.add(end);
  }
  return reached.has(text.length);
}

/** What finders of names share: each is compiled once, since the dictionary is large. */
export interface NameChecks {
  readonly isCovered: (text: string) => boolean;
  readonly nameStart: NameStart;
}

/** Compiles both checks on names. */
export const makeNameChecks = (resources: Resources): NameChecks => ({
  isCovered: makeCoverCheck(resources),
  nameStart: makeNameStart(resources),
});

/** Gives where a name that ends at `to` can begin at the earliest: behind the last word that no name holds (继续, 引导, 符合). */
export type NameStart = (text: string, from: number, to: number) => number;

/** Compiles the words of reports that no name holds. */
export function makeNameStart(resources: Resources): NameStart {
  const predicates = makeTrie(lexicon(resources, 'predicates').map(({ entry = '' }) => [entry, true] as const));
  return (text, from, to) => from + (predicates.find(text.slice(from, to)).at(-1)?.end ?? 0);
}
