import type { LexiconRow } from '../../model/resources.ts';
import { makePlaces, PLACES, type Places } from './places.ts';

/** Cost of the third of three code units behind the other two; NaN stands for one that is not there. */
export type Ngrams = (first: number, second: number, third: number) => number;

/** An unknown character counts as one that was seen so often. */
const UNSEEN = 0.3;
const DIGITS = '0123456789０１２３４５６７８９';

/** Characters that were counted so often behind the two, or the one, in front of them; 0 stands for none. */
interface Group {
  readonly first: number;
  readonly second: number;
  readonly thirds: readonly number[];
  readonly count: number;
}

/**
 * Compiles the table of runs of one to three characters. The more kinds of characters follow a run, the more of the cost
 * comes from the shorter run (Witten and Bell).
 */
export function makeNgrams(table: readonly LexiconRow[]): Ngrams {
  const numbers = numbersOf(table);
  const groups = groupsOf(table, numbers);
  const places = makePlaces();
  const [costs, rests] = [new Float64Array(PLACES).fill(NaN), new Float64Array(PLACES)];
  const total = groups.reduce((sum, { second, thirds, count }) => sum + (second ? 0 : count * thirds.length), 0);
  const unseen = -Math.log(UNSEEN / total);

  const costOf = (first: number, second: number, third: number): number => {
    const counted = costs[places.of(first, second, third)] ?? NaN;
    if (!Number.isNaN(counted)) return counted;
    if (second === 0) return unseen;
    const rest = rests[places.of(0, first, second)] ?? 0;
    return rest + (first ? costOf(0, second, third) : costOf(0, 0, third));
  };

  const { sums, kinds } = followersOf(groups, places);
  for (const { first, second, thirds, count } of groups) {
    const before = places.of(0, first, second);
    const [sum, kind] = second ? [sums[before] ?? 0, kinds[before] ?? 0] : [total, 0];
    if (kind) rests[before] = -Math.log(kind / (sum + kind));
    for (const third of thirds) {
      const shorter = second === 0 ? 0 : Math.exp(-costOf(0, first && second, third));
      costs[places.add(first, second, third)] = -Math.log((count + kind * shorter) / (sum + kind));
    }
  }
  return (one, two, three) => {
    const [first, second, third] = [numbers[one] ?? 0, numbers[two] ?? 0, numbers[three] ?? 0];
    return costOf(second && first, second, third);
  };
}

/** Numbers of the characters, by code unit; every digit has that of 0. */
function numbersOf(table: readonly LexiconRow[]): Uint16Array {
  const numbers = new Uint16Array(0x10000);
  let next = 1;
  for (const { length, groups = '' } of table)
    if (length === '1') for (const letter of groups) numbers[letter.charCodeAt(0)] = next++;
  for (const digit of DIGITS) numbers[digit.charCodeAt(0)] = numbers['0'.charCodeAt(0)] ?? 0;
  return numbers;
}

/** The groups of the table, short runs first, as it lists them. */
function groupsOf(table: readonly LexiconRow[], numbers: Uint16Array): Group[] {
  return table.flatMap(({ length, count, groups = '' }) => {
    const before = Number(length) - 1;
    return groups.split(' ').map((group) => {
      const run = Array.from(group, (letter) => numbers[letter.charCodeAt(0)] ?? 0);
      const [second = 0, first = 0] = run.slice(0, before).reverse();
      return { first, second, thirds: run.slice(before), count: Number(count) };
    });
  });
}

/** How often anything follows a run, and how many kinds of characters do, by the place of the run. */
function followersOf(groups: readonly Group[], places: Places): { sums: Float64Array; kinds: Float64Array } {
  const [sums, kinds] = [new Float64Array(PLACES), new Float64Array(PLACES)];
  for (const { first, second, thirds, count } of groups) {
    if (second === 0) continue;
    const place = places.add(0, first, second);
    sums[place] = (sums[place] ?? 0) + count * thirds.length;
    kinds[place] = (kinds[place] ?? 0) + thirds.length;
  }
  return { sums, kinds };
}
