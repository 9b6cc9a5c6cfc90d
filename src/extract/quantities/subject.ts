import type { Told } from './draft.ts';

/** Metrics that are nothing without what they are metrics of. */
const RELATIONAL =
  /^(?:种植|播种|总|建筑|实现|年度?|完成|累计|全年|工业)*(?:面积|增加值|总产值|产值|成交额|交易额|利润总额|利润|平均亩产|亩产|营业收入|营收|销售收入|销售额|产量|总产量?|产能|在校生|从业人员|总里程|建筑面积|工作量|出口额|参保率|覆盖率|普及率|合格率|达标率)$/;
/** 小麦种植面积, 试种水稻 */
const CROP = /^(.{2,8}?)(?:播种|种植|养殖)?面积$|(?:试种|种植|播种)(.{2,10})$/;
/** How far the things counted last have come. */
const STAGE = /^(?:基本|新)?(?:建成|开工|竣工|完工|交付|入住|投用|完成)$/;
/** Deeds in front of what was counted. */
const DEED =
  /^(?:开工|新增|新建|创建|建成|完成|实现|培育|引进|新认定|新设|净增|拥有|现有|建设|发展|扶持|打造|共有|有|达到|实施|签订|登记)+/;

const ANY_FIRM =
  /^(?:投产|签约|园内|现有|规上)?企业$|规上企业$|(?:入驻|入园|落户|在园|[聚集]集|上下游)[^，。；]{0,16}企业$/;

/** The trade of the projects counted: 光伏 of 光伏项目, none of 签约项目. */
const trade = (subject: string | undefined): string | undefined => {
  const words = subject?.replace(/(?:登记|建设)?项目$/, '');
  return words === undefined ||
    /^引进|[万亿]元以上|^新?(?:入库|签约|开工|竣工|投产|开复工|续建|落地|在建|重点|重大)$/.test(words)
    ? undefined
    : words;
};

/**
 * Names what a bare 面积 or 产值 belongs to: the projects or things counted just before, or the trade that a clause
 * without figures spoke of.
 */
export function ofWhat(words: string, { subject, topic, drafts }: Told): string {
  // 改造小区27个，惠及2140户，已完工19个: what is done is the first.
  const last = STAGE.test(words) ? drafts.findLast(({ indicator }) => !indicator.endsWith('惠及')) : drafts.at(-1);
  if (STAGE.test(words) && last?.measure === 'count') return words + last.indicator.replace(DEED, '');
  if (words === '惠及' && last) return last.indicator + words;
  if (!RELATIONAL.test(words)) return words;
  const crop = /^总产量?$|^产量$|亩产$/.test(words)
    ? CROP.exec(last?.indicator ?? '')
        ?.slice(1)
        .find(Boolean)
    : undefined;
  if (crop) return crop + words;
  const things = last?.measure === 'count' || (last?.measure === 'change' && /^[户家个所]$/.test(last.unit ?? ''));
  const names = things ? last.indicator.replace(DEED, '') : undefined;
  // 入驻企业82户，实现产值7亿元: the output is that of the park.
  const counted = names && (ANY_FIRM.test(names) || /^(?:出栏|存栏)$/.test(names)) ? undefined : names;
  // 工业总产值 after a count of projects is that of the place.
  const whole =
    topic ?? (words.includes('工业') || (names && ANY_FIRM.test(names)) ? undefined : (trade(subject) ?? counted));
  // 工业经济稳步增长，实现工业总产值9亿元
  if (!whole || whole.length < 2 || whole.length > 20 || words.includes(whole.slice(0, 2))) return words;
  return whole + words.replace(/^(?:实现|完成|累计|全年|年度?)+/, '');
}

/** The trade that a clause without figures speaks of: 文化产业异军突起. */
export function topicOf(clause: string): string | undefined {
  const topic =
    /^(?:[，；、]|其中|同时)?([\u4e00-\u9fff“”]{2,14}?(?:产业|行业|经济|制造业|服务业|旅游业|农业|工业|集群))(?!园|区|链|主导|结构|基地|化|发展|和|、)[\u4e00-\u9fff]{2,12}[，；]?$/.exec(
      clause,
    )?.[1];
  return topic &&
    !/^(?:推动|推进|加快|加速|发展|支持|围绕|深化|促进|培育|坚持|做|大力|聚焦|实施|壮大|全|以|对)/.test(topic)
    ? topic
    : undefined;
}
