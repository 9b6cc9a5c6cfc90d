import type { Claim } from '../../model/claim.ts';
import type { Mention, RegionMention } from '../../model/mention.ts';
import type { Resources } from '../../model/resources.ts';
import { contains } from '../../model/span.ts';
import { chainEnd } from '../regions/chain.ts';
import { placeEnterprise } from './located-in-enterprises.ts';
import { claim, regionsOf, RULES } from './located-in-rules.ts';
import { anchorKey, bearsRegion, isInside, type Group } from './support.ts';

const LOCAL =
  /(?:医院|学院|学校|小学|中学|[一二三四五六七八九十]中|幼儿园|卫生院|实验室|研究院|研究所|中心|疾控中心|保健院|福利院|敬老院|图书馆|博物馆|职校|党校|产研院|农科院|分院|校区|院区)$/;
/** A university is told of anywhere; one that bears the name of the region spoken of is there. */
const UNIVERSITY = /大学$/;
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
  const isHere = HERE.test(group.sentence.text.slice(0, mention.span.start - group.sentence.span.start));
  const told = regionsOf(group).findLast(
    (region) =>
      region.key !== home &&
      isInside(region, group.article, gazetteer) &&
      ((isHere && region.span.end <= mention.span.start) || isFounded(region, mention, group)),
  );
  if (told) return [claim(mention, chainEnd(told, group.mentions, group.sentence).key, RULES.told, group)];
  const town = regionsOf(group).find(
    (region) => region.level === 'township' && region.key !== home && contains(mention.span, region.span),
  );
  if (town) return [claim(mention, town.key, RULES.inName, group)];
  const foreign = regionsOf(group).some(
    (region) =>
      region.code &&
      contains(mention.span, region.span) &&
      region.key !== home &&
      !isInside(region, group.article, gazetteer),
  );
  if (
    foreign ||
    (!own && isElsewhere(mention.name, group, gazetteer)) ||
    (!own && (/^(?:中国|中央|国家|全国)/.test(surface) || isNational(mention)))
  )
    return [];
  return [topic ? claim(mention, topic, RULES.topic, group) : claim(mention, home, RULES.anchor, group)];
}

/** 中科院计算所 by its short name, as lists of the country's institutes have it. */
const isNational = ({ rule, name }: Mention & { kind: 'Organization' }): boolean =>
  rule === 'organizations/known' && /^(?:中国|国家)/.test(name);

/** 在R共建O, 推动R与丁大学共建O, O选在R建设, O在R揭牌. */
const FOUNDS =
  '(?:联合|合作|共同)?(?:共建|合建|合办|建设|设立|成立|组建|创办|开办|办起|建立|建起|设)(?:了|的)?(?:一[所个家座])?';
/** 甲园区…，乙大学与丙公司在这里|合办了|O: in the place told last in the sentence. */
const HERE = new RegExp(`在(?:这里|此)${FOUNDS}$`);
const FOUNDED_AT = new RegExp(`^(?:里|内)?${FOUNDS}$`);
const FOUNDED_WITH = new RegExp(`^[与和同][^，。；：、]{2,20}${FOUNDS}$`);
const OPENS_AT =
  /^[^，。；：]{0,6}，?(?:则|也|就|将)?(?:同日)?(?:选在|选址|落户|落地|落子|落在|设在|建在|位于|坐落于?|在|于)在?$/;
const OPENED = /^(?:挂牌|揭牌|成立|建设|落成|启用|投用|开工|动工|$|[，。；])/;
function isFounded(region: RegionMention, { span }: Mention, { sentence, mentions }: Group): boolean {
  const { text } = sentence;
  const { start } = sentence.span;
  if (region.span.end <= span.start) {
    const between = text.slice(region.span.end - start, span.start - start);
    const front = text.slice(0, region.span.start - start);
    return FOUNDED_WITH.test(between) || (FOUNDED_AT.test(between) && /[在于]$/.test(front));
  }
  return (
    OPENS_AT.test(text.slice(span.end - start, region.span.start - start)) &&
    OPENED.test(text.slice(chainEnd(region, mentions, sentence).span.end - start))
  );
}

const isInName = ({ span }: Mention, { mentions }: Group): boolean =>
  mentions.some(({ kind, span: other }) => kind === 'Project' && contains(other, span));

/** Tells whether the region spoken of, or one right under it, stands in a name: 四川音乐学院绵阳艺术学院. */
function bearsHome(mention: Mention, { article }: Group, gazetteer: Resources['gazetteer']): boolean {
  const { anchor } = article;
  const own = anchor?.code ? gazetteer.get(anchor.code) : undefined;
  if (!own || mention.kind !== 'Organization') return false;
  const rows = [own, ...(own.level === 'province' ? gazetteer.children(own.code) : [])];
  return rows.some((row) => bearsRegion(mention.name, row));
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
