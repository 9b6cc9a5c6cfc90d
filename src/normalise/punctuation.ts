import type { Span } from '../model/span.ts';
import { matchesIn } from '../text/matches.ts';
import type { Change, Filter } from './draft.ts';

/** One to one, wherever they stand. */
const PLAIN: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '〝': '“',
  '〞': '”',
  '＂': '"',
  '％': '%',
  '﹪': '%',
  '℅': '%',
  '＋': '+',
  '＝': '=',
  '／': '/',
  '＆': '&',
  '～': '—',
  '~': '—',
  '–': '—',
  '―': '—',
  '─': '—',
  '━': '—',
  '－': '-',
  '•': '·',
  '・': '·',
  '∙': '·',
  '‧': '·',
  '●': '·',
  '﹑': '、',
  '﹐': '，',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '〈': '《',
  '〉': '》',
  '＜': '<',
  '＞': '>',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '【': '【',
  '】': '】',
};
/** ASCII marks that stand for Chinese ones, except between two digits (1,234 and 9:30) or two letters. */
const FLATTENED: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

const CANDIDATES = new RegExp(
  `[${[...Object.keys(PLAIN), ...Object.keys(FLATTENED)].map((c) => (/[-\]\\^]/.test(c) ? `\\${c}` : c)).join('')}"○\\-０-９Ａ-Ｚａ-ｚ．，]`,
  'g',
);
const ADDRESS = /(?<![A-Za-z])[A-Za-z]{2,10}:\/\/[!#-;=?-~]+/g;
const digit = /[0-9０-９]/;
const latin = /[A-Za-z]/;
const chineseDigit = /[〇一二三四五六七八九○]/;
const isoDate = /\d{4}-\d{1,2}-\d{1,2}/y;

/**
 * Brings marks, digits and letters to one form, one character for one: Chinese marks are full-width, digits and Latin
 * letters ASCII, quotation marks “ ” ‘ ’, a range between digits is written with —.
 */
export const punctuationFilter: Filter = {
  name: 'punctuation',
  requires: ['gloss'],
  changes: (text) => {
    const changes: Change[] = [];
    const addresses = addressesIn(text);
    let [quotes, next] = [0, 0];
    for (const { index, 0: character } of matchesIn(text, CANDIDATES)) {
      while ((addresses[next]?.end ?? Infinity) <= index) next++;
      if (index >= (addresses[next]?.start ?? Infinity)) continue;
      if (character === '"') quotes++;
      const after = character === '"' ? (quotes % 2 === 1 ? '“' : '”') : folded(text, index, character);
      if (after !== character) changes.push({ start: index, end: index + 1, after, confidence: 1 });
    }
    return changes;
  },
};

/** Addresses of pages are no sentences. */
const addressesIn = (text: string): Span[] =>
  text.includes('://')
    ? matchesIn(text, ADDRESS).map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    : [];

/** The heading of a brief item stands in front of its text on one line: 稻壳也是宝　甲市某公司…。 */
const RUN_IN = {
  heading: /^[\u4e00-\u9fff“”‘’0-9、·]{5,18}$/,
  longest: 18,
  text: /^[\u4e00-\u9fff\d“][^\n]{3,}?[，。]/,
  least: 40,
};
/** ▲ 甲县　全长12公里的…: the place of an item. */
const PLACE = /^(?:[▲△●■◆][ 　]?)?(?:本|[\u4e00-\u9fff]{2,7})[市县区州旗]$/;

/** Where words of this form open a line and running text follows, what the space behind them stands for. */
function runInMark(text: string, index: number): '：' | '。' | undefined {
  const start = text.lastIndexOf('\n', index) + 1;
  if (index - start > RUN_IN.longest) return undefined;
  const head = text.slice(start, index);
  const rest = /^[^\n]*/.exec(text.slice(index + 1, index + 200))?.[0] ?? '';
  if (rest.length < RUN_IN.least || !RUN_IN.text.test(rest)) return undefined;
  if (PLACE.test(head) && /[。；]/.test(rest)) return '：';
  return RUN_IN.heading.test(head) && rest.includes('。') && !/(?:讯|电|记者|摄)$/.test(head) ? '。' : undefined;
}

function folded(text: string, index: number, character: string): string {
  const mark = character === '\u3000' ? runInMark(text, index) : undefined;
  if (mark) return mark;
  const before = text.charAt(index - 1);
  const next = text.charAt(index + 1);
  const numeric = digit.test(before) && digit.test(next);
  if (character === '，')
    return numeric && /^[0-9０-９]{3}(?![0-9０-９])/.test(text.slice(index + 1, index + 5)) ? ',' : character;
  if (character === '．') return numeric ? '.' : character;
  if (character >= '０' && character <= 'ｚ') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  if (character === '○') return chineseDigit.test(before) || chineseDigit.test(next) ? '〇' : character;
  if (character === '-')
    return (numeric || (before === '%' && digit.test(next))) && !inIsoDate(text, index) ? '—' : character;
  const flattened = FLATTENED[character];
  if (flattened === undefined) return PLAIN[character] ?? character;
  if (character === ',')
    return numeric && /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5)) ? character : flattened;
  if (numeric && character === ':') return character;
  return latin.test(before) && latin.test(next) ? character : flattened;
}

/** Dates written 2017-10-12 keep their hyphens. */
function inIsoDate(text: string, index: number): boolean {
  for (const start of [index - 4, index - 7, index - 6]) {
    if (start < 0) continue;
    isoDate.lastIndex = start;
    if (isoDate.test(text)) return true;
  }
  return false;
}
