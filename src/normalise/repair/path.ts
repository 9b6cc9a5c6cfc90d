import { HALF, LONGEST, pairOf, type Language } from './language.ts';

/** A place in what was read where a byte was guessed or dropped, and by how much the next best reading of it is worse. */
export interface Guess {
  readonly at: number;
  readonly margin: number;
}

/** A dropped byte may be what is left of a character, and some can be left of a numeral. */
export interface Drop extends Guess {
  readonly numeral: boolean;
}

/** One way to read the stretch so far. */
export interface Path {
  /** What was written, as it would stand in the text. */
  readonly text: string;
  /** Tells whether two paths wrote the same, and whether they did but for the characters of which a byte was guessed. */
  readonly digest: number;
  readonly certain: number;
  /** The last characters, folded: what the next ones may make words with. */
  readonly tail: string;
  /** Cheapest cost of all up to 0, 1, 2 … characters before the end. */
  readonly costs: readonly number[];
  /** First byte of a character whose second is still to come; -1 where there is none. */
  readonly pending: number;
  /** By how much the next best reading that differs in more than guesses and drops is worse. */
  readonly margin: number;
  /** Where in `text` stand characters of which one byte was guessed. */
  readonly guesses: readonly Guess[];
  /** Where in `text` a byte was dropped. */
  readonly drops: readonly Drop[];
}

export const cost = (path: Path): number => path.costs[0] ?? 0;

export const start: Path = {
  text: '',
  digest: 0,
  certain: 0,
  tail: '',
  costs: [0],
  pending: -1,
  margin: Infinity,
  guesses: [],
  drops: [],
};

/** Writes one character: the cheapest way to end a word with it; `undefined` where that costs more than `most`. */
export function write(
  language: Language,
  path: Path,
  character: string,
  pending: number,
  extra: number,
  most: number,
): Path | undefined {
  const folded = language.fold.get(character) ?? character;
  const code = folded.charCodeAt(0);
  const last = path.tail.charCodeAt(path.tail.length - 1);
  const pair = pairOf(last, code);
  let best = cost(path) + (language.singles[code] ?? 0);
  let price = extra - HALF * language.pairs(last, code);
  if (language.endings[pair]) {
    const tail = path.tail + folded;
    best = Math.min(best, cheapestWord(language, path, tail));
    price -= (language.habits.get(tail.slice(-2)) ?? 0) + (language.habits.get(tail.slice(-3)) ?? 0);
  }
  // A run costs something at least, and takes longer to look up.
  if (best + price > most) return undefined;
  price += HALF * language.ngrams(path.tail.charCodeAt(path.tail.length - 2), last, code);
  if (best + price > most) return undefined;
  const costs = [best + price];
  for (let i = 0; i < Math.min(path.costs.length, LONGEST - 1); i++) costs.push((path.costs[i] ?? 0) + price);
  return {
    text: path.text + character,
    digest: digestOf(path.digest, character),
    certain: digestOf(path.certain, character),
    tail: (path.tail + folded).slice(1 - LONGEST),
    costs,
    pending,
    margin: path.margin,
    guesses: path.guesses,
    drops: path.drops,
  };
}

/** A digest with more characters behind it. */
export function digestOf(before: number, text: string): number {
  let digest = before;
  for (let i = 0; i < text.length; i++) digest = (Math.imul(digest, 0x01000193) ^ (text.charCodeAt(i) + 1)) | 0;
  return digest;
}

/** Cost of a text as it stands. */
export const costAsIs = (language: Language, text: string): number =>
  cost(Array.from(text).reduce((path, character) => write(language, path, character, -1, 0, Infinity) ?? path, start));

/** The cheapest way to end with a word of two characters or more. */
function cheapestWord(language: Language, path: Path, tail: string): number {
  let best = Infinity;
  for (let length = 2; length <= Math.min(tail.length, LONGEST, path.costs.length); length++) {
    const letters = tail.slice(-length);
    const word = language.words.get(letters) ?? language.own.get(letters);
    if (word !== undefined) best = Math.min(best, (path.costs[length - 1] ?? 0) + word);
  }
  return best;
}

/** The same reading at another price and with another byte waiting. */
export const shift = (path: Path, pending: number, extra: number): Path => ({
  ...path,
  costs: path.costs.map((each) => each + extra),
  pending,
});

/** A waiting byte will cost something yet. */
const rank = (path: Path): number => cost(path) + (path.pending < 0 ? 0 : 6);
/** A path that is so much dearer than the best is given up. */
export const HOPELESS = 40;

/** Keeps the cheapest of the paths that nothing tells apart from here on, and the cheapest `width` of those. */
export function prune(paths: readonly Path[], width: number): Path[] {
  const kept = new Map<string, Path>();
  for (const path of paths) {
    const key = String.fromCharCode(path.pending + 1) + path.tail;
    const other = kept.get(key);
    if (!other) {
      kept.set(key, path);
      continue;
    }
    const [best, worse] = cost(path) < cost(other) ? [path, other] : [other, path];
    kept.set(key, besideOther(best, worse));
  }
  const best = [...kept.values()].sort((a, b) => rank(a) - rank(b)).slice(0, width);
  const limit = (best[0] ? cost(best[0]) : 0) + HOPELESS;
  return best.filter((path) => cost(path) <= limit);
}

/** The better of two readings, which knows by how much the other one is worse. */
export function besideOther(best: Path, worse: Path): Path {
  if (best.digest === worse.digest) return best;
  const margin = cost(worse) - cost(best);
  if (best.certain !== worse.certain) return { ...best, margin: Math.min(best.margin, margin) };
  const same = samePlaces(best.guesses, worse.guesses) && samePlaces(best.drops, worse.drops);
  const told = <Place extends Guess>(guess: Place): Place =>
    same && best.text[guess.at] === worse.text[guess.at] ? guess : { ...guess, margin: Math.min(guess.margin, margin) };
  return { ...best, guesses: best.guesses.map(told), drops: same ? best.drops : best.drops.map(told) };
}

const samePlaces = (some: readonly Guess[], others: readonly Guess[]): boolean =>
  some.length === others.length && some.every(({ at }, index) => at === others[index]?.at);
