import type { LexiconRow } from '../model/resources.ts';
import type { Change, Filter } from './draft.ts';

/**
 * Characters that are traditional in one use and simplified in another (乾燥 but 乾县, 於是 but 於潜): all of GB2312 that
 * t->cn would change. They are folded only in a text that shows traditional script, and never inside these names.
 */
const SHARED = new Set('乾於薹徵藉瞭麽夥馀碁劄颺');
const KEPT = /乾(?=[安县隆坤陵清州])|於(?=[潜菟])/y;
/** 著 is a particle in traditional script (隨著) and a word of its own in both (显著, 著名). */
const ZHU_WORD = /(?:[显顯卓昭原编編专專论論巨名土遗遺译譯拙])著|著(?=[名作称稱述书書录錄者])/y;

/** 傢俱 is 家具; 俱 by itself stays. */
const FURNITURE = /(?<=傢)俱/y;

/** Folds traditional characters to simplified ones, one to one; `rows` is the table of characters. */
export function makeScriptFilter(rows: readonly LexiconRow[]): Filter {
  const fold = new Map(rows.map((row) => [row['from'] ?? '', row['to'] ?? '']));
  return {
    name: 'script',
    requires: ['gloss'],
    changes: (text) => {
      const traditional = isTraditional(text, fold);
      const changes: Change[] = [];
      for (let i = 0; i < text.length; i++) {
        const character = text.charAt(i);
        if (character < '\u3400') continue;
        const after =
          traditional && character === '著'
            ? particle(text, i)
            : character === '俱' && sticky(FURNITURE, text, i)
              ? '具'
              : fold.get(character);
        if (after === undefined || after === character) continue;
        if (SHARED.has(character) && (!traditional || sticky(KEPT, text, i))) continue;
        changes.push({ start: i, end: i + 1, after, confidence: 1 });
      }
      return changes;
    },
  };
}

/** A text is traditional when three characters of it, or one in fifty, can be nothing else. */
function isTraditional(text: string, fold: ReadonlyMap<string, string>): boolean {
  let found = 0;
  for (const character of text) {
    if (character >= '\u3400' && fold.has(character) && !SHARED.has(character)) found++;
    if (found >= 3) return true;
  }
  return found * 50 > text.length;
}

const particle = (text: string, index: number): string =>
  sticky(ZHU_WORD, text, index - 1) || sticky(ZHU_WORD, text, index) ? '著' : '着';

function sticky(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = Math.max(index, 0);
  return pattern.test(text);
}
