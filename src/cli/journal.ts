import { existsSync, mkdirSync, readFileSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadCounts } from '../store/graph-store.ts';

/** What became of one input of an ingest. */
export type JournalLine =
  | { readonly path: string; readonly outcome: 'failed'; readonly code: string; readonly message: string }
  | { readonly path: string; readonly outcome: keyof LoadCounts; readonly report: string };

const file = (data: string): string => join(data, 'ingest.jsonl');

/** Starts the journal of an ingest in the data folder; each input adds a line at once, so that a kill loses none. */
export function startJournal(data: string): (line: JournalLine) => void {
  mkdirSync(data, { recursive: true });
  writeFileSync(file(data), '');
  return (line) => appendFileSync(file(data), `${JSON.stringify(line)}\n`);
}

/** Reads the journal of the last ingest; none is an empty one, and a line that a kill cut short is left out. */
export function readJournal(data: string): JournalLine[] {
  if (!existsSync(file(data))) return [];
  const text = readFileSync(file(data), 'utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JournalLine);
}
