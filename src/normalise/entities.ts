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

/** Entities of HTML become the characters they stand for. */
export const entityChanges = (text: string): Change[] =>
  matchesIn(text, ENTITY).map(({ index, 0: whole, 1: decimal, 2: hex, 3: name }) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    const after = name
      ? (NAMED[name.toLowerCase()] ?? '')
      : code > 0 && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : '';
    return { start: index, end: index + whole.length, after, confidence: 1 };
  });
