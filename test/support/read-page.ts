import type { Extraction } from '../../src/model/extraction.ts';
import { isQuantity } from '../../src/model/mention.ts';
import { extractFile } from './samples.ts';

/** Reads the inner part of a page. */
export const readBody = (body: string): Extraction =>
  extractFile('page.html', new TextEncoder().encode(`<!doctype html><html><body>${body}</body></html>`));

/** The sentences that are read for facts. */
export const passages = ({ reading }: Extraction): string[] => reading.sentences.map(({ text }) => text);

/** What is put aside, with the reason. */
export const asides = ({ reading }: Extraction): string[] =>
  reading.asides.map(({ span, reason }) => `${reason}: ${reading.clean.text.slice(span.start, span.end)}`);

/** Figures as `indicator value unit period`. */
export const figures = ({ mentions }: Extraction): string[] =>
  mentions.flatMap((one) =>
    isQuantity(one) ? [[one.kind, one.indicator, one.measure, one.value, one.unit, one.period].join(' ')] : [],
  );
