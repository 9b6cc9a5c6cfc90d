const SIGNATURES: readonly { what: string; bytes: readonly number[] }[] = [
  { what: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { what: 'a zip archive or a Word document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'an old Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { what: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { what: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** Names a binary format by its first bytes. */
export const binarySignature = (bytes: Uint8Array): string | undefined =>
  SIGNATURES.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte))?.what;

/** Tells whether bytes that could not be decoded hold control characters, which no text has. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  return sample.reduce((sum, byte) => sum + (byte < 9 ? 1 : 0), 0) * 50 > sample.length;
}

/** What to do about a file that is no text. */
export const binaryAdvice = (what: string): string =>
  `The file is ${what} and not a text: convert it to text, HTML, Word or PDF with a text layer.`;
