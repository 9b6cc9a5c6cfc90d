import { lexicon, type Resources } from '../../model/resources.ts';
import { makeTrie } from '../../text/trie.ts';

/** Behind the noun of a work: （四川境）. */
const BRACKET = /（[^（）\d]{1,10}）$/;
/** Behind a line: 六盘水段; 现阶段 and 地段 are none. */
const STRETCH = /[\u4e00-\u9fff](?<![阶手时年地路])段$/;
const LONGEST_STRETCH = 8;
/** A plant told by its generation: 6代线. */
const GENERATION = /[\d.]代线$/;

/** Tells whether a text ends in a noun for something that is built. */
export type FacilityCheck = (text: string) => boolean;

/** Compiles the nouns of `project-facilities`; they are looked up from their ends. */
export function makeFacilityCheck(resources: Resources): FacilityCheck {
  const nouns = lexicon(resources, 'project-facilities').map(({ entry = '' }) => entry);
  const trie = makeTrie(nouns.map((noun) => [reversed(noun), true] as const));
  const longest = Math.max(...nouns.map(({ length }) => length));
  const isNoun = (text: string): boolean => trie.at(reversed(text.slice(-longest)), 0) !== undefined;
  const isStretch = (text: string): boolean => {
    if (!STRETCH.test(text)) return false;
    for (let length = 1; length <= LONGEST_STRETCH; length++) if (isNoun(text.slice(0, -1 - length))) return true;
    return false;
  };
  return (text) => {
    const plain = text.replace(BRACKET, '');
    return isNoun(plain) || GENERATION.test(plain) || isStretch(plain);
  };
}

const reversed = (text: string): string => [...text].reverse().join('');
