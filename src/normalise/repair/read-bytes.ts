/**
 * Reads a damaged stretch again, character by character of the wrong decode: each stands for the bytes it was made from,
 * and a byte may be missing or too many before it. A path with a byte waiting is one byte off.
 */
import { toneless } from '../gloss.ts';
import { FIRST_LEAD, LAST_LEAD } from './gbk.ts';
import { endCost, type Language } from './language.ts';
import {
  besideOther,
  cost,
  digestOf,
  HOPELESS,
  prune,
  shift,
  start,
  write,
  type Drop,
  type Guess,
  type Path,
} from './path.ts';

/** What each guess costs; in natural logarithms, as words do. */
const PRICE = { marked: 5, unmarked: 8, dropped: 12.5, unsaid: 6, flattened: 1, letter: 4, foreign: 4, unread: 18 };
const WIDTH = 120;
/** A reading that guesses more is none. */
const MOST_GUESSES = 60;
const GLOSS = /[(（][a-zü\u00e0-\u01dc\u0251\u0261\u0300-\u036f]{1,7}[)）]/iy;
const GLOSS_END = /[a-zü\u00e0-\u01dc\u0251\u0261\u0300-\u036f]{1,7}[)）]/iy;
const FLAT = ',:;!?()';
/** Waiting for a byte of which nothing is known. */
const ANY = 256;
const EURO = '€';

/** The reading of the whole stretch, and the cost of leaving it as it stands. */
export interface Read {
  readonly text: string;
  /** By how much the next best reading that differs in more than guesses and drops is worse. */
  readonly margin: number;
  readonly gain: number;
  /** Where in `text` stand characters of which one byte was guessed, and where a byte was dropped. */
  readonly guesses: readonly Guess[];
  readonly drops: readonly Drop[];
  /** How many readings of a character were tried. */
  readonly tried: number;
}

/** How the line ends with the stretch, if it does: a short line is a heading. */
export type LineEnd = 'short' | 'long';

/** An unmarked loss is looked for in the first characters only. */
export interface Limits {
  readonly unmarked: number;
  readonly lineEnd: LineEnd | undefined;
  /** How many readings of a character may be tried. */
  readonly work: number;
}

/** The readings up to one character of the stretch, as they are found. */
interface Step {
  readonly language: Language;
  readonly paths: Path[];
  /** The cheapest so far; what is hopeless beside it is not kept. */
  best: number;
  tried: number;
}

/** Finds the likeliest reading of `stretch`, which `before` leads up to; the stretch itself where that takes more work than allowed. */
export function readBytes(language: Language, before: string, stretch: string, limits: Limits): Read {
  let lead = start;
  for (const character of before) lead = plainly(language, lead, character, 0);
  lead = { ...lead, text: '', digest: 0, certain: 0 };
  let paths: Path[] = [lead];
  let asIs = lead;
  let next = 0;
  let tried = 0;
  for (let i = 0; i < stretch.length; i = next) {
    const gloss = match(GLOSS, stretch, i);
    next = i + (gloss?.length || 1);
    if (gloss) {
      paths = paths.map((path) => append(path, gloss));
      asIs = append(asIs, gloss);
      continue;
    }
    const character = stretch.charAt(i);
    const step: Step = { language, paths: [], best: Infinity, tried };
    const cutGloss = isMark(character) ? match(GLOSS_END, stretch, i + 1) : undefined;
    if (cutGloss) next += cutGloss.length;
    asIs = plainly(language, asIs, character, cutGloss ? PRICE.unread : 0);
    if (cutGloss) asIs = append(asIs, cutGloss);
    for (const path of paths)
      if (cutGloss) readCutGloss(step, path, character, cutGloss);
      else if (path.pending < 0) readAligned(step, path, character, i < limits.unmarked);
      else readShifted(step, path, character);
    tried = step.tried;
    if (tried > limits.work) return asItStands(stretch, tried);
    paths = prune(step.paths, WIDTH);
  }
  return choose(language, paths, { stretch, asIs, tried, lineEnd: limits.lineEnd });
}

interface End {
  readonly stretch: string;
  readonly asIs: Path;
  readonly tried: number;
  readonly lineEnd: LineEnd | undefined;
}

/** Ends the paths and compares the two cheapest. */
function choose(language: Language, paths: readonly Path[], { stretch, asIs, tried, lineEnd }: End): Read {
  const step: Step = { language, paths: [], best: Infinity, tried };
  for (const path of paths)
    if (path.pending < 0) keep(step, path);
    else guessTrail(step, path, PRICE.unsaid);
  const ends = step.paths.map((path) => (lineEnd ? shift(path, -1, endCost(path.text, lineEnd === 'short')) : path));
  const [first, ...others] = prune(ends, WIDTH);
  if (!first) return asItStands(stretch, step.tried);
  const { text, margin, guesses, drops } = others.reduce(besideOther, first);
  return { text, margin, gain: cost(asIs) - cost(first), guesses, drops, tried: step.tried };
}

const asItStands = (text: string, tried: number): Read => ({
  text,
  margin: 0,
  gain: 0,
  guesses: [],
  drops: [],
  tried,
});

const append = (path: Path, text: string): Path => ({
  ...path,
  text: path.text + text,
  digest: digestOf(path.digest, text),
  certain: digestOf(path.certain, text),
});

/** The character as it stands. */
const plainly = (language: Language, path: Path, character: string, extra: number): Path =>
  write(language, path, character, -1, extra, Infinity) as Path;

