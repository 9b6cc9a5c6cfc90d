// Builds seeds/tables/pairs.tsv: node tools/tables/pairs.mjs FOLDER, where FOLDER holds hanlp-portable-1.8.4.jar of Maven
// Central (HanLP, Apache-2.0; java 11 or later runs the listing of its dictionary).
// One line a level: level TAB pairs of characters, space-separated. The level tells how much more (or, below zero, less)
// often the two stand together in its word pairs than their shares let expect, as a natural logarithm in halves.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Added to what was seen and to what was to be expected, so that what was seen once or twice tells little. */
const DOUBT = 2;
const LEAST = 1;
const MARKS = /^[^\u4e00-\u9fff]+$/;
const BEGINNING = '始##始';
/** Marks that end a sentence of the listing: of what follows them nothing else is known. */
const ENDS = /^[；：！？]/;
/** Pairs that were never seen are listed for so many of the most frequent characters. */
const FREQUENT = 1500;
const CHARACTER = /^[\u4e00-\u9fff，。、；：“”（）《》！？—]$/;

const jar = join(process.argv[2] ?? '.', 'hanlp-portable-1.8.4.jar');
const listing = execFileSync('java', ['-cp', jar, fileURLToPath(new URL('HanLpPairs.java', import.meta.url))], {
  maxBuffer: 2 ** 28,
  encoding: 'utf8',
});

const singles = new Map();
const pairs = new Map();
const add = (counts, key, count) => counts.set(key, (counts.get(key) ?? 0) + count);
const addPair = (first, second, count) => {
  if (CHARACTER.test(first) && CHARACTER.test(second) && !ENDS.test(first)) add(pairs, first + second, count);
};
for (const line of listing.split('\n')) {
  const [first = '', second = '', number] = line.split('\t');
  const count = Number(number);
  // Sentences are listed one by one: what begins one stands behind the full stop of another.
  const before = second && first === BEGINNING ? '。' : first;
  if (line === '' || before.includes('##') || second.includes('##')) continue;
  if (second) addPair(before.at(-1), second[0], count);
  else
    for (const [index, character] of [...first].entries()) {
      add(singles, character, count);
      if (index > 0) addPair(first[index - 1], character, count);
    }
}
const total = [...singles.values()].reduce((sum, count) => sum + count, 0);
const expected = (first, second) => ((singles.get(first) ?? 0) * (singles.get(second) ?? 0)) / total;
const level = (pair) => Math.log(((pairs.get(pair) ?? 0) + DOUBT) / (expected(pair[0], pair[1]) + DOUBT));

const frequent = [...singles]
  .sort(([, a], [, b]) => b - a)
  .slice(0, FREQUENT)
  .map(([character]) => character)
  .filter((character) => CHARACTER.test(character));
const all = new Set([...pairs.keys(), ...frequent.flatMap((first) => frequent.map((second) => first + second))]);
const byLevel = new Map();
for (const pair of all) {
  const exact = level(pair);
  // Quotation ends (。”) are so frequent in news that any mark would do before one.
  if (ENDS.test(pair) || Math.abs(exact) < LEAST || (exact > 0 && MARKS.test(pair))) continue;
  const halves = Math.round(exact * 2);
  byLevel.set(halves, [...(byLevel.get(halves) ?? []), pair]);
}
const lines = [...byLevel]
  .sort(([a], [b]) => a - b)
  .map(([halves, row]) => `${halves / 2}\t${row.sort((a, b) => (a < b ? -1 : 1)).join(' ')}`);
writeFileSync(new URL('../../seeds/tables/pairs.tsv', import.meta.url), `level\tpairs\n${lines.join('\n')}\n`);
