/** Bytes decoded, with how sure the choice of encoding is. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** 1 where the encoding was told or follows from the bytes, less where it was chosen by statistics. */
  readonly confidence: number;
  /** Other encodings that some lines are in. */
  readonly mixed: readonly string[];
  /** Characters that no encoding explains, each replaced by U+FFFD. */
  readonly replaced: number;
}

/** A text whose characters are rarer than this (bits, see judge) is no Chinese in that encoding. */
export const IMPLAUSIBLE = 15;

/** Share of replaced characters up to which a damaged text is read. */
const DAMAGE = 0.02;

/** Decodes, `undefined` where a byte does not fit or the encoding is not known. */
export function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Tells whether a name can be given as an encoding. */
export const isEncoding = (name: string): boolean => canonicalEncoding(name) !== undefined;

/** The name under which an encoding is reported; GB2312 and GBK are parts of GB18030. */
export function canonicalEncoding(name: string | undefined): string | undefined {
  if (!name) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}

/** Characters that stand for bytes without meaning. */
export const countReplaced = (text: string): number => text.match(/\ufffd/g)?.length ?? 0;

/** Tells whether a text with replaced characters is still worth reading. */
export const bearable = (replaced: number, text: string): boolean =>
  replaced <= Math.max(1, DAMAGE * text.length) && replaced * 2 < text.length;
