/** Read: bytes in, a document or a diagnostic out. The edge that knows formats and encodings. */
import { openArchive, type Budget } from './archive.ts';
import { isReadable } from './collect.ts';
import { isDocx, readDocx } from './docx.ts';
import { ReadFailure } from './failure.ts';
import { DEEPEST_ARCHIVE, LARGEST_FILE, MOST_UNPACKED, tooLarge } from './limits.ts';
import { readPdf } from './pdf.ts';
import { refuse, type ReadResult } from './result.ts';
import { binaryAdvice, kindOf, type Kind } from './signature.ts';
import { readText } from './text.ts';

export { collect, type Source } from './collect.ts';
export { isEncoding } from './encodings.ts';
export { LARGEST_FILE, LARGEST_TEXT } from './limits.ts';
export type { ReadResult } from './result.ts';

interface Settings {
  readonly encoding?: string | undefined;
  /** How many archives it lies in. */
  readonly depth: number;
  readonly budget: Budget;
}

/** Reads all reports that an input holds: an archive can hold several; the format is told by content. */
export const readReports = (bytes: Uint8Array, path: string, encoding?: string): Promise<ReadResult[]> =>
  readAny(bytes, path, { encoding, depth: 0, budget: { left: MOST_UNPACKED } });

/** Reads text, Markdown or HTML; `encoding` forces one. */
export function readDocument(bytes: Uint8Array, path: string, encoding?: string): ReadResult {
  const unfit = unfitting(bytes, path);
  if (unfit) return unfit;
  const kind = kindOf(bytes);
  if (kind === 'text') return readText(bytes, path, encoding);
  return refuseKind(kind, path) ?? refuse(path, 'READ_BINARY', binaryAdvice(`a ${String(kind)} file`));
}

async function readAny(bytes: Uint8Array, path: string, settings: Settings): Promise<ReadResult[]> {
  const unfit = unfitting(bytes, path);
  if (unfit) return [unfit];
  try {
    const kind = kindOf(bytes);
    if (kind === 'text') return [readText(bytes, path, settings.encoding)];
    if (kind === 'pdf') return [await readPdf(bytes, path)];
    if (kind === 'zip') return await readZip(bytes, path, settings);
    return [refuseKind(kind, path) as ReadResult];
  } catch (cause) {
    if (!(cause instanceof ReadFailure)) throw cause;
    return [refuse(path, cause.code, cause.message)];
  }
}

/** A Word document is an archive too; any other gives what it holds, each file for itself. */
async function readZip(bytes: Uint8Array, path: string, settings: Settings): Promise<ReadResult[]> {
  const files = await openArchive(bytes);
  const { budget, depth } = settings;
  if (isDocx(files)) return [await readDocx(bytes, path, files, budget)];
  if (depth === DEEPEST_ARCHIVE)
    throw new ReadFailure('READ_TOO_LARGE', 'Archives lie in archives too deep: unpack the outer ones.');
  const readable = files.filter(({ name }) => isReadable(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (readable.length === 0)
    throw new ReadFailure('READ_NO_REPORTS', 'The archive holds no file of a known format: check what it is.');
  const results: ReadResult[] = [];
  for (const file of readable) {
    const inner = `${path}/${file.name}`;
    try {
      results.push(...(await readAny(await file.read(budget), inner, { ...settings, depth: depth + 1 })));
    } catch (cause) {
      if (!(cause instanceof ReadFailure)) throw cause;
      results.push(refuse(inner, cause.code, cause.message));
    }
  }
  return results;
}

function unfitting(bytes: Uint8Array, path: string): ReadResult | undefined {
  if (bytes.length > LARGEST_FILE) return refuse(path, 'READ_TOO_LARGE', tooLarge(bytes.length));
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
    ? refuse(path, 'READ_EMPTY', 'The file is empty: there is nothing to read.')
    : undefined;
}

function refuseKind(kind: Kind, path: string): ReadResult | undefined {
  if (kind === 'old-word')
    return refuse(
      path,
      'READ_OLD_WORD',
      'The file is in an old format of Word, WPS or RTF: open it there and save it as .docx or as text.',
    );
  if (kind === 'protected-word')
    return refuse(path, 'READ_PROTECTED', 'The Word file is protected by a password: save it without one.');
  return typeof kind === 'object' ? refuse(path, 'READ_BINARY', binaryAdvice(kind.binary)) : undefined;
}
