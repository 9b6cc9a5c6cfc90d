import type { RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { bareUnit } from '../../text/amounts.ts';
import type { Draft } from './draft.ts';

/** 湘中|地区|151个，695亿元; 甲、乙、丙|三市|分别为61个: only whose projects they are is told. */
const SOME =
  /^(?:[两三四五六七八九十]?(?:市州?|[县区])|(?![\u4e00-\u9fff]{0,2}贫)[\u4e00-\u9fff]{0,4}地区|紧随其后|次之)$/;
/** 洞庭地区151个, 先进制造业246个: so many projects of it. */
const KIND = /(?:地区|[造务农]业)$/;

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
    if (draft.rank === undefined && (SOME.test(draft.indicator) || (draft.unit === '个' && KIND.test(draft.indicator))))
      continue;
    if ((draft.rank !== undefined && draft.value === undefined) || !places.has(draft.indicator)) {
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
