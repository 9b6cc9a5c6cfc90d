/** Nouns that end the name of a metric. */
const TAIL =
  /(?:增加值|总产值|产值|产量|总产量|种植面积|播种面积|面积|营业收入|营收|营业额|销售收入|销售额|总收入|人均可支配收入|可支配收入|纯收入|收入|支出|消费品零售总额|零售总额|零售额|总额|交易额|成交额|存款余额|贷款余额|余额|投资|通车里程|里程|旅客吞吐量|吞吐量|周转量|货运量|客运量|发电量|用电量|贡献率|覆盖率|普及率|合格率|占比|比重|利润|税收|价格|人口|从业人员|人数|户数|出栏|存栏|浓度|单产|总产)$/;
const SPLIT =
  /^(?:城镇|乡村|农村|城市|农民|市区|市本级|国有|民营|非公有制|出口|进口|男性|女性|第[一二三]产业|其中.{0,6})$/;

/** The words at the end of a metric that say what is measured: 增加值, 种植面积. */
export const metricTail = (words: string): string | undefined => TAIL.exec(words)?.[0];

/**
 * Completes a metric of which only the part is named (第二产业563亿元 after 第一产业增加值158亿元; 农村 after
 * 城镇居民人均可支配收入) from the one told before.
 */
export function completeMetric(words: string, previous: string | undefined): string {
  if (!previous || !words || metricTail(words)) return words;
  if (SPLIT.test(words) && /^(?:城镇|乡村|农村|城市)/.test(words))
    return words + previous.replace(/^(?:城镇|乡村|农村|全体|全社会)/, '');
  if (!SPLIT.test(words) && /[比额率量值费价数入积失度口模]$/.test(words)) return words;
  const tail = metricTail(previous);
  if (/^[存贷]款余额$/.test(tail ?? '') && /[存贷]款$/.test(words)) return `${words}余额`;
  return tail &&
    (SPLIT.test(words) ||
      /(?:制造|服务|加工|零售|批发|住宿|餐饮|供应)业$/.test(words) ||
      (words.length <= 4 && !/[增减带新建改拆投引着了握签拿脱退搬税汇]|就业|专利|资金/.test(words)))
    ? words + tail
    : words;
}
