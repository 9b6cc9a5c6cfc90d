/** Composition of the stages, no domain logic. */
import { makeExtractor } from './extract/index.ts';
import { refuseUnread } from './extract/refine/unread.ts';
import type { Document } from './model/document.ts';
import { ledgerEntry } from './ledger/index.ts';
import type { Extraction } from './model/extraction.ts';
import type { GraphBatch } from './model/graph.ts';
import type { Resources } from './model/resources.ts';
import { makeNormaliser, type Normaliser } from './normalise/index.ts';
import { makeStretchReader } from './normalise/stretch.ts';
import { makeResolver } from './resolve/index.ts';
import { makeStructureReader } from './structure/index.ts';

/** Compiles all rules once and gives the function that reads one document. */
export function makeReader(
  resources: Resources,
  normalise: Normaliser = makeNormaliser(resources),
): (doc: Document) => Extraction {
  const structure = makeStructureReader(resources);
  const extract = makeExtractor(resources);
  const readStretch = makeStretchReader(normalise);
  return (doc) => refuseUnread(extract(doc, structure(doc, normalise(doc))), readStretch);
}

/** Compiles all rules once and gives the function that turns one document into its share of the graph, with its ledger. */
export function makeBatchReader(resources: Resources): (doc: Document) => GraphBatch {
  const read = makeReader(resources);
  const resolve = makeResolver(resources);
  return (doc) => {
    const extraction = read(doc);
    const batch = resolve(extraction);
    return { ...batch, report: { ...batch.report, ledger: JSON.stringify(ledgerEntry(extraction, batch)) } };
  };
}
