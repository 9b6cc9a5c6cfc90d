/** Places that batches of projects are told with. */
import type { Mention, ProjectMention, RegionMention } from '../../model/mention.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { regionsOf } from './located-in-rules.ts';
import { anchorKey, isInside, type Group } from './support.ts';

/** 全县|96个项目: of the whole, whatever place the paragraph speaks of. */
const WHOLE = /^全[省市县区旗镇乡州盟]$/;
export const wholeOf = ({ span }: ProjectMention, group: Group, gazetteer: Gazetteer): RegionMention | undefined => {
  const { sentence, article } = group;
  return regionsOf(group).findLast(
    (region) =>
      region.span.start < span.end &&
      (region.key === anchorKey(article) || isInside(region, article, gazetteer)) &&
      WHOLE.test(sentence.text.slice(region.span.start - sentence.span.start, region.span.end - sentence.span.start)) &&
      !/[，。；]/.test(sentence.text.slice(region.span.end - sentence.span.start, span.start - sentence.span.start)),
  );
};

/** 对口支援塔城地区，安排援建项目46个: they are in the place that is helped. */
const HELPS = /对口(?:支援|帮扶|协作)(?:[\u4e00-\u9fff]{2,8})?$/;
export const helpedPlace = ({ name, span }: ProjectMention, group: Group): RegionMention | undefined =>
  /援建|帮扶|援疆|援藏|支援|协作/.test(name)
    ? regionsOf(group).findLast(
        (region) =>
          region.span.end <= span.start &&
          region.key !== anchorKey(group.article) &&
          HELPS.test(group.sentence.text.slice(0, region.span.start - group.sentence.span.start)),
      )
    : undefined;

/** 甲县、乙县分别开工4个和5个项目: as many places as numbers, in the same order. */
export function alignedPlace(
  project: ProjectMention,
  places: readonly RegionMention[],
  { sentence, mentions }: Group,
): RegionMention | undefined {
  if (project.rule !== 'project/batch-aligned') return undefined;
  const batches = mentions.filter(({ rule }) => rule === project.rule);
  const front = places.filter(({ span }) => span.end <= (batches[0] as Mention).span.start).slice(-batches.length);
  const words = sentence.text.slice((front[0]?.span.start ?? 0) - sentence.span.start);
  return front.length === batches.length && /^[^，。；]{2,40}分别/.test(words)
    ? front[batches.indexOf(project)]
    : undefined;
}

/** 甲镇、乙乡的|12个项目: they lie in each. */
export function sharedPlaces(
  { span, batch }: ProjectMention,
  places: readonly RegionMention[],
  { sentence }: Group,
): readonly RegionMention[] {
  const before = places.filter((place) => place.span.end <= span.start);
  const words = (from: number, to: number): string =>
    sentence.text.slice(from - sentence.span.start, to - sentence.span.start);
  const last = before.at(-1);
  if (!batch || !last || !/^(?:等[地]?)?的$/.test(words(last.span.end, span.start))) return [];
  const first = before.findLastIndex(
    (place, index) =>
      index > 0 && !/^[、和与及]$/.test(words((before[index - 1] as RegionMention).span.end, place.span.start)),
  );
  return before.slice(Math.max(first, 0));
}
