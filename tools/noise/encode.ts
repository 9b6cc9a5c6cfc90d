import { makeGbk } from '../../src/normalise/repair/gbk.ts';

const { bytes } = makeGbk();

/** Bytes of a text in GBK, the part of GB18030 that reports are in. */
export function encodeGb18030(text: string): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const pair = bytes[code] ?? 0;
    if (code < 0x80) out.push(code);
    else if (pair) out.push(pair >> 8, pair & 0xff);
    else throw new Error(`${text.charAt(i)} is not in GBK`);
  }
  return Uint8Array.from(out);
}
