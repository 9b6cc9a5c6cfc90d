/** Bytes decoded, with how sure the choice of encoding is. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly confidence: number;
}

const strict = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const BOMS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Share of characters that Chinese reports are made of; a wrong encoding gives rare ones. */
function plausibility(text: string): number {
  const sample = text.slice(0, 20_000);
  const good = sample.match(/[\u4e00-\u9fa5\u3000-\u303f\uff00-\uffef\w\s.,;:!?()%“”‘’—·《》-]/gu)?.length ?? 0;
  const common = sample.match(/[的一是在和有国发展工作建设人民经济政府全市年大不了中地年]/g)?.length ?? 0;
  return sample.length === 0 ? 0 : good / sample.length + common / sample.length;
}

/**
 * Decodes bytes: byte order mark, the encoding forced or declared, strict UTF-8, and then of GB18030, UTF-16 and Big5 the
 * one that gives the most common Chinese. `undefined` where none fits.
 */
export function decode(bytes: Uint8Array, forced?: string, declared?: string): Decoded | undefined {
  if (forced) {
    const text = strict(forced, bytes);
    return text === undefined ? undefined : { text: bare(text), encoding: forced, confidence: 1 };
  }
  const bom = BOMS.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (bom) return known(bom.encoding, bytes);
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== undefined && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8', confidence: 1 };
  const told = declared ? known(declared, bytes) : undefined;
  if (told) return told;
  const ranked = ['gb18030', 'utf-16le', 'utf-16be', 'big5']
    .map((encoding) => ({ encoding, text: strict(encoding, bytes) }))
    .filter((choice): choice is { encoding: string; text: string } => choice.text !== undefined)
    .map((choice) => ({ ...choice, score: plausibility(choice.text) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score < 0.7) return undefined;
  return {
    text: bare(best.text),
    encoding: best.encoding,
    confidence: Math.min(0.99, Math.max(0.5, 0.5 + (best.score - (second?.score ?? 0)))),
  };
}

function known(encoding: string, bytes: Uint8Array): Decoded | undefined {
  const text = strict(encoding, bytes);
  return text === undefined ? undefined : { text: bare(text), encoding, confidence: 1 };
}

const bare = (text: string): string => text.replace(/^\ufeff/, '');
