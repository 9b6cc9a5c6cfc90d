import type { Told } from './draft.ts';
import { cleanIndicator } from './indicator.ts';

const KIND = '产业集群|产业链|产业|集群|行业|板块';
const LIST = new RegExp(
  `([^，。；、：\\d]{2,10}(?:、[^，。；、：\\d]{2,10}){0,7}?[、和与及][^，。；、：\\d]{2,10}?)([两二三四五六七八九])(?:个|大)(?:主导|支柱|优势|特色|重点|新兴|千亿级?|百亿级?)*(${KIND})([^，。；、\\d]{2,14}?)(?:分别|各|均|都)(?:自)?[达过超突破实现完成约近到为在]*$`,
);

/** 甲收入、乙投资均增长12%: each item is a metric by its last word. */
const BOTH =
  /((?:[^，。；、：\d]{3,18}[、和]){1,4}[^，。；、：\d]{3,18}?)(?:均|都)(?:同比|年均)?(?:增长|下降|提高|降低|达到?|超过?|突破|保持在|实现)*$/;
/** ，同比双双增长22%: the two metrics told last. */
const BOTH_OF = /^[，、；]?(?:同比|较上年|比上年|增速|增幅|涨幅){0,2}双双[^，。；、\d]{0,8}$/;
const METRIC =
  /(?:收入|增加值|产值|总额|利润|税收|支出|面积|产量|出口|进口|贷款|存款|余额|生产总值|投资|人口|消费|率)$/;
const metricsOf = (lead: string): string[] | undefined => {
  const items = (BOTH.exec(lead)?.[1] ?? '').split(/[、和]/).map((item) => cleanIndicator(item));
  return items.length > 1 && items.every((item) => METRIC.test(item)) ? items : undefined;
};

/** The metrics that share one value: 甲、乙、丙三个产业产值各过200亿元 tells of three. */
export function eachOf(lead: string, { drafts }: Told): string[] | undefined {
  if (BOTH_OF.test(lead)) {
    const last = [...new Set(drafts.map(({ indicator }) => indicator))].slice(-2);
    return last.length === 2 ? last : undefined;
  }
  const [, list = '', count = '', kind = '', metric = ''] = LIST.exec(lead) ?? [];
  const items = list.split(/[、和与及]/).filter(Boolean);
  if (list === '') return metricsOf(lead);
  if (items.length < 2 || items.length !== '两三四五六七八九'.indexOf(count.replace('二', '两')) + 2) return undefined;
  return items.map((item) => item.replace(/^(?:实现|推动|力争|确保|到)/, '') + (/业$/.test(item) ? '' : kind) + metric);
}
