// Builds seeds/tables/words.tsv from the dictionary of @node-rs/jieba (MIT): node tools/tables/words.mjs [--check]
// One line a frequency: cost TAB words, space-separated. The cost is -2·ln(share of the word in the dictionary's corpus),
// rounded, so words of equal cost share a line. Words of one to four simplified characters, the most frequent ones.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const LEAST = { 1: 3, 2: 8, 3: 20, 4: 20 };
const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8');
const rows = dictionary.split('\n').map((line) => line.split(' '));
const counts = rows.map(([word, count]) => [word, Number(count)]).filter(([word, count]) => word && count > 0);
const total = counts.reduce((sum, [, count]) => sum + count, 0);

const byCost = new Map();
for (const [word, count] of counts) {
  if (!/^[\u4e00-\u9fff]{1,4}$/.test(word) || count < LEAST[word.length]) continue;
  const cost = Math.round(-2 * Math.log(count / total));
  byCost.set(cost, [...(byCost.get(cost) ?? []), word]);
}
const lines = [...byCost]
  .sort(([a], [b]) => a - b)
  .map(([cost, words]) => `${cost}\t${words.sort((a, b) => (a < b ? -1 : 1)).join(' ')}`);
const text = `cost\twords\n${lines.join('\n')}\n`;
const path = new URL('../../seeds/tables/words.tsv', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('seeds/tables/words.tsv differs from the dictionary: run node tools/tables/words.mjs');
  process.exitCode = 1;
}
