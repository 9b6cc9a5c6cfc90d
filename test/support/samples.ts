import { readFileSync, readdirSync } from 'node:fs';
import type { Extraction } from '../../src/model/extraction.ts';
import type { GraphBatch } from '../../src/model/graph.ts';
import { makeReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { makeResolver } from '../../src/resolve/index.ts';
import { resources } from './read-text.ts';

const folder = 'seeds/reports';
/** Paths of the sample reports. */
export const samplePaths = readdirSync(folder)
  .filter((name) => /^\d\d-/.test(name))
  .sort()
  .map((name) => `${folder}/${name}`);

const read = makeReader(resources);
const resolve = makeResolver(resources);

/** Reads one file with all stages up to extract. */
export function extractFile(path: string, bytes: Uint8Array = readFileSync(path)): Extraction {
  const result = readDocument(bytes, path);
  if ('diagnostic' in result) throw new Error(`${path}: ${result.diagnostic.message}`);
  return read(result.doc);
}

/** One file's share of the graph. */
export const batchOf = (path: string, bytes?: Uint8Array): GraphBatch => resolve(extractFile(path, bytes));
