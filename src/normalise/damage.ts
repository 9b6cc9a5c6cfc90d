import type { Span } from '../model/span.ts';

/**
 * Runs in which a byte was lost and the characters after it are shifted (EUC bytes read one off): a question mark in the
 * middle of a sentence with marks that never follow one, or with the rest of a gloss. What stands there cannot be
 * trusted, up to the next mark that such a shift leaves alone.
 */
const DAMAGED = /[？?](?:[！？!?。·€，；]|[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[）)])[^，。；、\n0-9A-Za-z]{0,12}/g;

/** Finds the damaged runs of a clean text. */
export const findDamage = (text: string): Span[] =>
  Array.from(text.matchAll(DAMAGED), (match) => ({ start: match.index, end: match.index + match[0].length }));
