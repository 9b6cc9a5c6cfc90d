import type { EvidenceFieldsFragment } from '../api/operations.ts';
import { alignOffsets, toClean, type Stretch } from './align.ts';
import { findName, type Marked } from './marks.ts';

/** Stretches to mark in the two texts of one piece of evidence. */
export interface MarkedTexts {
  readonly clean: readonly Marked<'fact'>[];
  readonly original: readonly Stretch[];
  /** True when the whole sentence is the evidence, as it is for a relation. */
  readonly whole: boolean;
}

/**
 * What to mark: the characters that the API's offsets name. A relation is told by its whole sentence; there the names
 * of its two ends are marked in the clean text.
 */
export function markedIn(evidence: EvidenceFieldsFragment, names: readonly (readonly string[])[]): MarkedTexts {
  const { text, original, passage } = evidence;
  const told = { start: evidence.start - passage.start, end: evidence.end - passage.start };
  const whole = told.start <= 0 && told.end >= original.length;
  if (!whole) return { clean: [{ ...toClean(original, text, told), mark: 'fact' }], original: [told], whole };
  const found = names.flatMap((forms) => findName(text, forms) ?? []);
  return {
    clean: found.map((stretch) => ({ ...stretch, mark: 'fact' })),
    original: found.map((stretch) => toOriginal(original, text, stretch)),
    whole,
  };
}

/** The stretch of the original that became a stretch of the clean text. */
function toOriginal(original: string, text: string, { start, end }: Stretch): Stretch {
  const offsets = alignOffsets(original, text);
  const last = offsets.findIndex((at) => at >= end);
  return { start: Math.max(0, offsets.lastIndexOf(start)), end: last < 0 ? original.length : last };
}
