import type { Extraction } from '../model/extraction.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { toOriginal } from '../model/clean-text.ts';
import type { Span } from '../model/span.ts';

/** Tells what became of every character of the original: the first that claims it counts. */
export function tellCharacters({ doc, reading }: Extraction): LedgerEntry['characters'] {
  const { clean, sentences, asides } = reading;
  const fates: string[] = ['unread', 'passages', 'blank'];
  const fate = new Uint8Array(doc.text.length);
  const mark = ({ start, end }: Span, name: string): void => {
    if (!fates.includes(name)) fates.push(name);
    const code = fates.indexOf(name);
    for (let i = start; i < end; i++) if (fate[i] === 0) fate[i] = code;
  };
  for (const { span } of sentences) mark(toOriginal(clean, span), 'passages');
  for (const { span, reason } of asides) if (span.end > span.start) mark(toOriginal(clean, span), `aside ${reason}`);
  for (const { span, role } of doc.blocks)
    if (role === 'navigation' || role === 'metadata') mark(span, `aside ${role}`);
  for (const { original, filter } of clean.edits) mark(original, `removed ${filter}`);
  const behind = new Uint8Array(doc.text.length);
  // White space of the clean text can stand for tags and entities of a page: they are taken away, not read.
  for (let i = 0; i < clean.text.length; i++)
    if (!/\s/.test(clean.text.charAt(i))) behind.fill(1, clean.starts[i], clean.ends[i]);
  for (let i = 0; i < fate.length; i++) {
    if (fate[i] !== 0) continue;
    if (/\s/.test(doc.text.charAt(i))) fate[i] = fates.indexOf('blank');
    else if (!behind[i] && doc.blocks.length) mark({ start: i, end: i + 1 }, 'removed markup');
  }
  const counts = fates.map(() => 0);
  for (const code of fate) counts[code] = (counts[code] ?? 0) + 1;
  const named = (prefix: string): Record<string, number> =>
    Object.fromEntries(
      fates
        .map((name, code): [string, number] => [name, counts[code] ?? 0])
        .filter(([name, count]) => name.startsWith(prefix) && count > 0)
        .map(([name, count]): [string, number] => [name.slice(prefix.length), count])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    passages: counts[1] ?? 0,
    aside: named('aside '),
    removed: named('removed '),
    blank: counts[2] ?? 0,
    unread: counts[0] ?? 0,
  };
}
