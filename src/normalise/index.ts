/**
 * Normalise: the text of a document in, clean text with the way back to every original character out.
 *
 * Clean text has simplified characters and no gloss; marks between Chinese characters are full-width (，。；：！？（）);
 * digits, Latin letters, % and the decimal point are ASCII, a thousands comma stays ASCII; quotation marks are “ ” ‘ ’;
 * a range between digits is written with one — (1—5月, 8—10家); lines stay lines. No NFKC: it would change ㎡, ① and ℃.
 *
 * The order matters: debris would hide damage and a gloss; bytes must be read again before anything else changes the
 * characters they became; a gloss must be checked against the character it was made for (before the
 * fold), and marks are told apart by their neighbours, which a gloss's brackets would disturb.
 */
import type { CleanText, Edit } from '../model/clean-text.ts';
import type { Document } from '../model/document.ts';
import type { Resources } from '../model/resources.ts';
import type { Span } from '../model/span.ts';
import { damageOf, outside, tell } from './damage.ts';
import { debrisFilter, spacesFilter } from './debris.ts';
import { apply, draftOf, type Filter } from './draft.ts';
import { makeGlossFilter } from './gloss.ts';
import { linesFilter } from './lines.ts';
import { markupChanges } from './markup.ts';
import { makeRadicalFilter } from './radicals.ts';
import { makeRepairFilter } from './repair/index.ts';
import { punctuationFilter } from './punctuation.ts';
import { makeScriptFilter } from './script.ts';

/** Turns the text of a document into clean text. */
export type Normaliser = (doc: Pick<Document, 'text' | 'blocks'>) => CleanText;

/** The filters in the order they run. */
export const makeFilters = (resources: Resources): readonly Filter[] => [
  debrisFilter,
  makeRadicalFilter(resources.tables.get('radicals') ?? []),
  makeRepairFilter(resources),
  makeGlossFilter(resources.tables.get('readings') ?? []),
  makeScriptFilter(resources.tables.get('fold') ?? []),
  punctuationFilter,
  spacesFilter,
  linesFilter,
];

/** Damage that could not be read is tried again where the text around it became clean; the second round hardly ever finds more. */
const MOST_ROUNDS = 4;

/** Compiles the tables once. */
export function makeNormaliser(resources: Resources): Normaliser {
  const filters = makeFilters(resources);
  return ({ text: original, blocks }) => {
    const edits: Edit[] = [];
    const rounds: Span[][] = [];
    let draft = draftOf(original);
    if (blocks.length) [draft] = apply(draft, markupChanges(original, blocks), 'markup', original);
    for (let round = 0, before; round < MOST_ROUNDS && before !== draft.text; round++) {
      before = draft.text;
      const found: Span[] = [];
      for (const filter of filters) {
        const changes = outside(found, draft, filter.changes(draft.text));
        found.push(...tell(draft, changes));
        const [next, made] = apply(
          draft,
          changes.filter(({ unsure, start, end, after }) => !unsure || after !== draft.text.slice(start, end)),
          filter.name,
          original,
        );
        draft = next;
        edits.push(...made);
      }
      rounds.push(found);
      if (found.length === 0) break;
    }
    return { original, ...draft, edits, damage: damageOf(draft, rounds) };
  };
}
