import type { Block } from '../model/document.ts';
import type { Change } from './draft.ts';

/** Tags inside a line of text; every other one ends the line. */
const INLINE = /^<\/?(?:span|a|b|i|u|em|strong|font|sup|sub|small|mark|code|wbr|o:p|ins|del|label)\b/i;
const ENTITY =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|middot|hellip|emsp|ensp|thinsp|times|permil|deg));?/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  hellip: '…',
  emsp: ' ',
  ensp: ' ',
  thinsp: ' ',
  times: '×',
  permil: '‰',
  deg: '°',
};

/** Takes out everything of a page that is not running text: tags, scripts, navigation; line ends stand for block tags. */
export function markupChanges(source: string, blocks: readonly Block[]): Change[] {
  const kept = blocks.filter(({ role }) => role !== 'navigation' && role !== 'metadata');
  const changes: Change[] = [];
  let from = 0;
  let cell = false;
  for (const { span, role } of kept) {
    const between = source.slice(from, span.start);
    if (between)
      changes.push({
        start: from,
        end: span.start,
        after: joint(between, cell && role === 'table-row'),
        confidence: 1,
      });
    changes.push(...decoded(source, span.start, span.end));
    from = span.end;
    cell = role === 'table-row';
  }
  if (from < source.length) changes.push({ start: from, end: source.length, after: '\n', confidence: 1 });
  return changes;
}

/** What stands between two texts: nothing for inline tags, a space between cells of a row, else a line end. */
function joint(between: string, inRow: boolean): string {
  const tags = between.match(/<[^>]{1,400}>/g) ?? [];
  if (tags.length > 0 && tags.every((tag) => INLINE.test(tag)) && !/[^\s]/.test(between.replace(/<[^>]{1,400}>/g, '')))
    return '';
  return inRow && !/<\/?tr\b/i.test(between) ? ' ' : '\n';
}

/** Entities become characters; line ends inside a text are spaces of the source and no more. */
function decoded(source: string, start: number, end: number): Change[] {
  const text = source.slice(start, end);
  const found: Change[] = [];
  for (const match of text.matchAll(ENTITY)) {
    const [whole, decimal, hex, name] = match;
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    const after = name
      ? (NAMED[name.toLowerCase()] ?? '')
      : code > 0 && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : '';
    found.push({ start: start + match.index, end: start + match.index + whole.length, after, confidence: 1 });
  }
  for (const match of text.matchAll(/\s*\n\s*/g)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length, after: '', confidence: 1 });
  }
  return found.sort((a, b) => a.start - b.start);
}
