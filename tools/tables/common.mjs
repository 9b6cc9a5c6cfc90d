// Builds seeds/tables/common.tsv: node tools/tables/common.mjs
// How rare each character is in the project's own words (sample reports, lexicons, place names), as whole bits:
// 7 means one character in 2^7. Encodings are told apart by it, so small changes of the words do not matter and CI does
// not ask for it to be built again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const seeds = new URL('../../seeds/', import.meta.url);
const SOURCES = [
  { folder: 'reports', weight: 1 },
  { folder: 'lexicon', weight: 0.2 },
  { folder: 'gazetteer', weight: 0.01 },
];
const fold = new Map(
  readFileSync(new URL('tables/fold.tsv', seeds), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')),
);
const read = (path) => {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const counts = new Map();
for (const { folder, weight } of SOURCES) {
  const base = new URL(`${folder}/`, seeds);
  for (const name of readdirSync(base).filter((file) => /\.(?:txt|html|tsv)$/.test(file))) {
    for (const [character] of read(new URL(name, base)).matchAll(/[\u4e00-\u9fff]/g)) {
      const simple = fold.get(character) ?? character;
      counts.set(simple, (counts.get(simple) ?? 0) + weight);
    }
  }
}
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
const rows = new Map();
for (const [character, count] of counts) {
  const bits = Math.min(18, Math.round(-Math.log2(count / total)));
  rows.set(bits, [...(rows.get(bits) ?? []), character]);
}
const lines = [...rows].sort(([a], [b]) => a - b).map(([bits, row]) => `${bits}\t${row.sort().join('')}`);
writeFileSync(new URL('tables/common.tsv', seeds), `${['bits\tcharacters', ...lines].join('\n')}\n`);
