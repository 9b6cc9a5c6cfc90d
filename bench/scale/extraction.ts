/** Reading without a store: characters a second on one core beside jieba's cut of the same text, and what a second thread brings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { inOrder, startReaders } from '../../src/cli/readers.ts';
import { makeBatchReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { readResources } from '../../src/read/resources.ts';

/** Seconds of processor time so far: the clock says little on a machine that others use too. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const documents = (folder: string, count: number) =>
  readdirSync(folder)
    .sort()
    .slice(0, count)
    .map((name) => {
      const result = readDocument(readFileSync(join(folder, name)), name);
      if (!('doc' in result)) throw new Error(result.diagnostic.message);
      return result.doc;
    });

export interface Speeds {
  readonly characters: number;
  /** Characters a second on one core. */
  readonly zhengtu: number;
  readonly jieba: number;
}

/** Normalises, extracts and resolves some reports, and has jieba cut them, in turns; the median of five. */
export function measureExtraction(folder: string, count: number): Speeds {
  const docs = documents(folder, count);
  const readBatch = makeBatchReader(readResources());
  const jieba = Jieba.withDict(dict);
  const ways = {
    zhengtu: () => docs.forEach(readBatch),
    jieba: () => docs.forEach(({ text }) => jieba.cut(text, false)),
  };
  const times = { zhengtu: [] as number[], jieba: [] as number[] };
  for (let round = 0; round < 7; round++)
    for (const way of ['zhengtu', 'jieba'] as const) {
      const from = cpu();
      ways[way]();
      if (round > 1) times[way].push(cpu() - from);
    }
  const characters = docs.reduce((sum, { text }) => sum + text.length, 0);
  const speed = (all: number[]): number => characters / (all.sort((a, b) => a - b)[2] ?? NaN);
  return { characters, zhengtu: speed(times.zhengtu), jieba: speed(times.jieba) };
}

/** Reports a second that so many threads read, after the first hundred, in which they compile the rules. */
export async function measureThreads(folder: string, count: number, threads: number): Promise<number> {
  const paths = readdirSync(folder)
    .sort()
    .slice(0, count)
    .map((name) => join(folder, name));
  const readers = startReaders(paths.length, { known: new Set() }, threads);
  const first = Math.min(100, count / 2);
  let begun = performance.now();
  for await (const { index } of inOrder(paths, readers.ahead, readers.read))
    if (index === first - 1) begun = performance.now();
  const seconds = (performance.now() - begun) / 1000;
  await readers.close();
  return (count - first) / seconds;
}
