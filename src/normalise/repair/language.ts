import type { Resources } from '../../model/resources.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Gbk } from './gbk.ts';
import { makeNgrams, type Ngrams } from './ngrams.ts';
import { makePairs, type Pairs } from './pairs.ts';

/** What is known of the language: how unlikely a word is, and how characters are written in bytes. */
export interface Language {
  /** Cost (minus the natural logarithm of the share) of a word of simplified characters. */
  readonly words: ReadonlyMap<string, number>;
  /** Cost of what the document itself says elsewhere. */
  readonly own: ReadonlyMap<string, number>;
  /** What runs of two or three characters take off the cost, as the document says them elsewhere. */
  readonly habits: ReadonlyMap<string, number>;
  /** The document is in simplified script. */
  readonly simplified: boolean;
  readonly fold: ReadonlyMap<string, string>;
  /** Characters by toneless reading. */
  readonly readings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly gbk: Gbk;
  /** Bytes that numerals are written with. */
  readonly numerals: ReadonlySet<number>;
  /** By code unit: 1 for a character that a report may well hold, so that a guess may make it. */
  readonly likely: Uint8Array;
  /** By code unit: cost of a character that stands alone. */
  readonly singles: Float64Array;
  /** What two characters that stand together are worth in any text. */
  readonly pairs: Pairs;
  /** What a character costs behind two others, in any text. */
  readonly ngrams: Ngrams;
  /** By `pairOf`: 0 where no word, own word or habit ends with these two characters, so that none need be looked up. */
  readonly endings: Uint8Array;
}

const PAIR_BITS = 21;

/** Place of two code units in `endings`; some share one. */
export const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS);

const endingOf = (letters: string): number =>
  pairOf(letters.charCodeAt(letters.length - 2), letters.charCodeAt(letters.length - 1));

/** Words, with what is told by pairs and habits, make up one half of a cost, runs of characters the other. */
export const HALF = 0.5;
/** Cost of a term of the project's own lexicons and of the name of a region, which no dictionary counts. */
const TERM = 5;
const NAME = 13;
/** The lexicons whose entries count as words. */
export const TERM_TABLES = [
  'repair-words',
  'indicators',
  'industries',
  'policy-heads',
  'zone-suffixes',
  'organization-organs',
  'project-facilities',
];

/** Compiles the tables; large, so only for a text that shows damage. */
export function makeLanguage({ tables, lexicons, gazetteer }: Resources, gbk: Gbk): Language {
  const words = new Map<string, number>();
  const add = (word: string, cost: number) => {
    if (!/^[\u4e00-\u9fff]{1,8}$/.test(word)) return;
    words.set(word, Math.min(HALF * cost, words.get(word) ?? Infinity));
  };
  for (const { cost, words: list = '' } of tables.get('words') ?? [])
    for (const word of list.split(' ')) add(word, Number(cost) / 2);
  for (const name of TERM_TABLES) for (const { entry = '' } of lexicons.get(name) ?? []) add(entry, TERM);
  for (const { name, level, aliases } of gazetteer.rows)
    if (level === 'province' || level === 'prefecture' || level === 'county')
      for (const each of [name, ...aliases]) add(each, NAME);
  const fold = new Map((tables.get('fold') ?? []).map(({ from = '', to = '' }) => [from, to] as const));
  return {
    words,
    own: new Map(),
    habits: new Map(),
    simplified: true,
    fold,
    readings: new Map((tables.get('readings') ?? []).map((row) => [row['reading'] ?? '', new Set(row['characters'])])),
    gbk,
    numerals: bytesOf(NUMERALS, gbk),
    likely: likelyCharacters(words, fold),
    singles: Float64Array.from({ length: 0x10000 }, (_, code) => singleCost(String.fromCharCode(code), words)),
    pairs: makePairs(tables.get('pairs') ?? []),
    ngrams: makeNgrams(tables.get('ngrams') ?? []),
    endings: endingsOf(words.keys(), new Uint8Array(1 << PAIR_BITS)),
  };
}

const NUMERALS = '〇○零一二三四五六七八九十百千万亿两';
const FULL_WIDTH_NUMERALS = '０１２３４５６７８９．％';
const FULL_WIDTH = /[０-９]/;

const bytesOf = (characters: string, { bytes }: Gbk): ReadonlySet<number> =>
  new Set(
    Array.from(characters, (character) => bytes[character.charCodeAt(0)] ?? 0).flatMap((pair) => [
      pair >> 8,
      pair & 0xff,
    ]),
  );

