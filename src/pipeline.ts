/** Composition of the stages, no domain logic. */
import { makeExtractor } from './extract/index.ts';
import type { Document } from './model/document.ts';
import type { Extraction } from './model/extraction.ts';
import type { Resources } from './model/resources.ts';
import { makeNormaliser } from './normalise/index.ts';
import { makeStructureReader } from './structure/index.ts';

/** Compiles all rules once and gives the function that reads one document. */
export function makeReader(resources: Resources): (doc: Document) => Extraction {
  const normalise = makeNormaliser(resources);
  const structure = makeStructureReader(resources);
  const extract = makeExtractor(resources);
  return (doc) => extract(doc, structure(doc, normalise(doc)));
}
