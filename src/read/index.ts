/** Read: bytes in, a document or a diagnostic out. The edge that knows formats and encodings. */
import { LARGEST_FILE, tooLarge } from './limits.ts';
import { refuse, type ReadResult } from './result.ts';
import { binaryAdvice, binarySignature } from './signature.ts';
import { readText } from './text.ts';

export { collect, type Source } from './collect.ts';
export { isEncoding } from './encodings.ts';
export { LARGEST_FILE, LARGEST_TEXT } from './limits.ts';
export type { ReadResult } from './result.ts';

/** Reads all reports that an input holds: an archive can hold several; the format is told by content. */
export async function readReports(bytes: Uint8Array, path: string, encoding?: string): Promise<ReadResult[]> {
  return [readDocument(bytes, path, encoding)];
}

/** Reads text, Markdown or HTML; `encoding` forces one. */
export function readDocument(bytes: Uint8Array, path: string, encoding?: string): ReadResult {
  if (bytes.length > LARGEST_FILE) return refuse(path, 'READ_TOO_LARGE', tooLarge(bytes.length));
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)))
    return refuse(path, 'READ_EMPTY', 'The file is empty: there is nothing to read.');
  const signature = binarySignature(bytes);
  if (signature) return refuse(path, 'READ_BINARY', binaryAdvice(signature));
  return readText(bytes, path, encoding);
}