const singleCost = (character: string, words: ReadonlyMap<string, number>): number =>
  Math.min(HALF * markCost(character), words.get(character) ?? Infinity);

function endingsOf(words: Iterable<string>, known: Uint8Array): Uint8Array {
  for (const word of words) if (word.length > 1) known[endingOf(word)] = 1;
  return known;
}

function likelyCharacters(words: ReadonlyMap<string, number>, fold: ReadonlyMap<string, string>): Uint8Array {
  const likely = new Uint8Array(0x10000);
  for (const word of words.keys()) for (const character of word) likely[character.charCodeAt(0)] = 1;
  for (const [from, to] of fold) if (likely[to.charCodeAt(0)]) likely[from.charCodeAt(0)] = 1;
  for (const mark of MARK_COSTS.keys()) likely[mark.charCodeAt(0)] = 1;
  return likely;
}

/** A run of characters that a document says at least twice counts as a word of it, unless it holds a particle. */
const OWN = { once: 7.5, least: 6, length: 200_000 };
const PARTICLE = /[的了和在是与及为有以不年月日等上下中大来，。、；：“”]/;

/** What two or three characters that stand together elsewhere in the document are worth. */
const BONUS = [0, 0, 0.6, 0.8, 1, 1.2];

/** The language of one document: what stands in it, in two or three characters, is likelier to stand in it again. */
export function languageOf(language: Language, text: string): Language {
  const seen = new Map<string, number>();
  const fold = (character: string) => language.fold.get(character) ?? character;
  const folded = Array.from(text.slice(0, OWN.length), fold).join('');
  for (const [run] of matchesIn(folded, /[\u4e00-\u9fff，。、；：“”]{2,400}/g)) {
    for (let i = 0; i + 1 < run.length; i++) {
      for (let length = 2; length <= 3 && i + length <= run.length; length++) {
        const letters = run.slice(i, i + length);
        seen.set(letters, (seen.get(letters) ?? 0) + 1);
      }
    }
  }
  const [own, habits] = [new Map<string, number>(), new Map<string, number>()];
  for (const [letters, count] of seen) {
    if (count < 2) continue;
    habits.set(letters, BONUS[Math.min(count, BONUS.length - 1)] ?? 0);
    if (!PARTICLE.test(letters)) own.set(letters, Math.max(OWN.least, OWN.once - count / 4));
  }
  // Every own word is a habit too.
  const endings = habits.size ? endingsOf(habits.keys(), language.endings.slice()) : language.endings;
  const numerals = FULL_WIDTH.test(text) ? bytesOf(NUMERALS + FULL_WIDTH_NUMERALS, language.gbk) : language.numerals;
  return { ...language, own, habits, endings, numerals, simplified: isSimplified(language, text) };
}

function isSimplified({ fold }: Language, text: string): boolean {
  const traditional = Array.from(text.slice(0, OWN.length)).filter((character) => fold.has(character)).length;
  return traditional * 20 < text.length;
}

/** The longest word looked up. */
export const LONGEST = 5;
const UNKNOWN_HAN = 20;
/** How unlikely each mark is; a pause is likelier than what ends or opens something. */
const MARK_COSTS = new Map(
  Object.entries({
    '，': 3,
    '。': 4,
    '、': 4.5,
    '“': 5.5,
    '”': 5.5,
    '；': 6,
    '：': 6.5,
    '《': 6.5,
    '》': 6.5,
    '（': 6.5,
    '）': 6.5,
    '—': 7,
    '·': 9,
    '！': 9,
    '？': 9,
  }),
);

/** Cost of a character that belongs to no word. */
function markCost(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x3400 && code <= 0x9fff) return UNKNOWN_HAN;
  const mark = MARK_COSTS.get(character);
  if (mark !== undefined) return mark;
  if (code < 0x80) return /[0-9%.,]/.test(character) ? 4 : 9;
  if (code >= 0xff10 && code <= 0xff19) return 5;
  return code === 0xfffd ? 25 : 14;
}

const OPENED = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['）', '（'],
  ['》', '《'],
]);

/** Cost of ending a line with what was read: most lines end a sentence; short ones, headings, may end without a mark. */
export function endCost(text: string, short: boolean): number {
  const last = text.slice(-1);
  if (/[，、“‘（《—·]/.test(last)) return 8;
  const opening = OPENED.get(last);
  if (opening) return text.includes(opening) ? 4 : 9;
  if (last === '。') return short ? 3 : 0;
  return /[；：！？]/.test(last) ? 3 : short ? 0 : 5;
}
