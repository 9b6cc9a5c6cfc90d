/** What a file is by its first bytes. */
export type Kind = 'text' | 'pdf' | 'zip' | 'old-word' | 'protected-word' | { readonly binary: string };

const SIGNATURES: readonly { what: string; bytes: readonly number[] }[] = [
  { what: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { what: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { what: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { what: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { what: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const PDF = ascii('%PDF-');
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIPS = [ascii('PK\x03\x04'), ascii('PK\x05\x06')];
/** A PDF may have so much in front of it. */
const PDF_WITHIN = 1024;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Tells what a file is. */
export function kindOf(bytes: Uint8Array): Kind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (begins(bytes, PDF) || buffer.subarray(0, PDF_WITHIN).includes('\n%PDF-')) return 'pdf';
  if (ZIPS.some((mark) => begins(bytes, mark))) return 'zip';
  if (begins(bytes, OLE)) return buffer.includes('EncryptedPackage', 0, 'utf16le') ? 'protected-word' : 'old-word';
  if (begins(bytes, ascii('{\\rtf'))) return 'old-word';
  const binary = SIGNATURES.find(({ bytes: mark }) => begins(bytes, mark))?.what;
  return binary ? { binary } : 'text';
}

/** Tells whether bytes that could not be decoded hold control characters, which no text has. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  return sample.reduce((sum, byte) => sum + (byte < 9 ? 1 : 0), 0) * 50 > sample.length;
}

/** What to do about a file that is no text. */
export const binaryAdvice = (what: string): string =>
  `The file is ${what} and not a text: convert it to text, HTML, Word or PDF with a text layer.`;
