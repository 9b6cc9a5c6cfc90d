import type { RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { bareUnit } from '../../text/amounts.ts';
import type { Draft } from './draft.ts';

/**
 * Figures in front of which only a place is told: 甲园产值60亿元，乙园达到30亿元 goes on with the metric of the figure before
 * in the same unit; 分县看，甲县25个 counts some of the projects told before and is no figure.
 */
export function withMetrics(
  drafts: readonly Draft[],
  { text, span }: Sentence,
  regions: readonly RegionMention[],
): readonly Draft[] {
  const places = new Set(
    regions.map((region) => text.slice(region.span.start - span.start, region.span.end - span.start)),
  );
  const result: Draft[] = [];
  for (const draft of drafts) {
    if (draft.rank !== undefined || !places.has(draft.indicator)) {
      result.push(draft);
      continue;
    }
    const last = result.at(-1);
    // In 建设6平方公里甲园、5平方公里乙园 the place stands behind its number.
    if (last && draft.rule !== 'quantity/object-after' && bareUnit(last.unit) === bareUnit(draft.unit))
      result.push({ ...draft, indicator: last.indicator, measure: last.measure });
  }
  return result;
}
