// Builds seeds/tables/ordinary.tsv from the dictionary of @node-rs/jieba (MIT): node tools/tables/ordinary.mjs [--check]
// Words of two to four characters that are no names of people, places or things, by their first character; a name that is
// made of them alone singles nothing out.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const LEAST = 100;
const NAMES = /^n[rstz]/;
const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8');

const byFirst = new Map();
for (const line of dictionary.split('\n')) {
  const [word = '', count, tag = ''] = line.split(' ');
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(word) || Number(count) < LEAST || NAMES.test(tag)) continue;
  byFirst.set(word[0], [...(byFirst.get(word[0]) ?? []), word]);
}
const lines = [...byFirst]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([first, words]) => `${first}\t${words.sort((a, b) => (a < b ? -1 : 1)).join(' ')}`);
const text = `first\twords\n${lines.join('\n')}\n`;
const path = new URL('../../seeds/tables/ordinary.tsv', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('seeds/tables/ordinary.tsv differs from the dictionary: run node tools/tables/ordinary.mjs');
  process.exitCode = 1;
}
