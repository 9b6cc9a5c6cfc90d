import type { Clause } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

const OPEN: Readonly<Record<string, string>> = {
  '（': '）',
  '《': '》',
  '“': '”',
  '‘': '’',
  '【': '】',
  '(': ')',
  '[': ']',
};
/** A bracket or quote that is not closed within so many characters is taken for damage and ignored. */
const LONGEST_PAIR = 120;

/** Marks each character that stands inside a closed pair of brackets or quotes. */
export function markInside(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const stack: { close: string; start: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
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

/** Splits at marks outside brackets and quotes; the mark and closing quotes behind it stay with the piece before. */
function split(text: string, offset: number, inside: Uint8Array, from: Span, marks: RegExp): Span[] {
  const spans: Span[] = [];
  let start = from.start;
  for (let i = from.start; i < from.end; i++) {
    if (inside[i - offset] || !marks.test(text.charAt(i - offset))) continue;
    let end = i + 1;
    while (end < from.end && /[”’）》。！？!?]/.test(text.charAt(end - offset)) && !inside[end - offset]) end++;
    spans.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < from.end) spans.push({ start, end: from.end });
  return spans;
}

/** Sentences of one line, each with its clauses; spans are shifted by `offset`. */
export function splitSentences(text: string, offset: number): { span: Span; clauses: Clause[] }[] {
  const inside = markInside(text);
  const whole = { start: offset, end: offset + text.length };
  return split(text, offset, inside, whole, /[。！？!?]/).map((span) => ({
    span,
    clauses: split(text, offset, inside, span, /[，；：。！？!?]/).map((clause) => ({
      span: clause,
      text: text.slice(clause.start - offset, clause.end - offset),
    })),
  }));
}
