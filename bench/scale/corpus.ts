/** Reports of the generator, in a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResources } from '../../src/read/resources.ts';
import { generateReport } from '../../tools/reports/generate.ts';

const { gazetteer } = readResources();
/** Sentences of a report, so that it holds some 5 KB. */
const SENTENCES = 60;

export interface Corpus {
  readonly folder: string;
  readonly bytes: number;
}

/** A report, and the region that it speaks for. */
export function makeReport(seed: number, index: number): { name: string; text: string; code: string; region: string } {
  const { name, text, gold } = generateReport(gazetteer, seed, index, SENTENCES);
  const { region } = gold.report as { region: string };
  return { name, text, region, code: gazetteer.named(region)[0]?.code ?? '' };
}

/** Writes so many reports of a seed; those of one province can be left out. */
export function writeCorpus(folder: string, seed: number, count: number, without?: string): Corpus {
  mkdirSync(folder, { recursive: true });
  let [bytes, written] = [0, 0];
  for (let index = 0; written < count; index++) {
    const { name, text, region } = makeReport(seed, index);
    if (without && gazetteer.named(region).some(({ code }) => code.startsWith(without))) continue;
    writeFileSync(join(folder, `${name}.txt`), text);
    bytes += Buffer.byteLength(text);
    written++;
  }
  return { folder, bytes };
}
