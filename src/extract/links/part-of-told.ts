/** The region that a sentence tells to run a zone, a town or a village that it names. */
import type { RegionMention } from '../../model/mention.ts';
import { anchorKey, SMALL, type Group } from './support.ts';

export const RULES = {
  chain: { id: 'part-of-region/chain', example: '和平镇柳林村', confidence: 0.92 },
  subject: { id: 'part-of-region/subject', example: '柳林镇建起食品产业园', confidence: 0.85 },
  run: { id: 'part-of-region/run', example: '滨海新区所辖生态城', confidence: 0.89 },
  coded: { id: 'part-of-region/coded', example: '大杨树镇, in a report of its city', confidence: 0.88 },
  named: { id: 'part-of-region/in-name', example: '邯郸经济技术开发区', confidence: 0.9 },
  anchor: { id: 'part-of-region/anchor', example: '滨江片区, in a report of one county', confidence: 0.8 },
  member: { id: 'part-of-region/member', example: '甲、乙、丙三市组成的南部经济区', confidence: 0.88 },
} as const;
export type Found = { readonly to: string; readonly rule: { readonly id: string; readonly confidence: number } };

/** A park is run by the town that it is told of; a development zone is not, nor what a zone's own page tells of. */
export const isTowns = ({ name }: RegionMention, { article }: Group): boolean =>
  article.anchor?.level !== 'zone' && !/(?:开发区|高新区|经开区|新区|集聚区)$/.test(name);

const BUILDS = /^(?:新|已)?(?:建起|建成|建设|建有|拥有|设立|打造|规划|兴建|依托)了?$/;
/** 甲县要依托|乙产业园|延长链条: in a report of its city. */
const USES =
  /^(?:要|将|则|应)?(?:抢抓[^，。；]{2,12}，)?(?:依托|支持|做强|做大|壮大|提升|建好|用好|推动|加快(?:建设|推进)?)$/;
const RUNS = /^[^。；]{0,40}(?:所辖|下辖|下设|辖区内?|代管|托管|辖有|管辖)的?$/;

/** 托管的|甲镇 on the page of a zone. */
const RUN_HERE = /(?:^|[，。；])(?:开发区|全区|园区)?(?:托管|代管|下辖|所辖)的?$/;

/** The region above `part` that its sentence tells; absent where it tells none. */
export function toldWhole(part: RegionMention, group: Group): Found | undefined {
  const { sentence, article, mentions } = group;
  const home = anchorKey(article);
  const regions = mentions.filter(
    (mention): mention is RegionMention => mention.kind === 'Region' && mention.key !== part.key,
  );
  if (home && part.key !== home && part.level === 'zone' && isFunctional(part, group))
    return { to: home, rule: RULES.run };
  const words = sentence.text.slice(0, part.span.start - sentence.span.start);
  if (home && article.anchor?.level === 'zone' && RUN_HERE.test(words)) return { to: home, rule: RULES.run };
  const inside = regions.find(({ span }) => span.start === part.span.start && span.end < part.span.end);
  if (inside) return { to: innermost(inside, part, regions).key, rule: RULES.chain };
  const front = regions.findLast(({ span, deictic }) => span.end <= part.span.start && !deictic);
  if (front) {
    const between = sentence.text.slice(front.span.end - sentence.span.start, part.span.start - sentence.span.start);
    if (
      (between === '' ||
        (between === '的' && part.level === 'zone' && (front.level !== 'township' || isTowns(part, group)))) &&
      front.level !== 'area'
    )
      return { to: front.key, rule: RULES.chain };
    if (BUILDS.test(between) && SMALL.has(front.level) && opens(front, group))
      return { to: front.key, rule: RULES.subject };
    if (
      USES.test(between) &&
      part.level === 'zone' &&
      front.level === 'county' &&
      front.key !== home &&
      opens(front, group)
    )
      return { to: front.key, rule: RULES.subject };
    if (RUNS.test(between) || (between === '在' && front.level === 'county' && part.level === 'zone'))
      return { to: front.key, rule: RULES.run };
    if (
      part.level === 'zone' &&
      /^[^，。；：]{1,20}在$/.test(between) &&
      front.level === 'county' &&
      opens(front, group)
    )
      return { to: front.key, rule: RULES.subject };
  }
  const runner =
    runnerOf(part, regions, group) ?? (part.level === 'zone' ? bracketed(part, regions, group) : undefined);
  if (runner) return { to: runner.key, rule: RULES.run };
  const split = part.level === 'zone' ? splitInto(part, regions, group) : undefined;
  if (split) return { to: split.key, rule: RULES.run };
  const builder = part.level === 'zone' ? builderOf(part, regions, group) : undefined;
  return builder && { to: builder.key, rule: RULES.subject };
}

