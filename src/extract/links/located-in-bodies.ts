import type { Claim } from '../../model/claim.ts';
import type { EnterpriseMention, Mention, RegionMention } from '../../model/mention.ts';
import type { Resources } from '../../model/resources.ts';
import { contains } from '../../model/span.ts';
import { anchorKey, isInside, type Group } from './support.ts';

/** Where each rule finds the place. */
export const RULES = {
  inName: { id: 'located-in/in-name', example: '潞安镇卫生院项目', confidence: 0.9 },
  subject: { id: 'located-in/clause-subject', example: '滨江新区挂牌，12个项目加快推进', confidence: 0.75 },
  topic: { id: 'located-in/topic', example: '在滨江新区，桥梁建成。道路改造完成。', confidence: 0.72 },
  told: { id: 'located-in/told', example: '落户高新区的芯片项目', confidence: 0.88 },
  gathered: { id: 'located-in/gathered', example: '园区已集聚华鼎集团、三一重工等企业', confidence: 0.75 },
  anchor: { id: 'located-in/anchor', example: '开工建设滨河大桥 (in a report of one county)', confidence: 0.85 },
} as const;

export const AT = /(?:落户|位于|地处|入驻|坐落于|布局|在|于|选址)$/;
const LOCAL =
  /(?:医院|学院|学校|小学|中学|[一二三四五六七八九十]中|幼儿园|卫生院|实验室|研究院|研究所|中心|疾控中心|职校|党校|产研院|分院|校区|院区)$/;
/** A university is told of anywhere; one that bears the name of the region spoken of is there. */
const UNIVERSITY = /大学$/;
/** What brings enterprises to a place, with the names in front of this one. */
const GATHERED = /(?:集聚|聚集|汇聚|汇集|云集|入驻|落户)(?:了|有)?(?:[^，。；：]{2,12}、){0,8}$/;

/** 甲公司、乙集团等12家企业集聚|R. */
const COME_TO =
  /^(?:[、和与及][^，。；]{2,40})?等[^，。；、]{0,10}(?:企业|公司|机构)(?:集聚|聚集|汇聚|落户|入驻|扎根)(?:在|于|到)?$/;

export const regionsOf = ({ mentions }: Group): RegionMention[] =>
  mentions.filter((mention) => mention.kind === 'Region');

export function claim(mention: Mention, to: string, rule: { id: string; confidence: number }, group: Group): Claim {
  return {
    type: 'LOCATED_IN',
    from: mention.key,
    to,
    span: group.sentence.span,
    rule: rule.id,
    confidence: rule.confidence,
  };
}

/** Institutions are where the report's region is, unless another place is told; organs of Party and government are nowhere. */
export function placeBody(
  mention: Mention,
  group: Group,
  topic: string | undefined,
  { gazetteer }: Resources,
): Claim[] {
  const home = anchorKey(group.article);
  if (mention.kind === 'Enterprise') return placeEnterprise(mention, group, topic, gazetteer);
  const surface = group.sentence.text.slice(
    mention.span.start - group.sentence.span.start,
    mention.span.end - group.sentence.span.start,
  );
  const own = bearsHome(mention, group, gazetteer);
  const local =
    mention.kind === 'Organization' &&
    (LOCAL.test(mention.name) || (own && UNIVERSITY.test(mention.name) && !isInName(mention, group)));
  if (!local || !home) return [];
  const foreign = regionsOf(group).some(
    (region) =>
      region.code &&
      contains(mention.span, region.span) &&
      region.key !== home &&
      !isInside(region, group.article, gazetteer),
  );
  return foreign ||
    (!own && isElsewhere(mention.name, group, gazetteer)) ||
    (!own && /^(?:中国|中央|国家|全国)/.test(surface))
    ? []
    : [topic ? claim(mention, topic, RULES.topic, group) : claim(mention, home, RULES.anchor, group)];
}

const isInName = ({ span }: Mention, { mentions }: Group): boolean =>
  mentions.some(({ kind, span: other }) => kind === 'Project' && contains(other, span));

/** Tells whether the region spoken of, or one right under it, stands in a name: 四川音乐学院绵阳艺术学院. */
function bearsHome(mention: Mention, { article }: Group, gazetteer: Resources['gazetteer']): boolean {
  const { anchor } = article;
  const own = anchor?.code ? gazetteer.get(anchor.code) : undefined;
  if (!own || mention.kind !== 'Organization') return false;
  const rows = [own, ...(own.level === 'province' ? gazetteer.children(own.code) : [])];
  return rows.some((row) => [row.name, ...row.aliases].some((name) => name.length > 1 && mention.name.includes(name)));
}

/** An institution that bears the name of a place outside the article's region is not there. */
function isElsewhere(name: string, { article }: Group, gazetteer: Resources['gazetteer']): boolean {
  const { anchor } = article;
  if (!anchor) return false;
  const own = name.replace(/^(?:中科院|中国科学院)(?=.{4})/, '');
  for (let length = Math.min(5, own.length); length >= 2; length--) {
    const rows = gazetteer.named(own.slice(0, length)).filter(({ level }) => !/^(?:township|zone|area)$/.test(level));
    if (rows.length)
      return !rows.some((row) =>
        anchor.code
          ? gazetteer.within(row.code, anchor.code)
          : row.aliases.some((alias) => anchor.name.includes(alias)),
      );
  }
  return false;
}

