/**
 * npm run bench:extract: characters a second (of processor time) of reading, normalising, extracting and resolving, beside @node-rs/jieba only
 * cutting the same text in the same run; then the same text 1, 4, 16 and 64 times as long, with the memory taken.
 * The sample reports hold damage that is repaired on the way; `clean` is the same text after that.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { makeExtractor } from '../dist/extract/index.js';
import { makeNormaliser } from '../dist/normalise/index.js';
import { readDocument } from '../dist/read/index.js';
import { readResources } from '../dist/read/resources.js';
import { makeResolver } from '../dist/resolve/index.js';
import { makeStructureReader } from '../dist/structure/index.js';

/** Milliseconds of processor time so far: the clock says little on a machine that others use too. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const MEGABYTE = 1_000_000;
const resources = readResources(process.cwd());
const normalise = makeNormaliser(resources);
const structure = makeStructureReader(resources);
const extract = makeExtractor(resources);
const resolve = makeResolver(resources);
const jieba = Jieba.withDict(dict);

const folder = 'seeds/reports';
const read = (bytes) => {
  const result = readDocument(bytes, 'bench.txt');
  if (!('doc' in result)) throw new Error(result.diagnostic.message);
  return result.doc;
};
const samples = readdirSync(folder)
  .filter((name) => /^\d\d-.*\.txt$/.test(name))
  .sort()
  .map((name) => read(readFileSync(join(folder, name))).text)
  .join('\n');
const clean = normalise({ text: samples, blocks: [] }).text;

/** Milliseconds of each stage for one text. */
function stages(text) {
  const told = {};
  const timed = (name, work) => {
    const from = cpu();
    const result = work();
    told[name] = cpu() - from;
    return result;
  };
  const doc = timed('read', () => read(Buffer.from(text)));
  const cleaned = timed('normalise', () => normalise(doc));
  const reading = timed('structure', () => structure(doc, cleaned));
  const extraction = timed('extract', () => extract(doc, reading));
  timed('resolve', () => resolve(extraction));
  return told;
}

/** The median of several runs, after two that warm up. */
function median(times, run, cost) {
  for (let i = 0; i < 2; i++) run();
  const results = Array.from({ length: times }, run).sort((a, b) => cost(a) - cost(b));
  return results[times >> 1];
}

const sum = (told) => Object.values(told).reduce((all, one) => all + one, 0);
const perSecond = (text, ms) => `${Math.round(text.length / ms).toLocaleString('en')} thousand a second`;

function compare(name, text) {
  const told = median(5, () => stages(text), sum);
  const cut = median(
    5,
    () => {
      const from = cpu();
      jieba.cut(text, false);
      return cpu() - from;
    },
    (ms) => ms,
  );
  const each = Object.entries(told).map(([stage, ms]) => `${stage} ${ms.toFixed(0)}`);
  console.log(
    `${name}: ${text.length} characters; zhengtu ${sum(told).toFixed(0)} ms (${each.join(', ')}), ${perSecond(text, sum(told))}; jieba cut ${cut.toFixed(1)} ms, ${perSecond(text, cut)}; ${(sum(told) / cut).toFixed(1)} times its time`,
  );
}

const long = clean.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(clean))).slice(0, Math.floor(MEGABYTE / 3));
compare('samples', samples);
compare('samples, clean', clean);
compare('1 MB, clean', long);

for (const times of [1, 4, 16, 64]) {
  const text = Array(times).fill(clean).join('\n');
  const ms = sum(stages(text));
  const { heapUsed } = process.memoryUsage();
  console.log(
    `${String(times).padStart(2)} times: ${String(text.length).padStart(7)} characters, ${ms.toFixed(0).padStart(6)} ms, ${((1000 * ms) / text.length).toFixed(1)} µs a character, heap ${(heapUsed / 1e6).toFixed(0)} MB`,
  );
}
