import type { Claim } from '../../model/claim.ts';
import type { RegionMention } from '../../model/mention.ts';
import type { Anchor } from '../../model/reading.ts';
import type { Gazetteer, GazetteerRow } from '../../model/resources.ts';
import { regionKey } from '../regions/mentions.ts';
import { leadingPlace } from '../regions/place-in-name.ts';
import type { Linker, Make } from '../stage.ts';
import { areaMembers } from './area-members.ts';
import { bearerOf, placeBorne } from './place-borne.ts';
import { isTowns, RULES, toldWhole, type Found } from './part-of-told.ts';
import { placeTopics } from './place-topic.ts';
import { anchorKey, bearsRegion, bySentence, SMALL, type Group } from './support.ts';

/** What is told of a park that is being built, behind it or behind the list that it opens. */
const UNDER_WAY =
  /^(?:、[^，。；]{1,20}?)?等?(?:[一二三首]期|项目|工程|建设|完成主体|主体|开工|竣工|封顶|动工|奠基|签约|落地|加快推进|加快建设)/;
/** A page of a city tells of its zones; one of a county next to another zone's text tells nothing of it. */
const WIDE = new Set(['province', 'prefecture']);

/** A zone that runs quarters of its own. */
const RUNNER = /(?:开发区|高新区|经开区|工业园区|产业园区|集聚区)$/;
const QUARTER = /(?:片区|园区|组团|[东西南北中]区)$/;
/** In a paragraph about such a zone a quarter that opens a clause is one of its own: 甲片区主攻…，乙片区…. */
const isQuarter = ({ name, code, span }: RegionMention, { sentence }: Group): boolean =>
  !code && QUARTER.test(name) && /(?:^|[，。；])$/.test(sentence.text.slice(0, span.start - sentence.span.start));

