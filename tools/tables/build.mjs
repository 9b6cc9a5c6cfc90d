// Builds seeds/tables from opencc-js and pinyin-pro: node tools/tables/build.mjs [--check]
// fold.tsv: one line, traditional character TAB simplified character, for every BMP character that t->cn changes to one BMP character.
// readings.tsv: toneless reading TAB all characters that have it. --check fails when the files differ from what is built.
import { readFileSync, writeFileSync } from 'node:fs';
import { Converter as Converter2 } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const HAN = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];
const characters = HAN.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)),
);

const convert = Converter({ from: 't', to: 'cn' });
const fold = characters
  .map((character) => [character, convert(character)])
  .filter(([from, to]) => from !== to && to.length === 1)
  .map((row) => row.join('\t'));

const toneless = (reading) =>
  reading
    .normalize('NFD')
    .replace(/\u0308/g, 'ü')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/uü|ü/g, 'v');
const byReading = new Map();
for (const character of characters) {
  const readings = pinyin(character, { multiple: true, type: 'array' });
  for (const reading of new Set(readings.map(toneless))) {
    if (!/^[a-z]+$/.test(reading)) continue;
    byReading.set(reading, (byReading.get(reading) ?? '') + character);
  }
}
const readings = [...byReading].sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.join('\t'));

// pinyin.tsv: the usual reading of each character, for names; traditional.tsv: simplified character TAB traditional one.
const usual = new Map();
for (const character of characters.filter((c) => c >= '\u4e00' && c <= '\u9fff')) {
  const reading = toneless(pinyin(character, { type: 'array' })[0] ?? '');
  if (/^[a-z]+$/.test(reading)) usual.set(reading, (usual.get(reading) ?? '') + character);
}
const usualRows = [...usual].sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.join('\t'));
const toTraditional = Converter2({ from: 'cn', to: 't' });
const traditional = characters
  .map((character) => [character, toTraditional(character)])
  .filter(([from, to]) => from !== to && to.length === 1)
  .map((row) => row.join('\t'));

const tables = {
  'fold.tsv': ['from\tto', ...fold],
  'readings.tsv': ['reading\tcharacters', ...readings],
  'pinyin.tsv': ['reading\tcharacters', ...usualRows],
  'traditional.tsv': ['from\tto', ...traditional],
};
for (const [name, lines] of Object.entries(tables)) {
  const path = new URL(`../../seeds/tables/${name}`, import.meta.url);
  const text = `${lines.join('\n')}\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(
      `seeds/tables/${name} differs from what opencc-js and pinyin-pro give: run node tools/tables/build.mjs`,
    );
    process.exitCode = 1;
  }
}
