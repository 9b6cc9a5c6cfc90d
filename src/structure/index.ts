import type { CleanText } from '../model/clean-text.ts';
import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import type { Resources } from '../model/resources.ts';

/** Reads the structure of a report: its articles, sections, sentences, and what it speaks of and when. */
export type StructureReader = (doc: Document, clean: CleanText) => Reading;

export function makeStructureReader(_resources: Resources): StructureReader {
  return (_doc, clean) => ({ clean, meta: { title: '', kind: 'news' }, articles: [], sentences: [], asides: [] });
}
