import type { Resources } from '../../model/resources.ts';

/** A character dearer than this (minus twice the natural logarithm of its share) is rare. */
const COMMON = 23;
/** Signs that reports hold besides Chinese characters. */
const USUAL =
  '\u00a0　、。〈〉《》「」『』【】〔〕〖〗·×÷°±§‰℃㎡㎥²³…—–―─━－～•・∙‧●○◆■□▲△★☆※〇“”‘’′″→←↑↓≥≤％＋＝／＆＂，；：？！（）．﹁﹂〝〞﹑﹐﹔﹕﹖﹗￥•αβμ';

/** What reports seldom hold. */
export interface Rare {
  /** By code unit: 1 for a character that is rare in reports of either script. */
  readonly characters: Uint8Array;
  /** Words of two rare characters (砥砺): damage hardly ever makes one. */
  readonly words: ReadonlySet<string>;
}

/** Tells what is rare by the table of words. */
export function rareIn(resources: Resources): Rare {
  const characters = rareCharacters(resources);
  const words = new Set<string>();
  for (const { words: list = '' } of resources.tables.get('words') ?? [])
    for (const word of list.split(' '))
      if (word.length === 2 && characters[word.charCodeAt(0)] && characters[word.charCodeAt(1)]) words.add(word);
  return { characters, words };
}

function rareCharacters({ tables, gazetteer }: Resources): Uint8Array {
  const rare = new Uint8Array(0x10000).fill(1, 0x80);
  const keep = (text: string) => {
    for (let i = 0; i < text.length; i++) rare[text.charCodeAt(i)] = 0;
  };
  const within = (from: number, to: number) => rare.fill(0, from, to + 1);
  for (const { cost, words = '' } of tables.get('words') ?? [])
    if (Number(cost) <= COMMON) keep(Array.from(words.matchAll(/(?<![^ ])[^ ](?![^ ])/g), ([word]) => word).join(''));
  for (const { name } of gazetteer.rows.filter(({ level }) => level !== 'township' && level !== 'village')) keep(name);
  for (const { from = '', to = '' } of tables.get('fold') ?? []) if (!rare[to.charCodeAt(0)]) keep(from);
  keep(USUAL);
  within(0x80, 0x2ff);
  within(0x2460, 0x2473);
  within(0x2160, 0x216b);
  within(0xff10, 0xff5a);
  within(0x1e00, 0x1eff);
  within(0x2000, 0x206f);
  rare.fill(0, 0xd800, 0xe000);
  return rare;
}
