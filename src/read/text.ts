import type { Diagnostic } from '../model/diagnostic.ts';
import { decode } from './decode.ts';
import { isEncoding, type Decoded } from './encodings.ts';
import { declaredEncoding, isHtml, readHtml } from './html.ts';
import { LARGEST_TEXT, megabytes } from './limits.ts';
import { readPlainTables } from './plain-tables.ts';
import { accept, refuse, type ReadResult } from './result.ts';
import { binaryAdvice, looksBinary } from './signature.ts';

/** Reads text, Markdown or HTML in any encoding; offsets refer to the decoded source. */
export function readText(bytes: Uint8Array, path: string, forced?: string): ReadResult {
  if (bytes.length > LARGEST_TEXT)
    return refuse(
      path,
      'READ_TOO_LARGE',
      `The text has ${megabytes(bytes.length)}, and ${megabytes(LARGEST_TEXT)} is the most that is read: split it into its reports.`,
    );
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const decoded = decode(bytes, forced, declaredEncoding(head));
  if (!decoded && !forced && looksBinary(bytes)) return refuse(path, 'READ_BINARY', binaryAdvice('binary data'));
  if (!decoded) return refuse(path, 'READ_ENCODING', encodingAdvice(forced));
  const html = isHtml(decoded.text);
  return accept(
    bytes,
    path,
    {
      format: html ? 'html' : /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text',
      encoding: decoded.encoding,
      encodingConfidence: decoded.confidence,
      text: decoded.text,
      blocks: html ? readHtml(decoded.text) : readPlainTables(decoded.text),
    },
    warningsOf(decoded, path),
  );
}

function encodingAdvice(forced: string | undefined): string {
  if (!forced) return 'The encoding of the file cannot be told: give it with --encoding.';
  return isEncoding(forced)
    ? `The file is not valid ${forced}: leave --encoding out, or give the right one.`
    : `There is no encoding ${forced}: give utf-8, gb18030, big5, utf-16le or utf-16be.`;
}

function warningsOf({ encoding, mixed, replaced }: Decoded, path: string): Diagnostic[] {
  const warn = (code: string, message: string): Diagnostic => ({ code, severity: 'warning', message, path });
  return [
    ...(mixed.length
      ? [
          warn(
            'READ_MIXED',
            `Most of the file is ${encoding}, some lines are ${mixed.join(' and ')}: each line was read as what it is; check the names in it.`,
          ),
        ]
      : []),
    ...(replaced
      ? [
          warn(
            'READ_REPLACED',
            `${replaced} characters cannot be decoded and stand as U+FFFD: get the file anew where they matter.`,
          ),
        ]
      : []),
  ];
}
