/** 甲、乙两座水电站: a list whose members share the noun behind their number. */
import { matchesIn } from '../../text/matches.ts';
import { numberOf } from '../../text/numerals.ts';
import type { Named } from './name.ts';

const SHARED =
  /([\u4e00-\u9fff]{2,12}(?:(?:、|和|与)[\u4e00-\u9fff]{2,6}){1,4})([两三四五])(?:座|条|处)(水电站|抽水蓄能电站|水库|高速公路|城际铁路|高速铁路|客运专线|铁路|快速路|地铁|大桥|电厂|隧道|机场|污水处理厂)(?!库区)/g;
const COUNT = /[两三四五][座条处]/;
/** What leads in front of the first name: 建设的|甲、乙两座水库. */
const LEAD = /^.*(?:的|建成|建设|推进|完成|加快|启动|实施|推动|打通|开工|做好|抓好|争取|确保)/;

/** Gives each member with the noun that all share; as many as the number tells. */
export const sharedHeads = (text: string): Named[] => {
  if (!COUNT.test(text)) return [];
  return matchesIn(text, SHARED).flatMap(({ 1: list = '', 2: number = '', 3: head = '', index }): Named[] => {
    const lead = LEAD.exec(list.split(/[、和与]/)[0] ?? '')?.[0].length ?? 0;
    const names = list.slice(lead).split(/[、和与]/);
    if (names.length !== numberOf(number) || names.some((name) => name.length < 2)) return [];
    let at = index + lead;
    return names.map((name) => {
      const start = text.indexOf(name, at);
      at = start + name.length;
      return { rule: 'project/shared-head', confidence: 0.78, start, end: at, name, listed: true, head };
    });
  });
};
