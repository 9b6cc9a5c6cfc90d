/** GBK as the two bytes of each character: `bytes[code unit]` is lead · 256 + trail (0 where there is none), `characters` the way back. */
export interface Gbk {
  readonly bytes: Uint16Array;
  readonly characters: readonly string[];
}

export const FIRST_LEAD = 0x81;
export const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;

/** Makes the tables by decoding every pair of bytes, one a line. */
export function makeGbk(): Gbk {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Uint16Array(0x10000);
  const characters: string[] = Array.from({ length: 0x10000 }, () => '');
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    const pairs: number[] = [];
    for (let trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) pairs.push(lead, trail, 0x0a);
    for (const [index, character] of decoder.decode(Uint8Array.from(pairs)).split('\n').entries()) {
      if (character.length !== 1 || character === '\ufffd') continue;
      const pair = lead * 256 + FIRST_TRAIL + index;
      characters[pair] = character;
      bytes[character.charCodeAt(0)] ||= pair;
    }
  }
  return { bytes, characters };
}

/** A Chinese character of the older and smaller set, which holds every one in common use. */
export const isGb2312 = (pair: number): boolean => pair >= 0xb0a1 && pair <= 0xf7fe && (pair & 0xff) >= 0xa1;
