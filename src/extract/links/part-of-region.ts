import type { Claim } from '../../model/claim.ts';
import type { RegionMention } from '../../model/mention.ts';
import type { Anchor } from '../../model/reading.ts';
import type { Gazetteer, GazetteerRow } from '../../model/resources.ts';
import { regionKey } from '../regions/mentions.ts';
import { leadingPlace } from '../regions/place-in-name.ts';
import type { Linker, Make } from '../stage.ts';
import { areaMembers } from './area-members.ts';
import { bearerOf, placeBorne } from './place-borne.ts';
import { anchorKey, bySentence, SMALL, type Group } from './support.ts';

const RULES = {
  chain: { id: 'part-of-region/chain', example: '和平镇柳林村', confidence: 0.92 },
  subject: { id: 'part-of-region/subject', example: '柳林镇建起食品产业园', confidence: 0.85 },
  run: { id: 'part-of-region/run', example: '滨海新区所辖生态城', confidence: 0.85 },
  coded: { id: 'part-of-region/coded', example: '大杨树镇, in a report of its city', confidence: 0.88 },
  named: { id: 'part-of-region/in-name', example: '邯郸经济技术开发区', confidence: 0.9 },
  anchor: { id: 'part-of-region/anchor', example: '滨江片区, in a report of one county', confidence: 0.8 },
  member: { id: 'part-of-region/member', example: '甲、乙、丙三市组成的南部经济区', confidence: 0.88 },
} as const;
type Found = { readonly to: string; readonly rule: { readonly id: string; readonly confidence: number } };

/** What is told of a park that is being built, behind it or behind the list that it opens. */
const UNDER_WAY =
  /^(?:、[^，。；]{1,20}?)?等?(?:[一二三首]期|项目|工程|建设|完成主体|主体|开工|竣工|封顶|动工|奠基|签约|落地|加快推进|加快建设)/;
/** A page of a city tells of its zones; one of a county next to another zone's text tells nothing of it. */
const WIDE = new Set(['province', 'prefecture']);
const BUILDS = /^(?:新|已)?(?:建起|建成|建设|建有|拥有|设立|打造|规划|兴建|依托)了?$/;
const RUNS = /^[^。；]{0,40}(?:所辖|下辖|下设|辖区内?|代管|托管|辖有|管辖)的?$/;

/** Reads which region runs a zone, a town or a village: told in front of it, in its name, by its code, or the article's own. */
export const makePartOfRegionLinker: Make<Linker> =
  ({ gazetteer }) =>
  (reading, mentions) => {
    const told = new Set(mentions.flatMap((mention) => (mention.kind === 'Region' ? [mention.key] : [])));
    const best = new Map<string, Claim>();
    const bearers = new Map<string, Claim>();
    const members = new Map<string, Claim>();
    for (const group of bySentence(reading, mentions)) {
      for (const { part, area } of areaMembers(group))
        members.set(`${part.key} ${area.key}`, claim(part, { to: area.key, rule: RULES.member }, group));
      for (const part of group.mentions) {
        if (part.kind !== 'Region' || part.deictic || !SMALL.has(part.level)) continue;
        const found = whole(part, group, gazetteer, told, reading.meta.anchor);
        const bearer = bearerOf(part, group.article.anchor, gazetteer, told);
        if (bearer) bearers.set(part.key, claim(part, { to: bearer, rule: RULES.named }, group));
        const before = best.get(part.key);
        if (!found || found.to === part.key || (before && before.confidence >= found.rule.confidence)) continue;
        best.set(part.key, claim(part, found, group));
      }
    }
    const both = [...bearers.values()].filter(({ from, to }) => best.get(from)?.to !== to);
    return [...best.values(), ...both, ...members.values()];
  };

const claim = ({ key }: RegionMention, { to, rule }: Found, { sentence }: Group): Claim => ({
  type: 'PART_OF',
  from: key,
  to,
  span: sentence.span,
  rule: rule.id,
  confidence: rule.confidence,
});

