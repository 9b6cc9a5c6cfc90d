import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { contentHash, reportId } from './content-hash.ts';
import { MOST_CHARACTERS } from './limits.ts';

/** A report, with what was lost of it, or the reason why there is none: a bad input is data, not an exception. */
export type ReadResult =
  { readonly doc: Document; readonly warnings: readonly Diagnostic[] } | { readonly diagnostic: Diagnostic };

/** The result for an input that cannot be read. */
export const refuse = (path: string, code: string, message: string): ReadResult => ({
  diagnostic: { code, severity: 'error', message, path },
});

type Content = Pick<Document, 'format' | 'encoding' | 'encodingConfidence' | 'text' | 'blocks'>;

/** Makes the document of what was read, unless it holds no Chinese or more than can be read. */
export function accept(
  bytes: Uint8Array,
  path: string,
  content: Content,
  warnings: readonly Diagnostic[] = [],
): ReadResult {
  const { text, blocks } = content;
  if (!/[\u3400-\u9fff]/.test(text))
    return refuse(path, 'READ_NOT_CHINESE', 'The file holds no Chinese text: zhengtu reads Chinese reports only.');
  const length = blocks.length ? blocks.reduce((sum, { span }) => sum + span.end - span.start, 0) : text.length;
  if (length > MOST_CHARACTERS)
    return refuse(
      path,
      'READ_TOO_LARGE',
      `The text has ${length} characters, and ${MOST_CHARACTERS} is the most that is read: split it into its reports.`,
    );
  const sha256 = contentHash(bytes);
  return { doc: { id: reportId(sha256), path, sha256, bytes: bytes.length, ...content }, warnings };
}
