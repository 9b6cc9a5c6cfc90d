import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, parseLexicon } from './resources.ts';

const table = (name: string) => parseLexicon(readFileSync(join(packageRoot, 'seeds', 'tables', name), 'utf8'));

/** Bits that each common character costs, simplified and traditional; seeds/tables/common.tsv tells how it is counted. */
const COMMON: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const { bits: cost, characters } of table('common.tsv'))
    for (const character of characters ?? '') bits.set(character, Number(cost));
  for (const { from = '', to = '' } of table('traditional.tsv')) {
    const cost = bits.get(from);
    if (cost !== undefined && !bits.has(to)) bits.set(to, cost + 1);
  }
  return bits;
})();

const ASCII = 5;
/** What a character costs that is in no list; a replacement character costs more than two wrong ones. */
const COSTS: readonly { pattern: RegExp; bits: number }[] = [
  { pattern: /[\t\n\r\u0020-\u007e]/, bits: ASCII },
  { pattern: /[\u3000-\u3011\uff01-\uff5e\u2014\u2018-\u201d\u2026\u00b7\ufeff]/, bits: 6 },
  { pattern: /[\u4e00-\u9fa5]/, bits: 19 },
  { pattern: /\ufffd/, bits: 48 },
];
const RAREST = 24;
/** Characters that are judged: enough to tell, and bounded. */
const SAMPLE = 20_000;

/** How well a text reads as a Chinese report. */
export interface Likelihood {
  /** Bits that the whole text costs: of two decodings of the same bytes the cheaper is the right one. */
  readonly bits: number;
  /** Bits of a character beyond ASCII: about 9 in a report, over 15 in a wrong decoding. */
  readonly rarity: number;
}

/** Judges a text by its first characters. */
export function judge(text: string): Likelihood {
  const length = Math.min(text.length, SAMPLE);
  const [all, rare] = [{ bits: 0 }, { bits: 0, count: 0 }];
  for (let i = 0; i < length; i++) {
    const character = text.charAt(i);
    const cost = COMMON.get(character) ?? COSTS.find(({ pattern }) => pattern.test(character))?.bits ?? RAREST;
    all.bits += cost;
    if (cost === ASCII) continue;
    rare.bits += cost;
    rare.count++;
  }
  return { bits: length ? (all.bits / length) * text.length : 0, rarity: rare.count ? rare.bits / rare.count : 0 };
}
