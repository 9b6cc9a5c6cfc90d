import { readFileSync, readdirSync } from 'node:fs';
import type { Document } from '../../src/model/document.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { GraphBatch } from '../../src/model/graph.ts';
import { makeBatchReader, makeReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { resources } from './read-text.ts';

const folder = 'seeds/reports';
/** Paths of the sample reports. */
export const samplePaths = readdirSync(folder)
  .filter((name) => /^\d\d-/.test(name))
  .sort()
  .map((name) => `${folder}/${name}`);

const read = makeReader(resources);
const readBatch = makeBatchReader(resources);

function document(path: string, bytes: Uint8Array = readFileSync(path)): Document {
  const result = readDocument(bytes, path);
  if ('diagnostic' in result) throw new Error(`${path}: ${result.diagnostic.message}`);
  return result.doc;
}

/** Reads one file with all stages up to extract. */
export const extractFile = (path: string, bytes?: Uint8Array): Extraction => read(document(path, bytes));

/** One file's share of the graph. */
export const batchOf = (path: string, bytes?: Uint8Array): GraphBatch => readBatch(document(path, bytes));
