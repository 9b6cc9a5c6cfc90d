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
  const tries = [trieOf(ordinaryWords(resources)), trieOf(more)];
  return (text) => isCovered(text, tries);
}

const trieOf = (words: readonly string[]): Trie<true> => makeTrie(words.map((word) => [word, true] as const));

function isCovered(text: string, tries: readonly Trie<true>[]): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < text.length; from++) {
    if (!reached.has(from)) continue;
    for (const trie of tries) for (const end of trie.endsFrom(text, from)) reached.add(end);
  }
  return reached.has(text.length);
}

/** Words of which the names of works are made that any county may have. */
const COMMON = ['project-facilities', 'project-products', 'industries', 'project-verbs', 'project-common-words'];

/** The entries of the lexicons of works, products, trades and verbs. */
export const commonWords = (resources: Resources): string[] =>
  COMMON.flatMap((name) => lexicon(resources, name).map(({ entry = '' }) => entry));

/** What stages share that judge names: compiled once for all of them, since the dictionary is large. */
export interface NameChecks {
  /** Ordinary words cover the text without a gap. */
  readonly isCovered: (text: string) => boolean;
  /** Ordinary words and those of works, products, trades and verbs do. */
  readonly isCommon: (text: string) => boolean;
  /** The text is one ordinary word of two characters or more. */
  readonly isWord: (text: string) => boolean;
  readonly nameStart: NameStart;
}

/** Compiles the checks on names. */
export function makeNameChecks(resources: Resources): NameChecks {
  const ordinary = trieOf(ordinaryWords(resources));
  const common = trieOf(commonWords(resources));
  return {
    isCovered: (text) => isCovered(text, [ordinary]),
    isCommon: (text) => isCovered(text, [ordinary, common]),
    isWord: (text) => text.length > 1 && ordinary.at(text, 0)?.end === text.length,
    nameStart: makeNameStart(resources),
  };
}

/** Gives where a name that ends at `to` can begin at the earliest: behind the last word that no name holds (继续, 引导, 符合). */
export type NameStart = (text: string, from: number, to: number) => number;

/** 精|细化|工: no word of its own. */
const IN_TRADE = /精细化|细化工/;

/** Compiles the words of reports that no name holds. */
export function makeNameStart(resources: Resources): NameStart {
  const predicates = makeTrie(lexicon(resources, 'predicates').map(({ entry = '' }) => [entry, true] as const));
  return (text, from, to) => {
    const words = text.slice(from, to);
    const last = predicates
      .find(words)
      .findLast(({ start, end }) => !IN_TRADE.test(text.slice(from + start - 1, from + end + 1)));
    return from + (last?.end ?? 0);
  };
}
