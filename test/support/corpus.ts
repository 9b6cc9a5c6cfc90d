import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateReport } from '../../tools/reports/generate.ts';
import { resources } from './read-text.ts';

/** Writes so many reports of the generator into a folder, and gives the folder. */
export function writeReports(folder: string, seed: number, count: number, sentences = 16): string {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const { name, text } = generateReport(resources.gazetteer, seed, index, sentences);
    writeFileSync(join(folder, `${name}.txt`), text);
  }
  return folder;
}
