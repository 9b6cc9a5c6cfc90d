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
const ZHU = '著'.charCodeAt(0);
/** 傢俱 is 家具; 俱 by itself stays. */
const FURNITURE = /(?<=傢)俱/y;
const JU = '俱'.charCodeAt(0);

/** Folds traditional characters to simplified ones, one to one; `rows` is the table of characters. */
export function makeScriptFilter(rows: readonly LexiconRow[]): Filter {
  const fold = foldOf(rows);
  return {
    name: 'script',
    requires: ['gloss'],
    changes: (text) => {
      const changes: Change[] = [];
      let traditional: boolean | undefined;
      for (let i = 0; i < text.length; i++) {
        const after = fold[text.charCodeAt(i)] ?? 0;
        if (after === 0) continue;
        traditional ??= isTraditional(text, fold);
        if (stays(text, i, traditional)) continue;
        changes.push({ start: i, end: i + 1, after: String.fromCharCode(after), confidence: 1 });
      }
      return changes;
    },
  };
}

/** By code unit: what the character becomes, 0 where it stays. */
function foldOf(rows: readonly LexiconRow[]): Uint16Array {
  const fold = new Uint16Array(0x10000);
  for (const { from = '', to = '' } of rows) fold[from.charCodeAt(0)] = to.charCodeAt(0);
  fold[ZHU] = '着'.charCodeAt(0);
  fold[JU] = '具'.charCodeAt(0);
  return fold;
}

/** A character that is simplified as it stands. */
function stays(text: string, index: number, traditional: boolean): boolean {
  const code = text.charCodeAt(index);
  if (code === ZHU) return !traditional || sticky(ZHU_WORD, text, index - 1) || sticky(ZHU_WORD, text, index);
  if (code === JU) return !sticky(FURNITURE, text, index);
  return SHARED.has(text.charAt(index)) && (!traditional || sticky(KEPT, text, index));
}

/** A text is traditional when three characters of it, or one in fifty, can be nothing else. */
function isTraditional(text: string, fold: Uint16Array): boolean {
  let found = 0;
  for (let i = 0; i < text.length && found < 3; i++) {
    const code = text.charCodeAt(i);
    if (fold[code] && code !== ZHU && code !== JU && !SHARED.has(text.charAt(i))) found++;
  }
  return found >= 3 || found * 50 > text.length;
}

function sticky(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = Math.max(index, 0);
  return pattern.test(text);
}
