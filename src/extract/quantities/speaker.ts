import type { Mention, RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { isBareZone } from './whole.ts';

const BODY = /^(.{3,})(?:管委会|管理委员会|党工委)$/;
/** Who speaks for the body, and that they tell something. */
const SPEAKS =
  /^[^，。；：“”\d]{0,14}(?:主任|书记|局长|部长|科长|负责人|干部|工作人员)[^，。；：“”\d]{0,8}?(?:介绍|说|表示|告诉|坦言|透露|[算翻报列晒给亮摆][了过开出]?)[^，。；：“”]{0,10}[，：]/;
/** 全市, 我县: what is told of the whole. */
const WHOLE = /[全我][省市县州区旗]/;

/** 甲园管委会主任介绍，今年引进企业11家: the key of the zone whose head tells the figures that follow. */
export function speakerRegion(
  { text, span }: Sentence,
  names: readonly Mention[],
  found: readonly Mention[],
): string | undefined {
  for (const name of names) {
    const zone = name.kind === 'Organization' ? BODY.exec(name.name)?.[1] : undefined;
    const said = zone && text.slice(Math.max(0, name.span.end - span.start));
    if (!said || !SPEAKS.test(said) || WHOLE.test(said)) continue;
    const region = found.find((other) => other.kind === 'Region' && other.level === 'zone' && other.name === zone);
    if (region?.kind === 'Region') return region.key;
  }
  return undefined;
}

/** 园区 without a name, which who speaks for a zone means by it. */
export const isUnnamed = (region: RegionMention, { text, span }: Sentence): boolean =>
  region.deictic === true || isBareZone(text.slice(region.span.start - span.start, region.span.end - span.start));