function whole(
  part: RegionMention,
  group: Group,
  gazetteer: Gazetteer,
  told: ReadonlySet<string>,
  page: Anchor | undefined,
): Found | undefined {
  const { sentence, article, mentions } = group;
  const home = anchorKey(article);
  const regions = mentions.filter(
    (mention): mention is RegionMention => mention.kind === 'Region' && mention.key !== part.key,
  );
  if (home && part.key !== home && part.level === 'zone' && isFunctional(part, group))
    return { to: home, rule: RULES.run };
  const inside = regions.find(({ span }) => span.start === part.span.start && span.end < part.span.end);
  if (inside) return { to: inside.key, rule: RULES.chain };
  const front = regions.findLast(({ span, deictic }) => span.end <= part.span.start && !deictic);
  if (front) {
    const between = sentence.text.slice(front.span.end - sentence.span.start, part.span.start - sentence.span.start);
    if (
      (between === '' || (between === '的' && part.level === 'zone' && front.level !== 'township')) &&
      front.level !== 'area'
    )
      return { to: front.key, rule: RULES.chain };
    if (BUILDS.test(between) && SMALL.has(front.level) && opens(front, group))
      return { to: front.key, rule: RULES.subject };
    if (RUNS.test(between) || (between === '在' && front.level === 'county' && part.level === 'zone'))
      return { to: front.key, rule: RULES.run };
    const runner = runnerOf(part, regions, group);
    if (runner) return { to: runner.key, rule: RULES.run };
  }
  if (part.level === 'township' && article.anchor?.level === 'zone' && home) return { to: home, rule: RULES.anchor };
  if (part.code) return codedHome(part, gazetteer, told, part.key === home ? page : article.anchor);
  if (!home) return undefined;
  const bearing = part.key === home && part.level === 'zone' ? placeBorne(part.name, gazetteer, told) : undefined;
  if (bearing) return { to: bearing, rule: RULES.named };
  if (part.key === home) {
    const report = page && regionKey(page.name, page.code);
    return report && report !== home && part.level === 'zone' && WIDE.has(page.level)
      ? { to: report, rule: RULES.anchor }
      : undefined;
  }
  if (part.level === 'village')
    return article.anchor?.level === 'province' ? undefined : { to: home, rule: RULES.anchor };
  return isPartner(part, group) || isPlanned(part, group) ? undefined : zoneHome(part, article.anchor, gazetteer, home);
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

/** A region that opens its clause is its subject. */
const opens = ({ span }: RegionMention, { sentence }: Group): boolean =>
  /(?:^|[，。；：])$/.test(sentence.text.slice(0, span.start - sentence.span.start));

/** The smallest region above it that the report names; the article's own, or the page's, stands in where it lies in that. */
function codedHome(
  part: RegionMention,
  gazetteer: Gazetteer,
  told: ReadonlySet<string>,
  anchor: Anchor | undefined,
): Found | undefined {
  const above = gazetteer.path(part.code ?? '').slice(1);
  const named = above.find(({ code }) => told.has(`Region:${code}`));
  const home = above.find(({ code }) => code === anchor?.code);
  if (named && (named.level === 'zone' || part.level !== 'zone'))
    return { to: `Region:${named.code}`, rule: RULES.coded };
  return home && { to: `Region:${home.code}`, rule: RULES.coded };
}

/** A zone that the article's region works with is elsewhere: 与滨海高新区共建. */
function isPartner({ span }: RegionMention, { sentence }: Group): boolean {
  const before = sentence.text.slice(0, span.start - sentence.span.start);
  const after = sentence.text.slice(span.end - sentence.span.start);
  return /[与同和][^，。；签]{0,20}$/.test(before) && /^[^，。；]{0,12}(?:共建|合作|签|结|缔|协作|联动)/.test(after);
}

/** A park that is being built is a project, which is located and no part. */
const isPlanned = ({ span, name, code }: RegionMention, { sentence }: Group): boolean =>
  !code &&
  /(?:园|谷|科技城|创新城|小镇|基地|陆港)$/.test(name) &&
  (/(?:建设的?|打造|新建|谋划|筹建|规划|建成|创建|投资|兴建|建)$/.test(
    sentence.text.slice(0, span.start - sentence.span.start),
  ) ||
    UNDER_WAY.test(sentence.text.slice(span.end - sentence.span.start)));

/** A zone that bears a name of the article's region, or of one in it, is there; one that bears another's is not. */
function zoneHome(
  zone: RegionMention,
  anchor: Anchor | undefined,
  gazetteer: Gazetteer,
  home: string,
): Found | undefined {
  const own = [anchor?.name ?? '', ...(anchor?.code ? (gazetteer.get(anchor.code)?.aliases ?? []) : [])];
  if (own.some((name) => name.length > 1 && zone.name.includes(name))) return { to: home, rule: RULES.named };
  const place = leadingPlace(zone.name, anchor, gazetteer);
  if (place.length === 0) return { to: home, rule: RULES.anchor };
  const inside = place.some(({ code }) => anchor?.code !== undefined && gazetteer.within(code, anchor.code));
  return inside || isWide(place) ? { to: home, rule: RULES.anchor } : undefined;
}

/** 京津冀 or 长三角 in front tells what a zone is for, not where it is. */
const isWide = (rows: readonly GazetteerRow[]): boolean => rows.every(({ level }) => level === 'area');
