/**
 * npm run bench:normalise: characters per second of each filter and of the chain on clean text, beside TextDecoder and
 * opencc-js on the same text in the same run. Processor time of this process, the median of several runs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';
import { apply, draftOf } from '../src/normalise/draft.ts';
import { makeFilters, makeNormaliser } from '../src/normalise/index.ts';
import { readDocument } from '../src/read/index.ts';
import { readResources } from '../src/read/resources.ts';
import { encodeGb18030 } from '../tools/noise/encode.ts';

const LENGTH = 500_000;
const RUNS = 5;
const resources = readResources();
const normalise = makeNormaliser(resources);

const folder = 'seeds/reports';
const reports = readdirSync(folder)
  .filter((name) => /^\d\d-.*\.txt$/.test(name))
  .map((name) => readDocument(readFileSync(`${folder}/${name}`), name))
  .flatMap((result) => ('doc' in result ? [normalise(result.doc)] : []));
const clean = reports.map(({ text }) => text).join('\n');
const text = clean.repeat(Math.ceil(LENGTH / clean.length)).slice(0, LENGTH);
const dirty = reports.map(({ original }) => original).join('\n');

/** Millions of characters a second. */
function speed(length: number, run: () => unknown): string {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  }).sort((a, b) => a - b);
  return (length / (times[RUNS >> 1] ?? 1)).toFixed(1).padStart(8);
}
const row = (name: string, figure: string) => console.log(`${name.padEnd(28)}${figure}`);

console.log(`${text.length} characters of clean text, millions of characters a second:`);
for (const filter of makeFilters(resources))
  row(
    filter.name,
    speed(text.length, () => apply(draftOf(text), filter.changes(text), filter.name, text)),
  );
row(
  'the chain',
  speed(text.length, () => normalise({ text, blocks: [] })),
);
const [utf8, gbk] = [
  new TextEncoder().encode(text),
  encodeGb18030(text.replace(/[^\x00-\x7f\u4e00-\u9fa5，。、；：]/g, '，')),
];
row(
  'TextDecoder, UTF-8',
  speed(text.length, () => new TextDecoder('utf-8', { fatal: true }).decode(utf8)),
);
row(
  'TextDecoder, GB18030',
  speed(text.length, () => new TextDecoder('gb18030', { fatal: true }).decode(gbk)),
);
const convert = OpenCC.Converter({ from: 't', to: 'cn' });
row(
  'opencc-js, t to cn',
  speed(text.length, () => convert(text)),
);
row(
  'the chain, text as found',
  speed(dirty.length, () => normalise({ text: dirty, blocks: [] })),
);
