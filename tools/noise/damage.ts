import { FIRST_LEAD, LAST_LEAD, makeGbk } from '../../src/normalise/repair/gbk.ts';
import type { Random } from '../reports/random.ts';

/**
 * What happens to one byte of a text in GBK: `marked`, the first byte of a character became a question mark; `lost`, it
 * is gone; `added`, a stray byte stands in front of it; `split`, as `marked`, where the second byte and the next first
 * one look like ！ or ？ and were taken for it (so are most damaged pages made).
 */
export const DAMAGES = ['marked', 'lost', 'added', 'split'] as const;
export type Damage = (typeof DAMAGES)[number];

const { bytes } = makeGbk();

/** Bytes of a line; `undefined` where a character is not in GBK. */
function encodeLine(line: string): number[] | undefined {
  const out: number[] = [];
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const pair = bytes[code] ?? 0;
    if (code < 0x80) out.push(code);
    else if (pair) out.push(pair >> 8, pair & 0xff);
    else return undefined;
  }
  return out;
}

/** Begins 的 and more common characters than any other byte: the hardest to tell from half a character. */
const STRAY = 0xb5;

/** The line with the byte at `place` (a character's offset) damaged, decoded as a program does; `undefined` where that cannot be. */
export function damageLine(line: string, place: number, damage: Damage, stray = STRAY): string | undefined {
  const before = encodeLine(line.slice(0, place));
  const [first, ...rest] = encodeLine(line.slice(place)) ?? [];
  if (!before || first === undefined || first < 0x80) return undefined;
  if (damage === 'split' && !(rest[0] === 0xa3 && (rest[1] === 0xa1 || rest[1] === 0xbf))) return undefined;
  const now = { marked: [0x3f], split: [0x3f], lost: [], added: [stray, first] }[damage];
  return new TextDecoder('gb18030').decode(Uint8Array.from([...before, ...now, ...rest]));
}

/** Places of a line where a character of Chinese can be damaged in that way. */
export const placesOf = (line: string, damage: Damage): number[] =>
  Array.from(line.matchAll(/[\u4e00-\u9fff]/g), ({ index }) => index).filter(
    (place) => damage !== 'split' || splits(line.slice(place, place + 2)),
  );

const splits = (two: string): boolean => {
  const [, second, third] = encodeLine(two) ?? [];
  return second === 0xa3 && (third === 0xa1 || third === 0xbf);
};

/** Damages some lines of a text, one place each: about one line in `every`; a stray byte is any that begins a character. */
export function damageText(text: string, damage: Damage, random: Random, every: number): string {
  return text
    .split('\n')
    .map((line) => {
      const places = random.between(1, every) === 1 ? placesOf(line, damage) : [];
      if (places.length === 0) return line;
      const place = random.pick(places);
      const stray = damage === 'added' ? random.between(FIRST_LEAD, LAST_LEAD) : STRAY;
      return damageLine(line, place, damage, stray) ?? line;
    })
    .join('\n');
}
