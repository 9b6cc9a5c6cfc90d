/** Enterprises that a place brought together, or that came to it. */
import type { Claim } from '../../model/claim.ts';
import type { EnterpriseMention } from '../../model/mention.ts';
import type { Resources } from '../../model/resources.ts';
import { chainEnd } from '../regions/chain.ts';
import { claim, regionsOf, RULES } from './located-in-rules.ts';
import { anchorKey, isInside, type Group } from './support.ts';

/** 支持|E、F扩大产能: whom a place helps to grow is there; so is 以|E、F为龙头. */
const HELPED = /(?:支持|扶持|推动|鼓励|培育|引导|帮助|助推|加快)(?:[\u4e00-\u9fffA-Za-z（）]{2,12}[、和]){0,6}$/;
const GROWS =
  /^(?:[、和与及][^，。；]{2,40}?)?(?:等)?(?:\d+[家户])?(?:龙头|骨干|重点|链主|优势|本土)*(?:企业)?(?:进一步|加快|尽快|全面|持续)?(?:做大|做强|做优|扩大产能|扩产|增资扩|扩能|上市|技改|技术改造|发展壮大|达产|满产|裂变|转型|提质|加大研发|延伸产业链|兼并重组|智能化改造)/;
const LED_BY = /(?:以|依托)(?:[\u4e00-\u9fffA-Za-z（）]{2,12}[、和]){0,6}$/;
const LEADS = /^(?:[、和与及][^，。；]{2,40}?)?(?:等)?(?:企业)?(?:为|作为?)(?:龙头|引领|链主|骨干)/;
/** What brings enterprises to a place, with the names in front of this one. */
const GATHERED =
  /(?:(?:集聚|聚集|汇聚|汇集|云集|聚起|引来|入驻|落户)(?:了|有)?|(?:新增|培育|拥有|新进|净增)[^，。；：（]{0,8}(?:规上|限上|规模以上|高新技术|上市)[^，。；：（]{0,8}\d+[家户]（)(?:[^，。；：]{2,12}、){0,8}$/;

/** 甲公司、乙集团等12家企业集聚|R. */
const COME_TO =
  /^(?:[、和与及][^，。；]{2,40})?等[^，。；、]{0,10}(?:企业|公司|机构)(?:先后|相继|陆续|纷纷|已)*(?:集聚|聚集|汇聚|落户|入驻|扎根)(?:在|于|到)?$/;

/** E、F先后在|R|拿地, 支持E、F在|R|加密布局, E早几年就在|R|扎了根 */
const SETS_UP = /^(?:[、和与及][^，。；]{2,40})?(?:(?:先后|相继|陆续|也|都|均|同样|已)*|[^，。；、]{0,6}[就便])在$/;
const UP =
  /^(?:里|内)?(?:加密|加快|扩大)?(?:布局|拿地|建了?厂|设了?厂|办了?厂|扎[下了]*根|安了?家|落[下了]*脚|落户|落地|落子)/;
/** R：|E、F等企业|抱团入驻 */
const GUESTS = /^：(?:[^，。；]{2,12}、){0,6}$/;
const MOVE_IN =
  /^(?:、[^，。；]{2,40})?等[^，。；、]{0,10}(?:企业|公司)(?:先后|相继|抱团|纷纷|集中|已)*(?:入驻|落户|进驻|扎根|入园)/;

/** The place that the sentence tells to have gathered the enterprise. */
export const gatheredAt = (mention: EnterpriseMention, group: Group, gazetteer: Resources['gazetteer']): Claim[] =>
  [
    ...settled(mention, group, gazetteer),
    ...bornHere(mention, group, gazetteer),
    ...gathered(mention, group, gazetteer),
  ].slice(0, 1);

/** E、F等企业集聚R; 甲村引进E: a place smaller than the one spoken of. */
function settled(mention: EnterpriseMention, group: Group, gazetteer: Resources['gazetteer']): Claim[] {
  const { text, span } = group.sentence;
  const place = regionsOf(group).find((region) => {
    if (region.key === anchorKey(group.article) || !isInside(region, group.article, gazetteer)) return false;
    const behind = text.slice(mention.span.end - span.start, region.span.start - span.start);
    const between = text.slice(region.span.end - span.start, mention.span.start - span.start);
    const opens = /(?:^|[，；：])$/.test(text.slice(0, region.span.start - span.start));
    const on = text.slice(chainEnd(region, group.mentions, group.sentence).span.end - span.start);
    return (
      (region.span.start >= mention.span.end && (COME_TO.test(behind) || (SETS_UP.test(behind) && UP.test(on)))) ||
      (region.span.end <= mention.span.start &&
        GUESTS.test(between) &&
        MOVE_IN.test(text.slice(mention.span.end - span.start))) ||
      (region.span.end <= mention.span.start &&
        opens &&
        /^(?:(?:成功|新)?(?:引进|引来|引入)了?|[^，。；：、]{2,10}(?:引进|引来|引入|招来)了?(?:[^，。；：、]{2,12}、){0,4}|依托(?:[^，。；：、]{2,12}、){0,4})$/.test(
          between,
        ))
    );
  });
  return place ? [claim(mention, chainEnd(place, group.mentions, group.sentence).key, RULES.gathered, group)] : [];
}

/** R聚起…，E的无人机、F的飞机先后在此|量产: the place that the sentence opens with. */
const HERE = /^[^。；]{0,40}(?:在此|于此|来此|在这里)(?:量产|投产|落户|扎根|建厂|生产|设厂|安家)/;
function bornHere(mention: EnterpriseMention, group: Group, gazetteer: Resources['gazetteer']): Claim[] {
  const { text, span } = group.sentence;
  if (!HERE.test(text.slice(mention.span.end - span.start))) return [];
  const place = regionsOf(group).findLast(
    (region) =>
      region.span.end < mention.span.start &&
      region.key !== anchorKey(group.article) &&
      isInside(region, group.article, gazetteer) &&
      /(?:^|[，；])(?:在)?$/.test(text.slice(0, region.span.start - span.start)),
  );
  return place ? [claim(mention, place.key, RULES.told, group)] : [];
}

/** R已集聚E、F等企业: the place is the last one told in front, else the article's own. */
function gathered(mention: EnterpriseMention, group: Group, gazetteer: Resources['gazetteer']): Claim[] {
  const before = group.sentence.text.slice(0, mention.span.start - group.sentence.span.start);
  const after = group.sentence.text.slice(mention.span.end - group.sentence.span.start);
  const isHelped = HELPED.test(before) && GROWS.test(after);
  if (!GATHERED.test(before) && !isHelped && !(LED_BY.test(before) && LEADS.test(after))) return [];
  const home = anchorKey(group.article);
  const place = regionsOf(group).findLast(
    (region) =>
      region.span.end <= mention.span.start && (region.key === home || isInside(region, group.article, gazetteer)),
  );
  const key = place?.key ?? home;
  return key ? [claim(mention, key, RULES.gathered, group)] : [];
}
