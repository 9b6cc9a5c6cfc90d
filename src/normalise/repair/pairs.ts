import type { LexiconRow } from '../../model/resources.ts';

/** By how much two code units that stand together are likelier than either by itself tells; below zero where they seldom do. */
export type Pairs = (first: number, second: number) => number;

/** Compiles the table of pairs: a square of the characters that stand in it, by halves of a natural logarithm. */
export function makePairs(rows: readonly LexiconRow[]): Pairs {
  const numbers = new Uint16Array(0x10000);
  let count = 1;
  for (const { pairs = '' } of rows)
    for (let i = 0; i < pairs.length; i++)
      if (numbers[pairs.charCodeAt(i)] === 0) numbers[pairs.charCodeAt(i)] = count++;
  const levels = new Int8Array(count * count);
  const place = (first: number, second: number) => (numbers[first] ?? 0) * count + (numbers[second] ?? 0);
  for (const { level, pairs = '' } of rows)
    for (const pair of pairs.split(' ')) levels[place(pair.charCodeAt(0), pair.charCodeAt(1))] = 2 * Number(level);
  return (first, second) => (levels[place(first, second)] ?? 0) / 2;
}
