/**
 * Reads a damaged stretch again, character by character of the wrong decode: each stands for the bytes it was made from,
 * and a byte may be missing or too many before it. A path with a byte waiting is one byte off.
 */
import { toneless } from '../gloss.ts';
import { FIRST_LEAD, LAST_LEAD } from './gbk.ts';
import { endCost, type Language } from './language.ts';
import { cost, prune, shift, start, write, type Path } from './path.ts';

/** What each guess costs; in natural logarithms, as words do. */
const PRICE = { marked: 5, unmarked: 8, dropped: 13, unsaid: 6, flattened: 1, letter: 4, foreign: 4, unread: 18 };
const WIDTH = 120;
const GLOSS = /[(（][a-zü\u00e0-\u01dc\u0251\u0261\u0300-\u036f]{1,7}[)）]/iy;
const GLOSS_END = /[a-zü\u00e0-\u01dc\u0251\u0261\u0300-\u036f]{1,7}[)）]/iy;
const FLAT = ',:;!?()';
/** Waiting for a byte of which nothing is known. */
const ANY = 256;
const EURO = '€';

/** The reading of the whole stretch, and the cost of leaving it as it stands. */
export interface Read {
  readonly text: string;
  readonly margin: number;
  readonly gain: number;
  /** Where in `text` stand characters of which one byte was guessed. */
  readonly guesses: readonly number[];
}

/** An unmarked loss is looked for in the first characters only; `lineEnd` tells that the line ends with the stretch. */
export interface Limits {
  readonly unmarked: number;
  readonly lineEnd: boolean;
}

/** Finds the likeliest reading of `stretch`, which `before` leads up to. */
export function readBytes(language: Language, before: string, stretch: string, { unmarked, lineEnd }: Limits): Read {
  let lead = start;
  for (const character of before) lead = write(language, lead, character, -1, 0);
  lead = { ...lead, text: '' };
  let paths: Path[] = [lead];
  let asIs = lead;
  let next = 0;
  for (let i = 0; i < stretch.length; i = next) {
    const gloss = match(GLOSS, stretch, i);
    next = i + (gloss?.length || 1);
    if (gloss) {
      paths = paths.map((path) => ({ ...path, text: path.text + gloss }));
      asIs = { ...asIs, text: asIs.text + gloss };
      continue;
    }
    const character = stretch.charAt(i);
    const cutGloss =
      character === '?' || character === '？' || character === '\ufffd' ? match(GLOSS_END, stretch, i + 1) : undefined;
    if (cutGloss) next += cutGloss.length;
    asIs = write(language, asIs, character, -1, 0);
    if (cutGloss) asIs = shift({ ...asIs, text: asIs.text + cutGloss }, -1, PRICE.unread);
    const grown = cutGloss
      ? paths.flatMap((path) => [
          ...readCutGloss(language, path, cutGloss),
          plainly(language, path, character, cutGloss),
        ])
      : paths.flatMap((path) => readOne(language, path, character, i < unmarked));
    paths = prune(
      grown.filter((path) => path !== undefined),
      WIDTH,
    );
  }
  const ends = paths
    .flatMap((path) => (path.pending < 0 ? [path] : guessTrail(language, path, PRICE.unsaid)))
    .map((path) => (lineEnd ? shift(path, -1, endCost(path.text)) : path));
  const [best, second] = prune(ends, WIDTH).filter(distinct);
  if (!best) return { text: stretch, margin: 0, gain: 0, guesses: [] };
  const margin = Math.min(best.margin, second ? cost(second) - cost(best) : Infinity);
  return { text: best.text, margin, gain: cost(asIs) - cost(best), guesses: best.guesses };
}

const distinct = (path: Path, index: number, all: readonly Path[]): boolean =>
  all.findIndex(({ text }) => text === path.text) === index;

