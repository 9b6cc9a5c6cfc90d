import type { EvidenceFieldsFragment, MentionPlacesFragment } from '../api/operations.ts';
import { alignOffsets, type Stretch } from './align.ts';
import { findName, type Marked } from './marks.ts';

/** Stretches to mark in the two texts of one piece of evidence. */
export interface MarkedTexts {
  readonly clean: readonly Marked<'fact'>[];
  readonly original: readonly Stretch[];
  /** True when the whole sentence is the evidence, as it is for a relation. */
  readonly whole: boolean;
}

export type MentionPlace = MentionPlacesFragment['edges'][number]['node'];

/**
 * What to mark: the characters that the API's offsets name. A relation is told by its whole sentence; there the places
 * of its two ends are marked, or, until those are known, their names.
 */
export function markedIn(
  evidence: EvidenceFieldsFragment,
  names: readonly (readonly string[])[],
  ends: readonly MentionPlace[] = [],
): MarkedTexts {
  const { text, original, passage, textStart, textEnd } = evidence;
  const told = { start: evidence.start - passage.start, end: evidence.end - passage.start };
  const whole = told.start <= 0 && told.end >= original.length;
  if (!whole) return { clean: [fact({ start: textStart, end: textEnd })], original: [told], whole };
  const here = ends.filter((place) => place.passage.id === passage.id);
  if (here.length > 0)
    return {
      clean: here.map((place) => fact({ start: place.textStart, end: place.textEnd })),
      original: here.map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start })),
      whole,
    };
  const found = names.flatMap((forms) => findName(text, forms) ?? []);
  return { clean: found.map(fact), original: found.map((stretch) => toOriginal(original, text, stretch)), whole };
}

const fact = ({ start, end }: Stretch): Marked<'fact'> => ({ start, end, mark: 'fact' });

/** The stretch of the original that became a stretch of the clean text. */
function toOriginal(original: string, text: string, { start, end }: Stretch): Stretch {
  const offsets = alignOffsets(original, text);
  const last = offsets.findIndex((at) => at >= end);
  return { start: Math.max(0, offsets.lastIndexOf(start)), end: last < 0 ? original.length : last };
}
