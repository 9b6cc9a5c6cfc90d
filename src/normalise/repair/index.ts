/**
 * Repairs text whose GBK bytes were decoded one off, because a byte was lost, replaced or added: the wrong decode is
 * turned into bytes again, the byte put back or dropped, and the readings judged by how likely their words are. A sure
 * repair is a change; an unsure one leaves the text and is told as damage. A digit is never guessed.
 */
import type { Resources } from '../../model/resources.ts';
import type { Change, Filter } from '../draft.ts';
import { makeGbk } from './gbk.ts';
import { languageOf, makeLanguage, type Language } from './language.ts';
import { costAsIs } from './path.ts';
import { rareIn } from './rare.ts';
import { judge, unread } from './judge.ts';
import { readBytes, type LineEnd } from './read-bytes.ts';
import { findSigns, type Sign } from './signs.ts';

/** Rare characters that stand in good words cost less than this each; damaged ones cost 10 and more. */
const PLAIN = 7;
/** How much behind them is looked at for that. */
const BESIDE = 6;
/** Characters in front of a stretch that are read with it, and in which an unmarked loss may lie. */
const LEAD = 12;
const GLOSS = /[(（][^()（）]{1,7}[)）]/g;
const BACK = 8;
/**
 * Readings of a character that are tried: for one stretch, for any text, and for each character of it; beyond them a
 * stretch stays unread. Of 500 damaged lines of real reports the hardest took 100,000.
 */
export const WORK = { stretch: 120_000, least: 400_000, character: 20 };

/** What is to be changed in a text, and how many readings of a character were tried to find it. */
interface Repairs {
  readonly changes: readonly Change[];
  readonly tried: number;
}

/** Makes the filter. */
export function makeRepairFilter(resources: Resources): Filter {
  const repair = makeRepairer(resources);
  return { name: 'repair', requires: ['debris', 'radicals'], changes: (text) => repair(text).changes };
}

/** Makes the function behind the filter; the larger tables are compiled for the first text that shows damage. */
export function makeRepairer(resources: Resources): (text: string) => Repairs {
  const gbk = makeGbk();
  const rare = rareIn(resources, gbk);
  let known: Language | undefined;
  return (text) => {
    const signs = findSigns(text, rare);
    if (signs.length === 0) return { changes: [], tried: 0 };
    const language = (known ??= makeLanguage(resources, gbk));
    const damaged = signs.filter((sign) => sign.marked || sign.certain || !readsWell(language, text, sign));
    return damaged.length ? judgeAll(languageOf(language, text), text, damaged) : { changes: [], tried: 0 };
  };
}

function judgeAll(language: Language, text: string, signs: readonly Sign[]): Repairs {
  const changes: Change[] = [];
  const most = WORK.least + text.length * WORK.character;
  let tried = 0;
  let done = 0;
  for (const sign of signs) {
    if (sign.span.end <= done) continue;
    if (!sign.readable || tried >= most) {
      changes.push(unread(text, sign));
      done = changes.at(-1)?.end ?? done;
      continue;
    }
    const context = Math.max(done, sign.span.start - BACK - LEAD);
    const floor = context + text.slice(context, sign.span.start).lastIndexOf('\n') + 1;
    const from = Math.max(floor, sign.span.start - BACK);
    const before = text.slice(Math.max(floor, from - LEAD), from).replace(GLOSS, '');
    const read = readBytes(language, before, text.slice(from, sign.end), {
      unmarked: sign.marked ? 0 : sign.span.start - from + BACK,
      lineEnd: lineEndOf(text, floor, sign.end),
      work: Math.min(most - tried, WORK.stretch),
    });
    tried += read.tried;
    const made = judge(text, sign, from, read);
    changes.push(...made);
    done = made.at(-1)?.end ?? done;
  }
  return { changes, tried };
}

const SHORT_LINE = 14;

/** How the line ends at `end`; `floor` is where it begins, unless that is far away. */
function lineEndOf(text: string, floor: number, end: number): LineEnd | undefined {
  if (end < text.length && text.charAt(end) !== '\n') return undefined;
  const begins = floor === 0 || text.charAt(floor - 1) === '\n';
  return begins && end - floor < SHORT_LINE ? 'short' : 'long';
}

/** Two rare characters near each other (橡塑) are no damage where the words around them are known. */
function readsWell(language: Language, text: string, { span }: Sign): boolean {
  const stretch = text.slice(span.start, span.end + BESIDE);
  return costAsIs(language, stretch) < PLAIN * stretch.length;
}
