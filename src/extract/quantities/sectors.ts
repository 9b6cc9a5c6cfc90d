import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Draft } from './draft.ts';

const N = '(\\d{1,2}(?:\\.\\d{1,2})?)';
const HEAD = /三次产业(?:增加值)?(?:结构|构成|比例|比重|占比|比)(?:之?比)?/g;
const TRIPLE = new RegExp(`${N}[：:∶]${N}[：:∶]${N}`, 'g');
/** How far behind its head the last of the shares may stand. */
const REACH = 80;
const SECTORS = ['第一产业', '第二产业', '第三产业'];

/** The shares of the three sectors: 三次产业结构由A∶B∶C调整为D∶E∶F; `told` holds the words of all figures. */
export interface Sectors {
  readonly drafts: readonly Draft[];
  readonly told: readonly Span[];
}

/** Reads the shares of the three sectors in a sentence; where they changed, the last ones count. */
export function readSectors(text: string): Sectors {
  const drafts: Draft[] = [];
  const told: Span[] = [];
  for (const { index, 0: head } of matchesIn(text, HEAD)) {
    const from = index + head.length;
    const words = /^[^。；]*/.exec(text.slice(from, from + REACH))?.[0] ?? '';
    const triples = matchesIn(words, TRIPLE).filter((match) => isWhole(match.slice(1)));
    for (const match of triples) told.push({ start: from + match.index, end: from + match.index + match[0].length });
    const [last, at] = [triples.at(-1), told.at(-1)];
    if (!last || !at) continue;
    SECTORS.forEach((sector, place) =>
      drafts.push({
        rule: 'quantity/sectors',
        confidence: 0.88,
        indicator: `${sector}占比`,
        measure: 'share',
        value: Number(last[place + 1]),
        unit: '%',
        comparator: 'eq',
        start: index,
        end: at.end,
      }),
    );
  }
  return { drafts, told };
}

/** Parts of a whole: they add up to 100 but for rounding; told in tenths (2：5：3) they are none. */
const isWhole = (parts: readonly string[]): boolean =>
  Math.abs(parts.reduce((sum, part) => sum + Number(part), 0) - 100) < 1.1;
