/** Parks: places that others have come to, or works that someone builds. */
import { isQuantity, type Mention, type RegionMention } from '../../model/mention.ts';
import { sentenceAt, type Reading } from '../../model/reading.ts';

/** Suffixes of parks: these are built as one project, while a development zone is a region. */
export const PARK = /(?:园|园区|城|谷|小镇|古镇|基地|陆港)$/;

/** Parks that share out figures among them (甲产业园、乙小镇分别完成…) are places. */
export const tellsOfRegion = (mention: Mention): mention is Extract<Mention, { region: string }> =>
  isQuantity(mention) && mention.rule === 'quantity/aligned';

/** What is told of a park that others have come to: 甲产业园入驻企业25家, 已有12家企业落户. */
const HOSTS =
  /^(?:，|已|去年|今年)?[^，。；：]{0,8}(?:入驻|入园|引进|注册|落户|集聚|聚集|汇聚)(?:了|有|的)?(?:各类|规上|规模以上|上下游|配套)?(?:企业|公司|机构)|^[^。；：]{0,6}，首批(?:引进)?\d*[个家]?(?:项目|企业)|^，?已有[^，。；]{0,30}\d+[家个][^，。；]{0,8}(?:企业|机构|公司|院所)(?:落户|入驻|进驻|入园)/;
const GRANTED = /国家(?:级)?现代农业产业园$/;

/** Tells whether a park is told as a place that others have come to. */
export function isHost({ name, span }: RegionMention, reading: Reading): boolean {
  if (!PARK.test(name)) return false;
  const sentence = reading.sentences[sentenceAt(reading.sentences, span.start)];
  return GRANTED.test(name) || HOSTS.test(sentence?.text.slice(span.end - sentence.span.start) ?? '');
}
