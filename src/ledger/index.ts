/**
 * Ledger: what became of everything in one report. It is reckoned from what went in and what came out, not told by the
 * stages themselves, so a stage that loses something is found out.
 */
import type { Extraction } from '../model/extraction.ts';
import type { GraphBatch } from '../model/graph.ts';
import type { LedgerEntry, Tally } from '../model/ledger.ts';
import { makePlaceOf } from '../model/place.ts';
import { tellCharacters } from './characters.ts';

/** Sums up one report. */
export function ledgerEntry(extraction: Extraction, batch: Omit<GraphBatch, 'report'>): LedgerEntry {
  const { doc, reading, mentions, claims, rejections } = extraction;
  const { clean } = reading;
  const placeOf = makePlaceOf(doc, reading);
  const placed = mentions.map(({ span }) => placeOf(span) !== undefined);
  return {
    bytes: doc.bytes,
    encoding: doc.encoding,
    length: doc.text.length,
    characters: tellCharacters(extraction),
    passages: batch.passages.length,
    edits: tally(clean.edits, ({ filter }) => filter),
    damage: {
      zones: clean.damage.length,
      characters: clean.damage.reduce((sum, { start, end }) => sum + end - start, 0),
    },
    mentions: tally(
      mentions.filter((_, index) => placed[index]),
      ({ rule }) => rule,
    ),
    evidence: batch.mentions.length,
    rejected: tally(
      [...rejections.map(({ reason }) => reason), ...placed.filter((one) => !one).map(() => 'across-passages')],
      (reason) => reason,
    ),
    claims: tally(claims, ({ rule }) => rule),
    entities: tally(batch.entities, ({ kind }) => kind),
    relations: tally(batch.relations, ({ type }) => type),
  };
}

/** Counts items by name, names in order. */
export function tally<T>(items: readonly T[], nameOf: (item: T) => string): Tally {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
