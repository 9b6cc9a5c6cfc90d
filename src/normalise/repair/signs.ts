import type { Span } from '../../model/span.ts';
import { LINE_END, MARK, PLAIN, RARE, type Rare } from './rare.ts';

/** A stretch in which something tells of damage. */
export interface Sign {
  /** From the first to behind the last sign. */
  readonly span: Span;
  /** Where the wrong decode may end, and as much after it as tells how the sentence goes on. */
  readonly end: number;
  /** A mark stands where a byte was lost. */
  readonly marked: boolean;
  /** Nothing else looks like this: what is not repaired is flagged. */
  readonly certain: boolean;
  /** Something of it can be read again; not so a lost character in the middle of a good text. */
  readonly readable: boolean;
}

/** Signs that lie nearer than this are one stretch. */
const NEAR = 12;
/** How much is read behind the end of a stretch, and at most. */
const BEHIND = 6;
const LONGEST = 1500;
/** An odd character so close behind a mark tells that no reader wrote the mark. */
const CLOSE = 8;
/** A question mark so close before the end of a line may have begun what it ends with. */
const TAIL = 12;
const QUESTION = /[?？]/;
const PINYIN = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
/** Nothing else looks like this. */
const DAMAGED = new RegExp(`[？?][${PINYIN}]{1,6}[）)]|\\ufffd{1,40}`, 'y');
/** A mark in front of what hardly follows one. */
const MARKED = /[？?](?:[！？!?]?[。·€，；：“”]|[！？!?]{1,2}[^\n\s0-9A-Za-z、])/y;
/** As a reader may write it. */
const HONEST = /^[？?](?:[！？!?]{1,2}[\u3400-\u9fff]|[！？!?]{0,2}[“”]|)$/;
const LONE = /[？?](?=[\u3400-\u9fff])/y;
/** Where bytes and characters agree again. */
const AGREE = /[\x00-\x7f\u20ac\ufffd？]/;

/** Finds the stretches of a text that damage may have made; a line without a mark and two odd characters is passed over. */
export function findSigns(text: string, rare: Rare): Sign[] {
  const { kinds } = rare;
  const signs: Sign[] = [];
  let [start, marks, odd] = [0, 0, 0];
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? kinds[text.charCodeAt(i)] : LINE_END;
    if (kind === PLAIN) continue;
    if (kind === MARK) marks++;
    else if (kind === RARE) odd += rare.odd(text, i) ? 1 : 0;
    else {
      if (marks > 0 || odd > 1) signs.push(...signsOf(text.slice(start, i), start, rare));
      [start, marks, odd] = [i + 1, 0, 0];
    }
  }
  return signs;
}

type Found = Span & Omit<Sign, 'span' | 'end'>;

function signsOf(line: string, offset: number, rare: Rare): Sign[] {
  const places = rarePlaces(line, rare);
  const odd = places.filter((place) => place.odd).map(({ at }) => at);
  const found = [...marksOf(line, rare, odd), ...runsOf(places)].sort((a, b) => a.start - b.start);
  const joined: Found[] = [];
  for (const sign of found) {
    const last = joined.at(-1);
    if (!last || sign.start - last.end > NEAR || sign.end - last.start > LONGEST) joined.push(sign);
    else
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, sign.end),
        marked: last.marked,
        certain: last.certain || sign.certain,
        readable: last.readable || sign.readable,
      };
  }
  return joined.map(({ start, end, ...sign }, index) => {
    const behind = line.slice(end, end + LONGEST);
    const agreed = end + (AGREE.exec(behind)?.index ?? behind.length);
    const next = joined[index + 1]?.start ?? line.length;
    const stop = Math.min(agreed + 1 + BEHIND, next, end + LONGEST, line.length);
    return { span: { start: offset + start, end: offset + end }, end: offset + Math.max(stop, end), ...sign };
  });
}

interface Place {
  readonly at: number;
  readonly odd: boolean;
}

function rarePlaces(line: string, rare: Rare): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < line.length; at++)
    if (rare.kinds[line.charCodeAt(at)] === RARE) places.push({ at, odd: rare.odd(line, at) });
  return places;
}

/** Stretches where two of five characters are odd, with the rare ones around them. */
function runsOf(places: readonly Place[]): Found[] {
  const runs: (Found & { end: number })[] = [];
  let [lastOdd, first, last] = [-9, 0, -9];
  for (const { at, odd } of places) {
    const run = runs.at(-1);
    if (at - last > 5) first = at;
    if (run && at - run.end < NEAR) run.end = at + 1;
    else if (odd && at - lastOdd < 5)
      runs.push({ start: first, end: at + 1, marked: false, certain: false, readable: true });
    if (odd) lastOdd = at;
    last = at;
  }
  return runs;
}

/** Marks that no reader wrote, by what follows them. */
function marksOf(line: string, { kinds }: Rare, odd: readonly number[]): Found[] {
  const marks: Found[] = [];
  let next = 0;
  for (let i = 0; i < line.length; i++) {
    if (kinds[line.charCodeAt(i)] !== MARK) continue;
    while ((odd[next] ?? Infinity) < i) next++;
    const told = (odd[next] ?? Infinity) - i <= CLOSE;
    const damaged = at(DAMAGED, line, i);
    const shape = damaged ?? at(MARKED, line, i) ?? (told ? at(LONE, line, i) : undefined);
    if (shape === undefined || (!damaged && !told && shape.startsWith('？'))) continue;
    const [lost, lineEnd] = [shape.startsWith('\ufffd'), i + shape.length === line.length];
    const behind = i - (odd[next - 1] ?? -Infinity) <= CLOSE;
    const other = lost && lineEnd && QUESTION.test(line.slice(Math.max(0, i - TAIL), i));
    marks.push({
      start: i,
      end: i + shape.length,
      // The half of a character that a line ends with tells that its bytes are one off, not where that began.
      marked: !lost || !lineEnd || other,
      certain: !!damaged || !HONEST.test(shape),
      readable: !lost || told || behind || other,
    });
    i += shape.length - 1;
  }
  return marks;
}

function at(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}
