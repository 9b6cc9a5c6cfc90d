import type { LexiconRow } from '../model/resources.ts';
import { matchesIn } from '../text/matches.ts';
import type { Change, Filter } from './draft.ts';

const RADICAL = /[\u2e80-\u2fdf]/g;

/**
 * Gives back the characters in whose place a program that makes PDF wrote the radical that looks like them (⼯ for 工);
 * before repair, which would take so rare signs for damage. `rows` is the table of radicals.
 */
export function makeRadicalFilter(rows: readonly LexiconRow[]): Filter {
  const characters = new Map(rows.map(({ from = '', to = '' }) => [from, to] as const));
  return {
    name: 'radicals',
    requires: ['debris'],
    changes: (text) =>
      matchesIn(text, RADICAL).flatMap(({ index, 0: radical }): Change[] => {
        const after = characters.get(radical);
        return after ? [{ start: index, end: index + 1, after, confidence: 1 }] : [];
      }),
  };
}
