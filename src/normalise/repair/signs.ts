import type { Span } from '../../model/span.ts';
import type { Rare } from './rare.ts';

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
}

/** Signs that lie nearer than this are one stretch. */
const NEAR = 12;
/** How much is read behind the end of a stretch, and at most. */
const BEHIND = 6;
const LONGEST = 1500;
const PINYIN = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const MARKED = new RegExp(
  `[？?](?:[！？!?]?[。·€，；：“”]|[！？!?]{1,2}[^\\n\\s0-9A-Za-z、]|[${PINYIN}]{1,6}[）)])|\\ufffd{1,40}`,
  'g',
);
/** As a reader may write it. */
const HONEST = /^[？?][！？!?]{1,2}[\u3400-\u9fff”]$/;
const LONE = /[？?](?=[\u3400-\u9fff])/g;
/** Where bytes and characters agree again. */
const AGREE = /[\x00-\x7f\u20ac\ufffd？]/;

/** Finds the stretches of a line that damage may have made; `rare` tells what reports seldom hold. */
export function findSigns(line: string, offset: number, rare: Rare): Sign[] {
  const marks = Array.from(line.matchAll(MARKED), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    marked: true,
    certain: !HONEST.test(found),
  }));
  const others = [...rareRuns(line, rare), ...loneMarks(line, rare)].map((span) => ({ ...span, certain: false }));
  const found = [...marks, ...others].sort((a, b) => a.start - b.start);
  const joined: (typeof found)[number][] = [];
  for (const sign of found) {
    const last = joined.at(-1);
    if (!last || sign.start - last.end > NEAR || sign.end - last.start > LONGEST) joined.push(sign);
    else
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, sign.end),
        marked: last.marked,
        certain: last.certain || sign.certain,
      };
  }
  return joined.map(({ start, end, marked, certain }, index) => {
    const behind = line.slice(end, end + LONGEST);
    const agreed = end + (AGREE.exec(behind)?.index ?? behind.length);
    const next = joined[index + 1]?.start ?? line.length;
    const stop = Math.min(agreed + 1 + BEHIND, next, end + LONGEST, line.length);
    return { span: { start: offset + start, end: offset + end }, end: offset + Math.max(stop, end), marked, certain };
  });
}

/** Stretches where two of five characters are rare. */
function rareRuns(line: string, { characters, words }: Rare) {
  const runs: { start: number; end: number; marked: boolean }[] = [];
  let last = -9;
  for (let i = 0; i < line.length; i++) {
    if (!characters[line.charCodeAt(i)]) continue;
    if (words.has(line.slice(i, i + 2))) {
      i++;
      continue;
    }
    const run = runs.at(-1);
    if (run && i - run.end < NEAR) run.end = i + 1;
    else if (i - last < 5) runs.push({ start: last, end: i + 1, marked: false });
    last = i;
  }
  return runs;
}

/** Question marks in front of a Chinese character, with a rare one close behind. */
const loneMarks = (line: string, { characters }: Rare) =>
  Array.from(line.matchAll(LONE), ({ index }) => ({ start: index, end: index + 1, marked: true })).filter(({ start }) =>
    Array.from(line.slice(start + 1, start + 9)).some((character) => characters[character.charCodeAt(0)]),
  );
