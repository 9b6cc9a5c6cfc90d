import type { Block } from '../model/document.ts';
import { matchesIn } from '../text/matches.ts';
import type { Change } from './draft.ts';

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

/**
 * Takes out everything of a page that is not running text: tags, scripts, navigation. What stands between two texts is
 * replaced by the words that the page's reader put there, or a line end.
 */
export function markupChanges(source: string, blocks: readonly Block[]): Change[] {
  const changes: Change[] = [];
  let from = 0;
  let after = '';
  for (const block of blocks) {
    if (block.role === 'navigation' || block.role === 'metadata') continue;
    const { span, before = '\n' } = block;
    changes.push(...between(from, span.start, after, before), ...decoded(source, span.start, span.end));
    from = span.end;
    after = block.after ?? '';
  }
  changes.push(...between(from, source.length, after, '\n'));
  return changes;
}

/** White space stands for the markup; words behind one text and in front of the next stand for nothing. */
function between(start: number, end: number, after: string, before: string): Change[] {
  const words = before.trimStart();
  const space = before.slice(0, before.length - words.length);
  return [
    ...(after ? [{ start, end: start, after, confidence: 1 }] : []),
    ...(start < end ? [{ start, end, after: space, confidence: 1 }] : []),
    ...(words ? [{ start: end, end, after: words, confidence: 1 }] : []),
  ];
}

/** Entities become characters; line ends inside a text are spaces of the source and no more. */
function decoded(source: string, start: number, end: number): Change[] {
  const text = source.slice(start, end);
  const found: Change[] = [];
  for (const match of matchesIn(text, ENTITY)) {
    const [whole, decimal, hex, name] = match;
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    const after = name
      ? (NAMED[name.toLowerCase()] ?? '')
      : code > 0 && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : '';
    found.push({ start: start + match.index, end: start + match.index + whole.length, after, confidence: 1 });
  }
  for (const match of matchesIn(text, /\s*\n\s*/g)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length, after: '', confidence: 1 });
  }
  return found.sort((a, b) => a.start - b.start);
}
