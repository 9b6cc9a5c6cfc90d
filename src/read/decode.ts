import { decodeDamaged } from './decode-damaged.ts';
import {
  bearable,
  canonicalEncoding,
  countReplaced,
  decodeStrictly,
  IMPLAUSIBLE,
  isEncoding,
  type Decoded,
} from './encodings.ts';
import { judge } from './likelihood.ts';

const BOMS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
const CANDIDATES = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
/** How much dearer the declared encoding may be than the cheapest: a declaration is right more often than not. */
const TRUST = 1.15;

const certain = (text: string, encoding: string): Decoded => ({
  text: text.replace(/^\ufeff/, ''),
  encoding,
  confidence: 1,
  mixed: [],
  replaced: 0,
});

/**
 * Decodes bytes: the encoding forced, the byte order mark, strict UTF-8, the encoding a page declares, and then of the
 * strict decodings the one that reads most like a Chinese report. Where none is strict, line by line: a page can be put
 * together from parts in two encodings, or hold a broken byte. `undefined` where nothing fits.
 */
export function decode(bytes: Uint8Array, forced?: string, declared?: string): Decoded | undefined {
  if (forced) return decodeAs(forced, bytes);
  const bom = BOMS.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  const marked = bom ? decodeAs(bom.encoding, bytes) : undefined;
  if (marked) return marked;
  const utf8 = decodeStrictly('utf-8', bytes);
  // Three bytes that make one Chinese character in UTF-8 are no chance; two that make a Latin letter can be one in GBK.
  if (
    utf8 !== undefined &&
    !utf8.includes('\0') &&
    (/[\u3001-\u9fff\uff01-\uff5e]/.test(utf8) || /^[\t-\r -~]*$/.test(utf8))
  )
    return certain(utf8, 'utf-8');
  return choose(bytes, declared) ?? decodeDamaged(bytes);
}

/** Chooses among the strict decodings by how cheap each is for all of its bytes. */
function choose(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  const ranked = CANDIDATES.map((encoding) => ({ encoding, text: decodeStrictly(encoding, bytes) }))
    .filter((choice): choice is { encoding: (typeof CANDIDATES)[number]; text: string } => choice.text !== undefined)
    .map((choice) => ({ ...choice, ...judge(choice.text) }))
    .sort((a, b) => a.bits - b.bits);
  const name = canonicalEncoding(declared);
  const told = ranked.find(({ encoding }) => encoding === name);
  const [best, second] = ranked;
  if (!best || best.rarity > IMPLAUSIBLE) return undefined;
  if (told && told.bits <= TRUST * best.bits) return certain(told.text, told.encoding);
  const margin = second ? 1 - best.bits / second.bits : 1;
  const confidence = Math.round(Math.min(0.99, 0.5 + 1.5 * margin) * 100) / 100;
  return { ...certain(best.text, best.encoding), confidence };
}

/** Decodes in the given encoding; a few bytes that do not fit are replaced, many are a sign that it is another one. */
function decodeAs(encoding: string, bytes: Uint8Array): Decoded | undefined {
  const strict = decodeStrictly(encoding, bytes);
  if (strict !== undefined) return certain(strict, encoding);
  if (!isEncoding(encoding)) return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  const replaced = countReplaced(text);
  return bearable(replaced, text) ? { ...certain(text, encoding), replaced } : undefined;
}