/** An enterprise is where its name, its sentence or the place that gathered it tells; by default it is nowhere. */
function placeEnterprise(
  mention: EnterpriseMention,
  group: Group,
  topic: string | undefined,
  gazetteer: Resources['gazetteer'],
): Claim[] {
  const own = localOf(mention, group, topic, gazetteer);
  if (own) return [own];
  const home = anchorKey(group.article);
  const inName = regionsOf(group).find(
    (region) =>
      contains(mention.span, region.span) &&
      region.span.start === mention.span.start &&
      (region.key === home || isInside(region, group.article, gazetteer)),
  );
  if (inName) return [claim(mention, inName.key, RULES.inName, group)];
  const told = regionsOf(group).findLast(
    (region) =>
      region.key !== home &&
      isInside(region, group.article, gazetteer) &&
      AT.test(group.sentence.text.slice(0, region.span.start - group.sentence.span.start)),
  );
  const words =
    told &&
    group.sentence.text.slice(
      mention.span.end - group.sentence.span.start,
      told.span.start - group.sentence.span.start,
    );
  return told && words !== undefined && words.length > 0 && words.length < 12 && /落户|入驻|位于/.test(words)
    ? [claim(mention, told.key, RULES.told, group)]
    : [...settled(mention, group, gazetteer), ...gathered(mention, group, gazetteer)].slice(0, 1);
}

/** 同在甲区的|E, 基地企业|E, E、F随后签约入园 in a paragraph about a park. */
const SAME = /(?:同在|同处|位于|坐落[在于]|地处|扎根|落户)$/;
const OF_PARK = /(?:基地|园区|园内|区内|入园|入驻)企业$/;
/** A walk through a zone: 走进|E的车间, 隔壁的|E, E|慕名而来. */
const WALKED = /(?:走进|步入|来到|走访|隔壁的?|毗邻的?|一墙之隔的|一路之隔的|园区里的|园内的?|区内的|落户企业)$/;
const CAME =
  /^(?:的?(?:生产|无尘|智能|数字化|总装)*车间|的?生产线[上旁]|慕名而来|随之而来|在此(?:落户|扎根|安家)|(?:便|就)?(?:扎根|落户|入驻)(?:于此|在此|这里|园区)|厂区)/;
const COMES_IN =
  /^(?:[、和与及][^，。；]{2,40})?(?:[^，。；、]{0,8}企业)?(?:随后|相继|先后|陆续|成功|签约|也)*(?:入园|入驻|进驻)/;
function localOf(
  mention: EnterpriseMention,
  group: Group,
  topic: string | undefined,
  gazetteer: Resources['gazetteer'],
): Claim | undefined {
  const { span } = mention;
  const { text } = group.sentence;
  const { start } = group.sentence.span;
  const [before, after] = [text.slice(0, span.start - start), text.slice(span.end - start)];
  const { anchor } = group.article;
  const zone = topic ?? (anchor?.level === 'zone' ? anchorKey(group.article) : undefined);
  if (topic && (OF_PARK.test(before) || COMES_IN.test(after))) return claim(mention, topic, RULES.topic, group);
  if (zone && (WALKED.test(before) || CAME.test(after))) return claim(mention, zone, RULES.topic, group);
  const place = regionsOf(group).find((region) => region.span.end === span.start - 1 && before.endsWith('的'));
  const isThere =
    place &&
    SAME.test(text.slice(0, place.span.start - start)) &&
    place.key !== anchorKey(group.article) &&
    isInside(place, group.article, gazetteer);
  return isThere ? claim(mention, place.key, RULES.told, group) : undefined;
}

/** E、F等企业集聚R; 甲村引进E: a place smaller than the one spoken of. */
function settled(mention: EnterpriseMention, group: Group, gazetteer: Resources['gazetteer']): Claim[] {
  const { text, span } = group.sentence;
  const place = regionsOf(group).find((region) => {
    if (region.key === anchorKey(group.article) || !isInside(region, group.article, gazetteer)) return false;
    const behind = text.slice(mention.span.end - span.start, region.span.start - span.start);
    const between = text.slice(region.span.end - span.start, mention.span.start - span.start);
    const opens = /(?:^|[，；：])$/.test(text.slice(0, region.span.start - span.start));
    return (
      (region.span.start >= mention.span.end && COME_TO.test(behind)) ||
      (region.span.end <= mention.span.start && opens && /^(?:成功|新)?(?:引进|引来|引入)了?$/.test(between))
    );
  });
  return place ? [claim(mention, place.key, RULES.gathered, group)] : [];
}

/** R已集聚E、F等企业: the place is the last one told in front, else the article's own. */
function gathered(mention: EnterpriseMention, group: Group, gazetteer: Resources['gazetteer']): Claim[] {
  const before = group.sentence.text.slice(0, mention.span.start - group.sentence.span.start);
  if (!GATHERED.test(before)) return [];
  const home = anchorKey(group.article);
  const place = regionsOf(group).findLast(
    (region) =>
      region.span.end <= mention.span.start && (region.key === home || isInside(region, group.article, gazetteer)),
  );
  const key = place?.key ?? home;
  return key ? [claim(mention, key, RULES.gathered, group)] : [];
}