/** 甲县|乙镇|丙小镇: the last of the places that a zone's name begins with. */
function innermost(outer: RegionMention, part: RegionMention, regions: readonly RegionMention[]): RegionMention {
  const next = regions.find(({ span }) => span.start === outer.span.end && span.end < part.span.end);
  return next ? innermost(next, part, regions) : outer;
}

/** 甲区、乙区、丙区四大功能区: parts of the region spoken of. */
const FUNCTIONAL = /^(?:[、和与及][^，。；]{2,50})?[两三四五六七八九十]大(?:功能区|园区|片区|组团|板块)/;
const isFunctional = ({ span }: RegionMention, { sentence }: Group): boolean =>
  FUNCTIONAL.test(sentence.text.slice(span.end - sentence.span.start));

/** 滨海新区下辖的甲园、乙园和丙园: the region in front of the list. */
function runnerOf(
  part: RegionMention,
  regions: readonly RegionMention[],
  { sentence }: Group,
): RegionMention | undefined {
  const { text, span } = sentence;
  let first = part;
  for (const region of regions.filter((one) => one.span.end <= part.span.start).toReversed()) {
    const between = text.slice(region.span.end - span.start, first.span.start - span.start);
    if (RUNS.test(between)) return region;
    if (!/^[、和与及]$/.test(between)) return undefined;
    first = region;
  }
  return undefined;
}

/** 整合成了甲产业园区，一园三片：|乙片区做钛，|丙片区做钢铁. */
const SPLIT = /一[园区城][两三四五六七八九多](?:[片园区]|组团|基地)/;
function splitInto(
  { span, name }: RegionMention,
  regions: readonly RegionMention[],
  { sentence }: Group,
): RegionMention | undefined {
  const at = SPLIT.exec(sentence.text)?.index;
  const base = sentence.span.start;
  if (
    at === undefined ||
    span.start < base + at ||
    sentence.text.slice(at, span.start - base).includes('；') ||
    !/(?:片区|园区?|组团|基地|区块)$/.test(name)
  )
    return undefined;
  return regions.findLast(({ level, span: { end } }) => level === 'zone' && end <= base + at);
}

/** 星河产业城（甲市）; behind a zone with a seat stands the district that it shares its organs with. */
const SEAT = /(?:开发区|高新区|经开区|新区)$/;
const bracketed = (
  { span, name }: RegionMention,
  regions: readonly RegionMention[],
  { sentence }: Group,
): RegionMention | undefined =>
  regions.find(
    (region) =>
      region.level !== 'area' &&
      region.level !== 'zone' &&
      !SEAT.test(name) &&
      region.span.start === span.end + 1 &&
      /^（.*）$/.test(sentence.text.slice(span.end - sentence.span.start, region.span.end + 1 - sentence.span.start)),
  );

/** 我市与丁集团共建的乙园: it is where the one who speaks is. */
const BUILT_WITH = /^[与同和][^，。；]{2,20}(?:共建|合作建设|共同建设|联合建设|合建)的$/;
const builderOf = (
  { span }: RegionMention,
  regions: readonly RegionMention[],
  { sentence }: Group,
): RegionMention | undefined =>
  regions.find(
    ({ deictic, span: { end } }) =>
      deictic &&
      end <= span.start &&
      BUILT_WITH.test(sentence.text.slice(end - sentence.span.start, span.start - sentence.span.start)),
  );

/** A region that opens its clause is its subject. */
const opens = ({ span }: RegionMention, { sentence }: Group): boolean =>
  /(?:^|[，。；：])$/.test(sentence.text.slice(0, span.start - sentence.span.start));
