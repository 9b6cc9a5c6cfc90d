import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../src/extract/annotation.ts';
import type { Document } from '../../src/model/document.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Resources } from '../../src/model/resources.ts';
import { makeReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { readResources } from '../../src/read/resources.ts';
import { makeCachedNormaliser } from './clean-cache.ts';
import { itemsOf, type Item } from './items.ts';
import { scoreDocument, type Score } from './score.mjs';

/** One report as it was read, and scored where it has gold. */
export interface Read {
  readonly name: string;
  readonly extraction: Extraction;
}
export interface Result extends Read {
  /** Paths of the gold file and of the report. */
  readonly gold: string;
  readonly path: string;
  readonly score: Score;
  readonly items: readonly Item[];
}

export interface Evaluator {
  /** Scores every document of a folder that has a gold file of the same base name. */
  score(gold: string, documents: string): Result[];
  /** Scores other bytes against a gold file. */
  scoreBytes(gold: string, path: string, bytes: Uint8Array): Score;
  /** Reads every text of a folder. */
  read(documents: string): Read[];
}

/** Compiles the rules once; with other resources than the package's, they are judged with those. */
export function makeEvaluator(resources: Resources = readResources()): Evaluator {
  const read = makeReader(resources, makeCachedNormaliser(resources));
  const readFile = (path: string): Extraction => read(documentOf(path, readFileSync(path)));
  const scoreOf = (gold: string, extraction: Extraction): Score => {
    const truth: unknown = JSON.parse(readFileSync(gold, 'utf8'));
    return scoreDocument(truth, JSON.parse(JSON.stringify(annotate(extraction))));
  };
  return {
    score: (gold, documents) => {
      const names = readdirSync(documents);
      return readdirSync(gold)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
          const base = name.slice(0, -'.json'.length);
          const file = names.find(
            (document) => document !== name && document.startsWith(`${base}.`) && !document.includes('.sources.'),
          );
          if (!file) throw new Error(`${documents} holds no document for ${name}`);
          const [path, truth] = [join(documents, file), join(gold, name)];
          const extraction = readFile(path);
          const score = scoreOf(truth, extraction);
          return { name: base, gold: truth, path, extraction, score, items: itemsOf(extraction, score) };
        });
    },
    scoreBytes: (gold, path, bytes) => scoreOf(gold, read(documentOf(path, bytes))),
    read: (documents) =>
      readdirSync(documents)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => ({ name: name.slice(0, -'.txt'.length), extraction: readFile(join(documents, name)) })),
  };
}

function documentOf(path: string, bytes: Uint8Array): Document {
  const result = readDocument(bytes, path);
  if (!('doc' in result)) throw new Error(`${path}: ${result.diagnostic.message}`);
  return result.doc;
}
