import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../src/extract/annotation.ts';
import { makeReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { readResources } from '../../src/read/resources.ts';
import { makeCachedNormaliser } from './clean-cache.ts';
import { ENTITY_TYPES, RELATION_TYPES, scoreDocument, total, type Figure, type Score } from './score.mjs';

export interface Result {
  readonly name: string;
  readonly score: Score;
}

/** Reads every document that has a gold file of the same base name, and scores it. */
export function evaluate(goldFolder: string, documentFolder: string): Result[] {
  const resources = readResources();
  const read = makeReader(resources, makeCachedNormaliser(resources));
  const documents = readdirSync(documentFolder);
  return readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const base = name.slice(0, -'.json'.length);
      const file = documents.find(
        (document) => document !== name && document.startsWith(`${base}.`) && !document.includes('.sources.'),
      );
      if (!file) throw new Error(`${documentFolder} holds no document for ${name}`);
      const path = join(documentFolder, file);
      const result = readDocument(readFileSync(path), path);
      if (!('doc' in result)) throw new Error(`${path}: ${result.diagnostic.message}`);
      const annotation = annotate(read(result.doc));
      const gold: unknown = JSON.parse(readFileSync(join(goldFolder, name), 'utf8'));
      return { name: base, score: scoreDocument(gold, JSON.parse(JSON.stringify(annotation))) };
    });
}

/** Prints F1 per document and the totals per type. */
export function printFigures(results: readonly Result[]): void {
  const percent = (part: number) => (100 * part).toFixed(1).padStart(6);
  for (const { name, score } of results) {
    const { entities, relations } = total([score]);
    console.log(
      `${name.padEnd(24)} entities ${percent(entities['all']?.f1 ?? 0)}   relations ${percent(relations['all']?.f1 ?? 0)}`,
    );
  }
  const { entities, relations, fields } = total(results.map(({ score }) => score));
  const row = (name: string, figure: Figure | undefined) => {
    if (!figure) return;
    const { precision, recall, f1, tp, fp, fn } = figure;
    console.log(
      `${name.padEnd(18)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (tp ${tp}, fp ${fp}, fn ${fn})`,
    );
  };
  for (const type of ENTITY_TYPES) row(type, entities[type]);
  row('ENTITIES', entities['all']);
  for (const type of RELATION_TYPES) row(type, relations[type]);
  row('RELATIONS', relations['all']);
  for (const [name, { right, of }] of Object.entries(fields))
    console.log(`field ${name.padEnd(22)} ${right}/${of} right`);
}