function keep(step: Step, path: Path | undefined): void {
  step.tried++;
  if (!path) return;
  step.paths.push(path);
  step.best = Math.min(step.best, cost(path));
}

function match(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** Tries a character that is certain of itself. */
const put = (step: Step, path: Path, character: string, pending: number, extra: number): void =>
  keep(step, write(step.language, path, character, pending, extra, step.best + HOPELESS));

/** A path that is not off: the character stands for itself, or the damage begins here. */
function readAligned(step: Step, path: Path, character: string, unmarked: boolean): void {
  put(step, path, character, -1, 0);
  if (isMark(character)) return keep(step, shift(path, ANY, PRICE.marked));
  const code = step.language.gbk.bytes[character.charCodeAt(0)] ?? 0;
  // One unmarked loss in a stretch is all that is looked for: more could make anything of it.
  if (code === 0 || !unmarked || path.guesses.length > 0) return;
  const [first, second] = [code >> 8, code & 0xff];
  for (const byte of leads) {
    guess(step, path, byte, first, second, PRICE.unmarked);
    guess(step, path, first, byte, second, PRICE.unmarked);
  }
  const without = (byte: number): Path => ({
    ...path,
    drops: [...path.drops, { at: path.text.length, margin: Infinity, numeral: step.language.numerals.has(byte) }],
  });
  keep(step, shift(without(first), second, PRICE.dropped));
  keep(step, shift(without(second), first, PRICE.dropped));
}

/** A path that is one byte off: the waiting byte takes the first byte of the character, or its own was lost. */
function readShifted(step: Step, path: Path, character: string): void {
  const code = character.charCodeAt(0);
  if (isMark(character)) {
    guessTrail(step, path, PRICE.marked);
    if (character !== '\ufffd') complete(step, path, 0xa3, 0xbf, PRICE.flattened);
  } else if (character === EURO) complete(step, path, 0x80, -1, 0);
  else if (code >= 0x80) {
    const bytes = step.language.gbk.bytes[code] ?? 0;
    if (bytes) complete(step, path, bytes >> 8, bytes & 0xff, 0);
  } else {
    const price = FLAT.includes(character) ? PRICE.flattened : PRICE.letter;
    if (code > 0x20 && code < 0x7f) complete(step, path, 0xa3, code + 0x80, price);
    complete(step, path, code, -1, 0);
    const ended: Step = { ...step, paths: [], best: Infinity };
    guessTrail(ended, path, PRICE.unsaid);
    step.tried = ended.tried;
    for (const each of ended.paths) put(step, each, character, -1, 0);
  }
}

/** The waiting byte becomes a character with the next one; where it is the lost one, any that gives a likely character. */
function complete(step: Step, path: Path, trail: number, pending: number, extra: number): void {
  if (path.pending !== ANY) return pair(step, path, path.pending, trail, pending, extra);
  for (const lead of leads) guess(step, path, lead, trail, pending, extra);
}

/** A question mark that took the bracket of a gloss with it: the byte before it was split from the glossed pair. */
function readCutGloss(step: Step, path: Path, character: string, rest: string): void {
  const { gbk, readings } = step.language;
  const characters = readings.get(toneless(rest.slice(0, -1)));
  const glossed = (lead: number, trail: number) => characters?.has(gbk.characters[lead * 256 + trail] ?? '');
  if (path.pending === ANY) return;
  if (path.pending >= 0) {
    for (const byte of trails) if (glossed(path.pending, byte)) pair(step, path, path.pending, byte, -1, 0);
    return;
  }
  const before = path.text.replace(/[(（][^)）]{1,8}[)）]$/, '').slice(-1);
  const last = gbk.bytes[before.charCodeAt(0)] ?? 0;
  for (const byte of leads) if (glossed(last & 0xff, byte)) keep(step, shift(path, byte, PRICE.flattened));
  keep(step, append(plainly(step.language, path, character, PRICE.unread), rest));
}

/** The second byte of the waiting character was lost. */
function guessTrail(step: Step, path: Path, price: number): void {
  if (path.pending === ANY) return;
  for (const byte of trails) guess(step, path, path.pending, byte, -1, price);
}

function pair(step: Step, path: Path, lead: number, trail: number, pending: number, extra: number): void {
  const character = step.language.gbk.characters[lead * 256 + trail];
  if (character) put(step, path, character, pending, extra);
}

/** A character of which one byte is guessed: only one that a report may well hold. */
function guess(step: Step, path: Path, lead: number, trail: number, pending: number, extra: number): void {
  const { gbk, likely, simplified, fold } = step.language;
  const character = gbk.characters[lead * 256 + trail];
  step.tried++;
  if (path.guesses.length >= MOST_GUESSES) return;
  if (!character || !likely[character.charCodeAt(0)]) return;
  const foreign = simplified && fold.has(character) ? PRICE.foreign : 0;
  const found = write(step.language, path, character, pending, extra + foreign, step.best + HOPELESS);
  if (!found) return;
  const guesses = [...path.guesses, { at: path.text.length, margin: Infinity }];
  keep(step, { ...found, certain: path.certain, guesses });
}

const isMark = (character: string): boolean => character === '?' || character === '？' || character === '\ufffd';
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const leads = range(FIRST_LEAD, LAST_LEAD);
const trails = [...range(0x40, 0x7e), ...range(0x80, LAST_LEAD)];
