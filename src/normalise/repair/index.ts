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
import { readBytes, type Read } from './read-bytes.ts';
import { findSigns, type Sign } from './signs.ts';

/** By how much (natural logarithm) a repair must be likelier than the text as it stands, and than the next best one. */
const LEAST = { gain: 10, margin: 1.5, unmarkedMargin: 2 };
/** Rare characters that stand in good words cost less than this each; damaged ones cost 10 and more. */
const PLAIN = 7;
/** How much behind them is looked at for that. */
const BESIDE = 6;
/** Characters in front of a stretch that are read with it, and in which an unmarked loss may lie. */
const LEAD = 12;
const GLOSS = /[(（][^()（）]{1,7}[)）]/g;
const BACK = 8;
/** Readings of a character that are tried: for one stretch, for any text, and for each character of it; beyond them a stretch stays unread. */
const WORK = { stretch: 400_000, least: 2_000_000, character: 20 };
const NUMERAL = /[0-9０-９〇零一二三四五六七八九十百千万亿两%％.]/;
const COUNTED = /[0-9０-９〇零一二三四五六七八九十百千万亿两%％.个项家元年月日人亩户倍成件套位名吨]/;
const TAIL = /[^，。；、,;\n]{0,12}/y;

/** Makes the filter; the larger tables are compiled for the first text that shows damage. */
export function makeRepairFilter(resources: Resources): Filter {
  const gbk = makeGbk();
  const rare = rareIn(resources, gbk);
  let known: Language | undefined;
  return {
    name: 'repair',
    requires: ['debris', 'radicals'],
    changes: (text) => {
      const signs = findSigns(text, rare);
      if (signs.length === 0) return [];
      const language = (known ??= makeLanguage(resources, gbk));
      const damaged = signs.filter((sign) => sign.marked || !readsWell(language, text, sign));
      return damaged.length ? judgeAll(languageOf(language, text), text, damaged) : [];
    },
  };
}

function judgeAll(language: Language, text: string, signs: readonly Sign[]): Change[] {
  const changes: Change[] = [];
  let work = WORK.least + text.length * WORK.character;
  let done = 0;
  for (const sign of signs) {
    if (sign.span.end <= done) continue;
    const context = Math.max(done, sign.span.start - BACK - LEAD);
    const floor = context + text.slice(context, sign.span.start).lastIndexOf('\n') + 1;
    const from = Math.max(floor, sign.span.start - BACK);
    const before = text.slice(Math.max(floor, from - LEAD), from).replace(GLOSS, '');
    const read = readBytes(language, before, text.slice(from, sign.end), {
      unmarked: sign.marked ? 0 : sign.span.start - from + BACK,
      lineEnd: sign.end === text.length || text.charAt(sign.end) === '\n',
      work: Math.min(work, WORK.stretch),
    });
    work -= read.tried;
    const change = judge(text, sign, from, read);
    if (!change) continue;
    changes.push(change);
    done = change.end;
  }
  return changes;
}

/** Two rare characters near each other (橡塑) are no damage where the words around them are known. */
function readsWell(language: Language, text: string, { span }: Sign): boolean {
  const stretch = text.slice(span.start, span.end + BESIDE);
  return costAsIs(language, stretch) < PLAIN * stretch.length;
}

/** What to do about a stretch that was read again from `from` on. */
function judge(text: string, sign: Sign, from: number, read: Read): Change | undefined {
  const stretch = text.slice(from, sign.end);
  if (read.gain < LEAST.gain || read.text === stretch) return sign.certain ? unread(text, sign) : undefined;
  const unsure = read.margin < (sign.marked ? LEAST.margin : LEAST.unmarkedMargin);
  return unsure || guessesNumber(read) || stillDamaged(read.text) ? unread(text, sign) : trimmed(stretch, read, from);
}

/** A guessed character that may be part of a number makes the whole repair unsure. */
const guessesNumber = ({ text, guesses }: Read): boolean =>
  guesses.some((at) => {
    const [before, guess, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
    if (/[0-9０-９]/.test(guess)) return true;
    return (
      COUNTED.test(guess) &&
      (NUMERAL.test(before) || NUMERAL.test(after) || (NUMERAL.test(guess) && COUNTED.test(after)))
    );
  });

const stillDamaged = (text: string): boolean => text.includes('\ufffd');

/** The change without what both readings share at either end. */
function trimmed(stretch: string, { text, margin }: Read, from: number): Change {
  let head = 0;
  while (head < Math.min(stretch.length, text.length) && stretch[head] === text[head]) head++;
  let tail = 0;
  while (tail < Math.min(stretch.length, text.length) - head && stretch.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return {
    start: from + head,
    end: from + stretch.length - tail,
    after: text.slice(head, text.length - tail),
    confidence: Math.round(100 * (1 - 0.5 * Math.exp(-margin / 2))) / 100,
  };
}

/** Leaves a stretch as it stands, up to the next mark that a shift leaves alone, and tells that it is damaged. */
function unread(text: string, { span }: Sign): Change {
  TAIL.lastIndex = span.end;
  const end = span.end + (TAIL.exec(text)?.[0].length ?? 0);
  return { start: span.start, end, after: text.slice(span.start, end), confidence: 0, unsure: true };
}
