/** GBK as the two bytes of each character: `bytes[code unit]` is lead · 256 + trail (0 where there is none), `characters` the way back. */
export interface Gbk {
  readonly bytes: Uint16Array;
  readonly characters: readonly string[];
}

export const FIRST_LEAD = 0x81;
export const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;

/** Makes the tables by decoding every pair of bytes. */
export function makeGbk(): Gbk {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Uint16Array(0x10000);
  const characters: string[] = Array.from({ length: 0x10000 }, () => '');
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length !== 1 || character === '\ufffd') continue;
      characters[lead * 256 + trail] = character;
      bytes[character.charCodeAt(0)] ||= lead * 256 + trail;
    }
  }
  return { bytes, characters };
}
