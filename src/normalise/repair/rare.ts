import type { LexiconRow, Resources } from '../../model/resources.ts';
import { isGb2312, type Gbk } from './gbk.ts';

/** A character dearer than this (minus twice the natural logarithm of its share in words of any length) is rare. */
const COMMON = 20;
/** Signs that reports hold besides Chinese characters. */
const USUAL =
  '\u00a0　、。〈〉《》「」『』【】〔〕〖〗·×÷°±§‰℃㎡㎥²³…—–―─━－～•・∙‧●○◆■□▲△★☆※〇“”‘’′″→←↑↓≥≤％＋＝／＆＂，；：？！（）．﹁﹂〝〞﹑﹐﹔﹕﹖﹗￥•αβμ';
/** What a code unit tells: nothing, a rare character, a mark that stands where a byte was lost, the end of a line. */
export const PLAIN = 0;
export const RARE = 1;
export const MARK = 2;
export const LINE_END = 3;

/** What reports seldom hold. */
export interface Rare {
  /** By code unit: what it tells, in reports of either script. */
  readonly kinds: Uint8Array;
  /** Is the character at `index`, a rare one, none of a word with its neighbours (砥砺, 橡胶)? Damage hardly ever makes such. */
  readonly odd: (text: string, index: number) => boolean;
}

/** Tells what is rare by the table of words. */
export function rareIn(resources: Resources, gbk: Gbk): Rare {
  const kinds = kindsIn(resources, gbk);
  const pairs = pairsIn(resources, kinds);
  const simple = new Map<string, string>();
  for (const { from = '', to = '' } of resources.tables.get('fold') ?? []) simple.set(from, to);
  const fold = (character: string) => simple.get(character) ?? character;
  return {
    kinds,
    odd: (text, index) => {
      if (kinds[text.charCodeAt(index)] !== RARE) return false;
      const own = fold(text.charAt(index));
      return !pairs.has(fold(text.charAt(index - 1)) + own) && !pairs.has(own + fold(text.charAt(index + 1)));
    },
  };
}

function kindsIn({ tables, gazetteer }: Resources, gbk: Gbk): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(RARE, 0x80);
  const keep = (text: string) => {
    for (let i = 0; i < text.length; i++) kinds[text.charCodeAt(i)] = PLAIN;
  };
  const within = (from: number, to: number) => kinds.fill(PLAIN, from, to + 1);
  keep(commonIn(tables.get('words') ?? [], gbk));
  for (const { name, level } of gazetteer.rows) if (level !== 'township' && level !== 'village') keep(name);
  for (const { from = '', to = '' } of tables.get('fold') ?? []) if (!kinds[to.charCodeAt(0)]) keep(from);
  keep(USUAL);
  within(0x80, 0x2ff);
  within(0x2460, 0x249b);
  within(0x2160, 0x216b);
  within(0xff10, 0xff5a);
  within(0x1e00, 0x1eff);
  within(0x2000, 0x206f);
  within(0xd800, 0xdfff);
  for (const mark of '?？\ufffd') kinds[mark.charCodeAt(0)] = MARK;
  kinds[0x0a] = LINE_END;
  return kinds;
}

/** Characters that words often hold; the dictionary counts some wrong decodes too, none of which is in GB2312. */
function commonIn(words: readonly LexiconRow[], gbk: Gbk): string {
  const shares = new Float64Array(0x10000);
  for (const { cost, words: list = '' } of words) {
    const share = Math.exp(-Number(cost) / 2);
    for (let i = 0; i < list.length; i++) shares[list.charCodeAt(i)] = (shares[list.charCodeAt(i)] ?? 0) + share;
  }
  const least = Math.exp(-COMMON / 2);
  const common: string[] = [];
  for (let code = 0x3400; code < 0xa000; code++)
    if ((shares[code] ?? 0) >= least && isGb2312(gbk.bytes[code] ?? 0)) common.push(String.fromCharCode(code));
  return common.join('');
}

/** Every two characters, one of them rare, that stand together in a word or in the name of a place. */
function pairsIn({ tables, gazetteer }: Resources, kinds: Uint8Array): ReadonlySet<string> {
  const pairs = new Set<string>();
  const add = (list: string) => {
    for (let i = 1; i < list.length; i++) {
      const [first, second] = [kinds[list.charCodeAt(i - 1)], kinds[list.charCodeAt(i)]];
      if (first !== RARE && second !== RARE) continue;
      if (list[i - 1] !== ' ' && list[i] !== ' ') pairs.add(list.slice(i - 1, i + 1));
    }
  };
  for (const { words = '' } of tables.get('words') ?? []) add(words);
  for (const { name } of gazetteer.rows) add(name);
  return pairs;
}
