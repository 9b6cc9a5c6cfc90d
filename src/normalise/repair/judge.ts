import type { Span } from '../../model/span.ts';
import type { Change } from '../draft.ts';
import type { Read } from './read-bytes.ts';
import type { Sign } from './signs.ts';

/**
 * By how much (natural logarithm) a repair must be likelier than the text as it stands (`gain`), and than the next best
 * one (`margin`); so must each character that was guessed and each byte that was dropped.
 */
const LEAST = { gain: 10, margin: 2 };
/** Characters that hardly stand for anything but a number. */
const DIGIT = /[0-9０-９〇零二三四五六七八九]/;
const NUMERAL = /[0-9０-９〇零一二三四五六七八九十百千万亿两%％.]/;
const COUNTED = /[0-9０-９〇零一二三四五六七八九十百千万亿两%％.个项家元年月日人亩户倍成件套位名吨]/;
const HAN = /[\u4e00-\u9fff]/;
const BESIDE_NUMBER = /[第（(]/;
const TAIL = /[^，。；、,;\n]{0,12}/y;
/** Stands for a character that was lost. */
const HOLE = '\ufffd';

/**
 * What to do about a stretch that was read again from `from` on: nothing, a repair, a repair with a hole where a
 * character was guessed and is not sure, or damage.
 */
export function judge(text: string, sign: Sign, from: number, read: Read): Change[] {
  const stretch = text.slice(from, sign.end);
  if (read.gain < LEAST.gain || read.text === stretch) return sign.certain ? [unread(text, sign)] : [];
  if (read.margin < LEAST.margin || read.text.includes(HOLE)) return [unread(text, sign)];
  const holes = holesIn(read);
  if (holes.length * 4 > stretch.length) return [unread(text, sign)];
  const sure = Math.min(read.margin, ...[...read.guesses, ...read.drops].map((each) => each.margin));
  return holes.length ? withHoles(stretch, read, holes, from) : repaired(stretch, read.text, from, sure);
}

/** What was guessed or dropped and is not sure; what may be a part of a number never is. */
function holesIn({ text, guesses, drops }: Read): Span[] {
  const unsure = guesses.filter(({ at, margin }) => margin < LEAST.margin || guessesNumber(text, at));
  const stray = drops.filter(({ at, margin, numeral }) => margin < LEAST.margin || (numeral && besideNumber(text, at)));
  return [
    ...unsure.map(({ at }) => ({ start: at, end: at + 1 })),
    ...stray.map(({ at }) => ({ start: at, end: at })),
  ].sort((a, b) => a.start - b.start);
}

/** A guessed character that may be part of a number. */
function guessesNumber(text: string, at: number): boolean {
  const [before, guess, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (DIGIT.test(guess)) return true;
  if (NUMERAL.test(guess) && (BESIDE_NUMBER.test(before) || !HAN.test(after))) return true;
  return (
    COUNTED.test(guess) && (NUMERAL.test(before) || NUMERAL.test(after) || (NUMERAL.test(guess) && COUNTED.test(after)))
  );
}

/** A place where what was dropped may have been a part of a number. */
function besideNumber(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return NUMERAL.test(before) || NUMERAL.test(after) || BESIDE_NUMBER.test(before) || COUNTED.test(after);
}

/** So many characters that both readings share are no chance: there bytes and characters agree. */
const AGREE = 3;

/** A repair, without what both readings share: its characters are not damaged. */
function repaired(stretch: string, text: string, from: number, margin: number): Change[] {
  const places = new Map<string, number>();
  for (let at = stretch.length - AGREE; at >= 0; at--) places.set(stretch.slice(at, at + AGREE), at);
  const changes: Change[] = [];
  let [read, place] = [0, 0];
  for (let next = 0; next + AGREE <= text.length; next++) {
    const same = places.get(text.slice(next, next + AGREE)) ?? -1;
    if (same < place || (same === place && next > read)) continue;
    changes.push(...trimmed(stretch.slice(place, same), text.slice(read, next), from + place, margin));
    [read, place] = [next, same];
    while (read < text.length && place < stretch.length && text[read] === stretch[place])
      [read, place] = [read + 1, place + 1];
    // What was put in behind it stands for its last character.
    if (place === stretch.length && read < text.length) [read, place] = [read - 1, place - 1];
    next = read;
  }
  return [...changes, ...trimmed(stretch.slice(place), text.slice(read), from + place, margin)];
}

/** One change without what both readings share at either end; none where they are the same. */
function trimmed(stretch: string, text: string, from: number, margin: number): Change[] {
  if (stretch === text) return [];
  let head = 0;
  while (head < Math.min(stretch.length, text.length) && stretch[head] === text[head]) head++;
  let tail = 0;
  while (tail < Math.min(stretch.length, text.length) - head && stretch.at(-1 - tail) === text.at(-1 - tail)) tail++;
  // What was put in stands for a character beside it.
  if (head + tail === stretch.length) [head, tail] = head > 0 ? [head - 1, tail] : [head, tail - 1];
  return [
    {
      start: from + head,
      end: from + stretch.length - tail,
      after: text.slice(head, text.length - tail),
      confidence: Math.round(100 * (1 - 0.5 * Math.exp(-margin / 2))) / 100,
      whole: true,
    },
  ];
}

/** The repair with holes: the rest of the stretch can be read. */
function withHoles(stretch: string, { text, margin }: Read, holes: readonly Span[], from: number): Change[] {
  const changes: Change[] = [];
  let [read, place] = [0, 0];
  for (const [index, hole] of holes.entries()) {
    const between = text.slice(read, hole.start);
    const start = Math.max(place, Math.min(place + between.length, stretch.length - (holes.length - index)));
    const fits = start > place || between === '';
    if (fits) changes.push(...repaired(stretch.slice(place, start), between, from + place, margin));
    [read, place] = [hole.end, start + 1];
    const rest = place === stretch.length ? text.slice(read) : '';
    const after = (fits ? '' : between) + HOLE + rest;
    changes.push({ start: from + start, end: from + place, after, confidence: 0, unsure: true });
  }
  return place < stretch.length
    ? [...changes, ...repaired(stretch.slice(place), text.slice(read), from + place, margin)]
    : changes;
}

/** Leaves a stretch as it stands, up to the next mark that a shift leaves alone, and tells that it is damaged. */
export function unread(text: string, { span }: Sign): Change {
  TAIL.lastIndex = span.end;
  const end = span.end + (TAIL.exec(text)?.[0].length ?? 0);
  return { start: span.start, end, after: text.slice(span.start, end), confidence: 0, unsure: true };
}
