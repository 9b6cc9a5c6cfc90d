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

const HEAD = '(?:党总?支部|支部|村?两?委会?|党委|政府)?(?:第一)?(?:副?书记|支书|主任|[镇乡]长)[^，。；：“”]{0,16}?';
/** 甲村党支部书记乙说 */
const TOLD_BY = new RegExp(`^${HEAD}(?:说|介绍|表示|告诉|坦言|透露|算|笑|道)`);
/** 村党支部书记乙算账：“… */
const BARE = new RegExp(`(?:^|[，。；])([村镇乡])${HEAD}：`);

/** “去年分红86万元。”甲村党支部书记乙说: the village or town whose head tells the figures of a quotation; `before` were told in front. */
export function headRegion(
  { text }: Sentence,
  next: Sentence | undefined,
  regions: readonly RegionMention[],
  before: readonly RegionMention[],
): string | undefined {
  if (!text.includes('“')) return undefined;
  const sort = BARE.exec(text)?.[1];
  if (sort) return before.findLast(({ name }) => name.endsWith(sort))?.key;
  const teller =
    next && regions.find(({ span, level }) => span.start === next.span.start && /^(?:village|township)$/.test(level));
  return teller && next && text.startsWith('“') && TOLD_BY.test(next.text.slice(teller.span.end - next.span.start))
    ? teller.key
    : undefined;
}
