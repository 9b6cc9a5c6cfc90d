import { bearable, countReplaced, decodeStrictly, IMPLAUSIBLE, type Decoded } from './encodings.ts';
import { judge } from './likelihood.ts';

/** Encodings in which a line end is one byte that is never part of a character. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5'] as const;
const WIDE = ['utf-16le', 'utf-16be'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Bits by which a line must read better in another encoding than the text's. */
const PENALTY = 30;
/** The encoding of a text is judged by so many of its lines, and so many bytes of each. */
const JUDGED = { lines: 2000, bytes: 20_000 };

/** Decodes a damaged text: in wide characters, or line by line; `undefined` where nothing Chinese comes of it. */
export function decodeDamaged(bytes: Uint8Array): Decoded | undefined {
  const wide = WIDE.map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }));
  return [...wide.map(({ encoding, text }) => ({ encoding, text, mixed: [] })), decodeLines(bytes)]
    .map((choice) => ({ ...choice, confidence: 0.5, replaced: countReplaced(choice.text) }))
    .filter(({ replaced, text }) => bearable(replaced, text) && judge(text).rarity < IMPLAUSIBLE)
    .reduce<Decoded | undefined>(
      (best, other) => (best && judge(best.text).bits <= judge(other.text).bits ? best : other),
      undefined,
    );
}

/**
 * Decodes a text that no encoding fits as a whole: each line in the encoding that explains the most, unless it does not
 * fit and another reads plainly better; bytes that fit none are replaced.
 */
function decodeLines(bytes: Uint8Array): Pick<Decoded, 'encoding' | 'text' | 'mixed'> {
  const lines = split(bytes);
  const main = mainEncoding(lines);
  const mixed = new Set<Encoding>();
  const parts = lines.map((line) => {
    const strict = decodeStrictly(main, line);
    if (strict !== undefined) return strict;
    const best = cheapest(ENCODINGS.map((encoding) => attempt(encoding, line, encoding === main ? 0 : PENALTY)));
    if (best.encoding !== main) mixed.add(best.encoding);
    return best.text;
  });
  return { text: parts.join('').replace(/^\ufeff/, ''), encoding: main, mixed: [...mixed].sort() };
}

interface Attempt {
  readonly encoding: Encoding;
  readonly text: string;
  readonly bits: number;
}

function attempt(encoding: Encoding, line: Uint8Array, penalty: number): Attempt {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(line);
  return { encoding, text, bits: judge(text).bits + penalty };
}

const cheapest = (attempts: readonly Attempt[]): Attempt =>
  attempts.reduce((best, other) => (other.bits < best.bits ? other : best));

/** The encoding that explains the most bytes, each line taken for itself. */
function mainEncoding(lines: readonly Uint8Array[]): Encoding {
  const votes = new Map<Encoding, number>(ENCODINGS.map((encoding) => [encoding, 0]));
  for (const line of lines.slice(0, JUDGED.lines)) {
    const judged = line.subarray(0, JUDGED.bytes);
    if (judged.every((byte) => byte < 0x80)) continue;
    const { encoding } = cheapest(ENCODINGS.map((each) => attempt(each, judged, 0)));
    votes.set(encoding, (votes.get(encoding) ?? 0) + judged.length);
  }
  return ENCODINGS.reduce((best, other) => ((votes.get(other) ?? 0) > (votes.get(best) ?? 0) ? other : best));
}

function split(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  lines.push(bytes.subarray(start));
  return lines;
}
