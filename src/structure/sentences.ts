import type { Clause } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { matchesIn } from '../text/matches.ts';

const OPEN: Readonly<Record<string, string>> = {
  '（': '）',
  '《': '》',
  '“': '”',
  '‘': '’',
  '【': '】',
  '(': ')',
  '[': ']',
};
const PAIRED = /[（《“‘【([）》”’】)\]]/g;
/** A bracket or quote that is not closed within so many characters is taken for damage and ignored. */
const LONGEST_PAIR = 120;

/** Marks each character that stands inside a closed pair of brackets or quotes. */
export function markInside(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const stack: { close: string; start: number }[] = [];
  for (const { 0: character, index: i } of matchesIn(text, PAIRED)) {
    while (stack.length && i - (stack[0]?.start ?? 0) > LONGEST_PAIR) stack.shift();
    if (OPEN[character]) stack.push({ close: OPEN[character], start: i });
    else if (stack.length) {
      const at = stack.findLastIndex(({ close }) => close === character);
      if (at < 0) continue;
      inside.fill(1, (stack[at]?.start ?? i) + 1, i);
      stack.length = at;
    }
  }
  return inside;
}

/** No sentence of a report is so long; a line without marks is cut there, so that time stays linear in its length. */
const LONGEST_SENTENCE = 1000;

/** Splits at marks outside brackets and quotes; the mark and closing quotes behind it stay with the piece before. */
function split(text: string, offset: number, inside: Uint8Array, from: Span, marks: RegExp): Span[] {
  const spans: Span[] = [];
  let start = from.start;
  for (const { index } of matchesIn(text.slice(from.start - offset, from.end - offset), marks)) {
    const i = from.start + index;
    if (i < start || inside[i - offset]) continue;
    let end = i + 1;
    while (end < from.end && /[”’）》。！？!?]/.test(text.charAt(end - offset)) && !inside[end - offset]) end++;
    spans.push({ start, end });
    start = end;
  }
  if (start < from.end) spans.push({ start, end: from.end });
  return spans;
}

/** What somebody says has clauses of its own: “茶园要扩到40万亩，产值过60亿元。”; a name or a slogan is one word. */
const SPEECH = /“[^“”]{6,200}，[^“”]{6,200}”/g;
function markNamed(text: string, inside: Uint8Array): Uint8Array {
  const speeches = matchesIn(text, SPEECH);
  if (speeches.length === 0) return inside;
  const named = inside.slice();
  for (const { index, 0: words } of speeches) named.set(markInside(words.slice(1, -1)), index + 1);
  return named;
}

/** Sentences of one line, each with its clauses; spans are shifted by `offset`. */
export function splitSentences(text: string, offset: number): { span: Span; clauses: Clause[] }[] {
  const inside = markInside(text);
  const named = markNamed(text, inside);
  const whole = { start: offset, end: offset + text.length };
  const sentences = split(text, offset, inside, whole, /[。！？!?]/g).flatMap((span) => cut(text, offset, span));
  return sentences.map((span) => ({
    span,
    clauses: split(text, offset, named, span, /[，；：。！？!?]/g).map((clause) => ({
      span: clause,
      text: text.slice(clause.start - offset, clause.end - offset),
    })),
  }));
}

/** Cuts an overlong sentence behind the last mark that still fits, or where it must. */
function cut(text: string, offset: number, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const piece = text.slice(from - offset, from - offset + LONGEST_SENTENCE);
    const mark = Math.max(...['，', '；', '：', '、', ' '].map((one) => piece.lastIndexOf(one)));
    // A pair of surrogates stays together.
    const whole = /[\ud800-\udbff]$/.test(piece) ? LONGEST_SENTENCE - 1 : LONGEST_SENTENCE;
    const to = from + (mark > 0 ? mark + 1 : whole);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}
