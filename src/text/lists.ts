import type { Span } from '../model/span.ts';

const OPENING = '（“《';
const CLOSING = '）”》';

/** Splits a list at 、 outside brackets and quotes, and at 和 before its last item; `start` is where the text stands. */
export function splitList(text: string, start: number): Span[] {
  if (!/、|以及/.test(text)) return text ? [{ start, end: start + text.length }] : [];
  const items: Span[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i);
    if (character && OPENING.includes(character)) depth++;
    if (character && CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (i < text.length && !(character === '、' && depth === 0)) continue;
    if (i > from) items.push({ start: start + from, end: start + i });
    from = i + 1;
  }
  const last = items.at(-1);
  if (!last) return items;
  const words = text.slice(last.start - start, last.end - start);
  const joined = items.length > 1 ? words.search(/(?<=.{3})[和与](?=.{3})/) : -1;
  const and = Math.max(words.lastIndexOf('以及'), joined);
  if (and < 0) return items;
  const width = words.startsWith('以及', and) ? 2 : 1;
  return [
    ...items.slice(0, -1),
    { start: last.start, end: last.start + and },
    { start: last.start + and + width, end: last.end },
  ];
}