function match(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

function plainly(language: Language, path: Path, character: string, rest: string): Path | undefined {
  if (path.pending >= 0) return undefined;
  const written = write(language, path, character, -1, PRICE.unread);
  return { ...written, text: written.text + rest };
}

function readOne(language: Language, path: Path, character: string, unmarked: boolean): (Path | undefined)[] {
  return path.pending < 0 ? readAligned(language, path, character, unmarked) : readShifted(language, path, character);
}

/** A path that is not off: the character stands for itself, or the damage begins here. */
function readAligned(language: Language, path: Path, character: string, unmarked: boolean): (Path | undefined)[] {
  const plain = write(language, path, character, -1, 0);
  if (isMark(character)) {
    return [plain, shift(path, ANY, PRICE.marked)];
  }
  const code = language.gbk.bytes[character.charCodeAt(0)] ?? 0;
  if (code === 0 || !unmarked) return [plain];
  const [first, second] = [code >> 8, code & 0xff];
  const missing = leads.flatMap((byte) => [
    likelyPair(language, path, byte, first, second, PRICE.unmarked),
    likelyPair(language, path, first, byte, second, PRICE.unmarked),
  ]);
  return [plain, ...missing, shift(path, second, PRICE.dropped), shift(path, first, PRICE.dropped)];
}

/** A path that is one byte off: the waiting byte takes the first byte of the character, or its own was lost. */
function readShifted(language: Language, path: Path, character: string): (Path | undefined)[] {
  const code = character.charCodeAt(0);
  if (isMark(character))
    return [
      ...guessTrail(language, path, PRICE.marked),
      ...(character === '\ufffd' ? [] : complete(language, path, 0xa3, 0xbf, PRICE.flattened)),
    ];
  if (character === EURO) return complete(language, path, 0x80, -1, 0);
  if (code >= 0x80) {
    const bytes = language.gbk.bytes[code] ?? 0;
    return bytes ? complete(language, path, bytes >> 8, bytes & 0xff, 0) : [];
  }
  const unsaid = guessTrail(language, path, PRICE.unsaid).map((each) => write(language, each, character, -1, 0));
  const price = FLAT.includes(character) ? PRICE.flattened : PRICE.letter;
  const flat = code > 0x20 && code < 0x7f ? complete(language, path, 0xa3, code + 0x80, price) : [];
  return [...unsaid, ...flat, ...complete(language, path, code, -1, 0)];
}

/** The waiting byte becomes a character with the next one; where it is the lost one, any that gives a likely character. */
const complete = (language: Language, path: Path, trail: number, pending: number, extra: number) =>
  path.pending === ANY
    ? leads.map((lead) => likelyPair(language, path, lead, trail, pending, extra))
    : [pair(language, path, path.pending, trail, pending, extra)];

/** A question mark that took the bracket of a gloss with it: the byte before it was split from the glossed pair. */
function readCutGloss(language: Language, path: Path, rest: string): (Path | undefined)[] {
  const characters = language.readings.get(toneless(rest.slice(0, -1)));
  const glossed = (lead: number, trail: number) => characters?.has(language.gbk.characters[lead * 256 + trail] ?? '');
  if (path.pending === ANY) return [];
  if (path.pending >= 0)
    return trails
      .filter((byte) => glossed(path.pending, byte))
      .map((byte) => pair(language, path, path.pending, byte, -1, 0));
  const last =
    language.gbk.bytes[
      path.text
        .replace(/[(（][^)）]{1,8}[)）]$/, '')
        .slice(-1)
        .charCodeAt(0)
    ] ?? 0;
  return leads.filter((byte) => glossed(last & 0xff, byte)).map((byte) => shift(path, byte, PRICE.flattened));
}

/** The second byte of the waiting character was lost. */
const guessTrail = (language: Language, path: Path, price: number): Path[] =>
  path.pending === ANY ? [] : trails.flatMap((byte) => likelyPair(language, path, path.pending, byte, -1, price) ?? []);

function pair(language: Language, path: Path, lead: number, trail: number, pending: number, extra: number) {
  const character = language.gbk.characters[lead * 256 + trail];
  return character ? write(language, path, character, pending, extra) : undefined;
}

/** A character of which one byte is guessed: only one that a report may well hold. */
function likelyPair(language: Language, path: Path, lead: number, trail: number, pending: number, extra: number) {
  const character = language.gbk.characters[lead * 256 + trail];
  if (!character || !language.likely[character.charCodeAt(0)]) return undefined;
  const foreign = language.simplified && language.fold.has(character) ? PRICE.foreign : 0;
  return write(language, guess(path), character, pending, extra + foreign);
}

const guess = (path: Path): Path => ({ ...path, guesses: [...path.guesses, path.text.length] });

const isMark = (character: string): boolean => character === '?' || character === '？' || character === '\ufffd';
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const leads = range(FIRST_LEAD, LAST_LEAD);
const trails = [...range(0x40, 0x7e), ...range(0x80, LAST_LEAD)];
