import type { LexiconRow } from '../model/resources.ts';
import { matchesIn } from '../text/matches.ts';
import type { Change, Filter } from './draft.ts';

const GLOSS = /([\u3400-\u9fff])[(（]([a-zü\u00e0-\u01dc\u0251\u0261\u0300-\u036f]{1,7})[)）]/gi;

/** Letters of a reading without tone marks, ü as v, script forms of a and g as plain ones. */
export const toneless = (reading: string): string =>
  reading
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/u\u0308|ü/g, 'v')
    .replace(/\u0251/g, 'a')
    .replace(/\u0261/g, 'g');

/** Takes out a pinyin gloss in brackets after a character, where it is a reading of that character; `rows` is the table of readings. */
export function makeGlossFilter(rows: readonly LexiconRow[]): Filter {
  const readings = new Map(rows.map((row) => [row['reading'] ?? '', new Set(row['characters'])]));
  return {
    name: 'gloss',
    requires: ['debris'],
    changes: (text) => {
      const changes: Change[] = [];
      for (const match of matchesIn(text, GLOSS)) {
        const [whole, character = '', reading = ''] = match;
        if (!readings.get(toneless(reading))?.has(character)) continue;
        const start = match.index + character.length;
        changes.push({ start, end: match.index + whole.length, after: '', confidence: 1 });
      }
      return changes;
    },
  };
}
