import { ZhengtuError } from '../model/errors.ts';
import type { LexiconRow } from '../model/resources.ts';
import { contentId } from './hash.ts';

/** What people decided about entities; a decision outranks whatever names say. */
export interface Rulings {
  /** The id that an entity has after the rulings, in a report of region `home`; `undefined` where it is none. */
  idFor(id: string, home: string): string | undefined;
  /** The name that a person gave it. */
  nameFor(id: string): string | undefined;
}

const SORTS = ['same', 'different', 'rename', 'block'];

/**
 * Reads the rows of `seeds/rulings`. `same A B`: A is B. `different A CODE`: A, as reports of that region tell it, is
 * another thing. `different A B`: no chain of `same` may join them. `rename A NAME`. `block A`: A names nothing.
 */
export function makeRulings(rows: readonly LexiconRow[]): Rulings {
  const of = (sort: string) => rows.filter(({ ruling }) => ruling === sort);
  const refuse = (row: LexiconRow, why: string): never => {
    throw new ZhengtuError('RULING_INVALID', `Ruling "${row['ruling']} ${row['id']} ${row['with'] ?? ''}" ${why}`);
  };
  for (const row of rows) {
    if (!SORTS.includes(row['ruling'] ?? '')) refuse(row, `is of no known sort: ${SORTS.join(', ')}.`);
    if (!row['id'] || !row['reason']) refuse(row, 'needs an id and a reason.');
    if (row['ruling'] !== 'block' && !row['with']) refuse(row, 'needs a second column.');
  }
  const into = new Map(of('same').map(({ id = '', with: other = '' }) => [id, other]));
  const names = new Map(of('rename').map(({ id = '', with: name = '' }) => [id, name]));
  const blocked = new Set(of('block').map(({ id }) => id));
  const apart = of('different').filter((row) => isCode(row['with'] ?? ''));
  const follow = (id: string): string => {
    const seen = new Set<string>();
    let last = id;
    for (let next = into.get(last); next !== undefined; next = into.get(last)) {
      if (seen.has(last))
        refuse({ ruling: 'same', id, with: next }, 'leads back to itself: take one row of the circle out.');
      seen.add(last);
      last = next;
    }
    return last;
  };
  for (const row of rows) {
    const [id = '', other = ''] = [row['id'], row['with']];
    if (row['ruling'] === 'same') follow(id);
    if (row['ruling'] === 'different' && !isCode(other) && follow(id) === follow(other))
      refuse(row, 'contradicts rulings that join the two: take one of them out.');
  }
  return {
    idFor: (id, home) => {
      const there = apart.find((row) => row['id'] === id && home.startsWith(trimmed(row['with'] ?? '')));
      const own = there ? contentId(id.slice(0, 1), id, there['with']) : id;
      const last = follow(own);
      return blocked.has(own) || blocked.has(last) ? undefined : last;
    },
    nameFor: (id) => names.get(id),
  };
}

/** Regions have their code for an id, so that a code in the second column can only mean where. */
const isCode = (text: string): boolean => /^\d{6}$/.test(text);
/** 131100 is the beginning of all codes in it: 1311. */
const trimmed = (code: string): string => code.replace(/(?:00){1,2}$/, '');
