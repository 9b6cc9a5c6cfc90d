import { matchesIn } from '../../text/matches.ts';
import type { Form } from './cooperates-forms.ts';

/** Where partners stand in a sentence, and where the words that open them begin. */
export interface Partners {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 2;
const ENDS = '，。；签';

/**
 * Finds the partners of a form, from left to right. One expression for all would try every opening with every length
 * and every rest; here each opening is tried once.
 */
export function findPartners({ opening, longest, rest }: Form, text: string): Partners[] {
  const found: Partners[] = [];
  let from = 0;
  for (const { index, 0: words } of matchesIn(text, opening)) {
    if (index < from) continue;
    const start = index + words.length;
    const end = endOf(text, start, longest, rest);
    if (end === undefined) continue;
    found.push({ index, start, end });
    from = rest.lastIndex;
  }
  return found;
}

/** Where partners end that begin at `start`: the first place with the rest behind it. */
function endOf(text: string, start: number, longest: number, rest: RegExp): number | undefined {
  for (let end = start; end - start <= longest && end < text.length; end++) {
    rest.lastIndex = end;
    if (end - start >= SHORTEST && rest.test(text)) return end;
    if (ENDS.includes(text.charAt(end))) return undefined;
  }
  return undefined;
}