/** Reads which region runs a zone, a town or a village: told in front of it, in its name, by its code, or the article's own. */
export const makePartOfRegionLinker: Make<Linker> =
  ({ gazetteer }) =>
  (reading, mentions) => {
    const regions = mentions.filter((mention) => mention.kind === 'Region');
    const told = new Set(regions.map(({ key }) => key));
    const zones = new Map(regions.filter(({ level }) => level === 'zone').map(({ name, key }) => [name, key]));
    const best = new Map<string, Claim>();
    const bearers = new Map<string, Claim>();
    const members = new Map<string, Claim>();
    const towns = new Set(regions.filter(({ level }) => level === 'township').map(({ key }) => key));
    const runners = new Set(
      regions.filter(({ level, name }) => level === 'zone' && RUNNER.test(name)).map(({ key }) => key),
    );
    const groups = bySentence(reading, mentions);
    const topics = placeTopics(groups, gazetteer);
    for (const [index, group] of groups.entries()) {
      const spoken = topics[index];
      const topic = spoken !== undefined && towns.has(spoken) ? spoken : undefined;
      const zone = spoken !== undefined && runners.has(spoken) ? spoken : undefined;
      for (const { part, area } of areaMembers(group))
        members.set(`${part.key} ${area.key}`, claim(part, { to: area.key, rule: RULES.member }, group));
      for (const part of group.mentions) {
        if (part.kind !== 'Region' || part.deictic || !SMALL.has(part.level)) continue;
        const outer = part.level === 'zone' ? zoneBorne(part, zones) : undefined;
        const quarter = zone && isQuarter(part, group) ? { to: zone, rule: RULES.subject } : undefined;
        const found = outer ?? quarter ?? whole(part, group, gazetteer, told, reading.meta.anchor, topic);
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
  town: string | undefined,
): Found | undefined {
  const { article } = group;
  const home = anchorKey(article);
  const fromSentence = toldWhole(part, group);
  if (fromSentence) return fromSentence;
  // A zone runs sub-districts; a town on its page lies in the county beside it.
  if (part.name.endsWith('街道') && article.anchor?.level === 'zone' && home) return { to: home, rule: RULES.anchor };
  if (part.code) return codedHome(part, gazetteer, told, part.key === home ? page : article.anchor);
  if (!home) return undefined;
  const bearing =
    part.level === 'zone' && (part.key === home || isForeign(part.name, article.anchor, gazetteer))
      ? placeBorne(part.name, gazetteer, told)
      : undefined;
  if (bearing) return { to: bearing, rule: RULES.named };
  if (part.key === home) {
    const report = page && regionKey(page.name, page.code);
    return report && report !== home && part.level === 'zone' && WIDE.has(page.level)
      ? { to: report, rule: RULES.anchor }
      : undefined;
  }
  if (part.level === 'village') {
    const before = townBefore(part, group);
    if (before) return { to: before.key, rule: RULES.subject };
    return article.anchor?.level === 'province' ? undefined : { to: home, rule: RULES.anchor };
  }
  if (isPartner(part, group) || isPlanned(part, group)) return undefined;
  const found = zoneHome(part, article.anchor, gazetteer, home);
  // In a paragraph about a town the park that it tells of is there.
  return town && found?.rule === RULES.anchor && isTowns(part, group) ? { to: town, rule: RULES.subject } : found;
}

/** 渝北空港工业园 on a page of 广安: a zone that bears the short name of a county elsewhere. */
const isForeign = (name: string, anchor: Anchor | undefined, gazetteer: Gazetteer): boolean => {
  const { code, level } = anchor ?? {};
  const own = code && level !== 'zone' ? gazetteer.get(code) : undefined;
  if (!own || bearsRegion(name, own) || leadingPlace(name, anchor, gazetteer).length > 0) return false;
  const borne = [2, 3].flatMap((length) => gazetteer.named(name.slice(0, length)));
  return borne.some((row) => row.level === 'county' && !gazetteer.within(row.code, own.code));
};

/** 甲镇则是“一牛一薯”：养殖场落户|乙村: the town that its sentence is on. */
const townBefore = ({ span }: RegionMention, { mentions, sentence }: Group): RegionMention | undefined =>
  mentions.findLast(
    (one): one is RegionMention =>
      one.kind === 'Region' &&
      one.level === 'township' &&
      one.span.end <= span.start &&
      /(?:^|[，。；：])$/.test(sentence.text.slice(0, one.span.start - sentence.span.start)),
  );

/** 滨海新区综合保税区, where the report tells of 滨海新区. */
function zoneBorne({ name, key }: RegionMention, zones: ReadonlyMap<string, string>): Found | undefined {
  for (let length = name.length - 2; length > 2; length--) {
    const to = zones.get(name.slice(0, length));
    if (to && to !== key) return { to, rule: RULES.named };
  }
  return undefined;
}

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
  // 广东省名优企业 on the page of a town tells nothing of the town.
  if (named && named.level === 'province' && SMALL.has(part.level) && part.level !== 'zone' && named !== home)
    return undefined;
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
  (/(?:建设的?|打造|谋划|规划|建成|投资|建)$/.test(sentence.text.slice(0, span.start - sentence.span.start)) ||
    UNDER_WAY.test(sentence.text.slice(span.end - sentence.span.start)));

/** A park may bear the name of its province (省名|软件园); a free trade area of that name is spread over it. */
const PARK = /(?:园区?|城|谷|基地)$/;

/** A zone that bears a name of the article's region, of one in it or around it, is there; one that bears another's is not. */
function zoneHome(
  zone: RegionMention,
  anchor: Anchor | undefined,
  gazetteer: Gazetteer,
  home: string,
): Found | undefined {
  const names = [anchor?.name ?? '', ...(anchor?.code ? (gazetteer.get(anchor.code)?.aliases ?? []) : [])];
  if (names.some((name) => name.length > 1 && zone.name.includes(name))) return { to: home, rule: RULES.named };
  const place = leadingPlace(zone.name, anchor, gazetteer);
  if (place.length === 0) return { to: home, rule: RULES.anchor };
  const own = anchor?.code;
  const near = place.some(
    ({ code }) => own && (gazetteer.within(code, own) || (PARK.test(zone.name) && gazetteer.within(own, code))),
  );
  return near || isWide(place) ? { to: home, rule: RULES.anchor } : undefined;
}

/** 京津冀 or 长三角 in front tells what a zone is for, not where it is. */
const isWide = (rows: readonly GazetteerRow[]): boolean => rows.every(({ level }) => level === 'area');
