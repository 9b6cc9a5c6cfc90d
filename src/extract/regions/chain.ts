/** Chains of places, each within the one in front: 甲县|乙镇, 甲街道的|乙园. */
import type { Mention, RegionMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** The text of a sentence and where it stands. */
interface Text {
  readonly text: string;
  readonly span: Span;
}

/** The offset where the chain begins whose last place begins at `start`; offsets are those of the spans. */
export function chainStart(start: number, regions: readonly RegionMention[], sentence: Text): number {
  const front = regions.find(({ span }) => span.start < start && isLinked(span.end, start, sentence));
  return front ? chainStart(front.span.start, regions, sentence) : start;
}

/** The last place of the chain that goes on behind a region. */
export function chainEnd(region: RegionMention, mentions: readonly Mention[], sentence: Text): RegionMention {
  const next = mentions.find(
    (other): other is RegionMention => other.kind === 'Region' && isLinked(region.span.end, other.span.start, sentence),
  );
  return next ? chainEnd(next, mentions, sentence) : region;
}

const isLinked = (end: number, start: number, { text, span }: Text): boolean =>
  end === start || (end === start - 1 && text.charAt(end - span.start) === '的');
