import { matchesIn } from '../text/matches.ts';
import type { Change, Filter } from './draft.ts';

/** A line of its own that explains a picture, by its form. */
const CAPTION =
  /^[▲△▼◆](?![^\n，。；]{4,80}\d[亿万]元)[^\n]{2,120}$|^[^\n，]{2,60}[ （(·](?:摄|供图|摄影报道)[）)]?。?$/;
/** Lines that begin something: a heading, a list, an indented paragraph. */
const BEGINNING =
  /^(?:[ \t]|第?[一二三四五六七八九十]{1,3}(?:部分|[、章节篇是要])|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[、.．]|[①-⑳●○■□▲△▼◆☆★—【《]|各位代表|(?:主任|主席|同志们))/;
/** A sentence that stops here goes on in the next line. */
const UNFINISHED = /[，、]$|[的和与及或][ \t]*$/;
const TEXT = /^[\u4e00-\u9fff“‘（0-9A-Za-z]/;
/** No line begins with these, so that it can only go on. */
const INSIDE = /^[，。；：、！？%）”’》]/;
const INDENT = /^ {2}\S/;
/**
 * So many lines of one width make a text whose lines were broken by a program; narrower or wider ones are none. In
 * characters as wide as a Chinese one; spaces around numbers are gone, so the right edge is ragged.
 */
const WRAPPED = { lines: 8, share: 0.5, least: 20, most: 90, ragged: 2.5 };

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * Joins what was cut in the middle of a sentence: by a picture's caption, which goes; by a single line end behind a
 * pause; by a program that broke every line at one width. After punctuation, since a pause tells that a line goes on.
 */
export const linesFilter: Filter = {
  name: 'lines',
  requires: ['punctuation', 'spaces'],
  changes: (text) => {
    const lines = linesOf(text);
    const isFull = wrapOf(lines);
    const indented = lines.filter(({ text: line }) => INDENT.test(line)).length * 20 > lines.length;
    const changes: Change[] = [];
    for (let at = 0; at + 1 < lines.length; at++) {
      const next = nextOfText(lines, at);
      const [line, after] = [lines[at] as Line, lines[next]];
      if (!after || CAPTION.test(line.text)) continue;
      const begins = !TEXT.test(after.text) || BEGINNING.test(after.text);
      const full = isFull?.(line.text) ?? false;
      const open = !begins || (indented && !/[。；：]$/.test(line.text));
      const wrapped = full && (INSIDE.test(after.text) || (open && !after.text.startsWith(' ')));
      if (!wrapped && (begins || !UNFINISHED.test(line.text))) continue;
      // A comma inside a number was taken for a pause, because the number goes on in the next line.
      const comma = wrapped && /[0-9]，$/.test(line.text) && /^[0-9]{3}(?![0-9])/.test(after.text) ? ',' : '';
      changes.push({
        start: line.start + line.text.length - comma.length,
        end: after.start,
        after: comma,
        confidence: next > at + 1 ? 0.9 : 0.95,
      });
      at = next - 1;
    }
    return changes;
  },
};

/** Lines that hold something, each without its end. */
const linesOf = (text: string): Line[] =>
  matchesIn(text, /[^\n]*[^\s][^\n]*/g).map(({ index, 0: found }) => ({ start: index, text: found.trimEnd() }));

/** The next line that is no caption. */
function nextOfText(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (next - at <= 3 && CAPTION.test(lines[next]?.text ?? '')) next++;
  return next;
}

/** A program breaks lines at so many characters, or at so wide a line, in which a letter or digit is half as wide. */
const MEASURES: readonly ((text: string) => number)[] = [
  (text) => text.length,
  (text) => text.length - (text.match(/[ -~]/g)?.length ?? 0) / 2,
];

/** Tells whether a line was broken by a program at its width; `undefined` where none broke the lines. */
function wrapOf(lines: readonly Line[]): ((text: string) => boolean) | undefined {
  for (const measure of MEASURES) {
    const widths = lines.map(({ text }) => measure(text));
    const widest = widths.reduce((most, width) => Math.max(most, width), 0);
    const isFull = (width: number): boolean => width >= widest - WRAPPED.ragged;
    const full = widths.filter(isFull).length;
    if (widest < WRAPPED.least || widest > WRAPPED.most) continue;
    if (full >= WRAPPED.lines && full >= WRAPPED.share * lines.length) return (text) => isFull(measure(text));
  }
  return undefined;
}
