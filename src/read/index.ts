/** Read: bytes in, a document or a diagnostic out. The edge that knows formats and encodings. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document, Format } from '../model/document.ts';
import { decode } from './decode.ts';
import { declaredEncoding, isHtml, readHtml } from './html.ts';

export { collect, type Source } from './collect.ts';

/** A bad document is data, not an exception. */
export type ReadResult = { readonly doc: Document } | { readonly diagnostic: Diagnostic };

/** Bytes beyond this are refused: no report is longer, and memory stays bounded. */
export const LARGEST = 64 * 1024 * 1024;

const refuse = (path: string, code: string, message: string): ReadResult => ({
  diagnostic: { code, severity: 'error', message, path },
});

/** Turns bytes into a document: tells format and encoding by content; `encoding` forces one. */
export function readDocument(bytes: Uint8Array, path: string, encoding?: string): ReadResult {
  if (bytes.length > LARGEST)
    return refuse(
      path,
      'READ_TOO_LARGE',
      `The file has ${Math.round(bytes.length / 1048576)} MB, and ${LARGEST / 1048576} MB is the most that is read: split it.`,
    );
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)))
    return refuse(path, 'READ_EMPTY', 'The file is empty: there is nothing to read.');
  const signature = binarySignature(bytes);
  if (signature)
    return refuse(
      path,
      'READ_BINARY',
      `The file is ${signature} and not a text: convert it to text, HTML, Word or PDF with a text layer.`,
    );
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const decoded = decode(bytes, encoding, declaredEncoding(head));
  if (!decoded)
    return refuse(
      path,
      'READ_ENCODING',
      encoding
        ? `The file is not valid ${encoding}: leave --encoding out, or give the right one.`
        : 'The encoding of the file cannot be told: give it with --encoding.',
    );
  if (!/[\u3400-\u9fff]/.test(decoded.text))
    return refuse(path, 'READ_NOT_CHINESE', 'The file holds no Chinese text: zhengtu reads Chinese reports only.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const html = isHtml(decoded.text);
  const format: Format = html ? 'html' : /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
  return {
    doc: {
      id: sha256.slice(0, 16),
      path,
      sha256,
      bytes: bytes.length,
      format,
      encoding: decoded.encoding,
      encodingConfidence: decoded.confidence,
      text: decoded.text,
      blocks: html ? readHtml(decoded.text) : [],
    },
  };
}

const SIGNATURES: readonly { what: string; bytes: readonly number[] }[] = [
  { what: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { what: 'a zip archive or a Word document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'an old Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { what: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { what: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** Names a binary format by its first bytes, or by control characters that no text has. */
function binarySignature(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (known) return known.what;
  const sample = bytes.subarray(0, 4096);
  const wide = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  const controls = sample.reduce((sum, byte) => sum + (byte < 9 && byte !== 0 ? 1 : 0), 0);
  return !wide && controls * 50 > sample.length && controls > 4 ? 'binary data' : undefined;
}
