import type { PlaceNamed } from './anchor-chains.ts';

/** What joins two names of a list. */
const LINK = /^(?:、|和|与|及|以及)$/;
const LONG_LIST = 3;
/** A place in the name of a company: 北海市|大洋包装有限公司. */
const COMPANY = /^[^，。；、：！？“”\s]{0,18}?有限(?:责任)?公司/;
const LONGEST_COMPANY = 24;
/** 北京|忠和酒业, 某市|纺织行业协会: a firm or a body told without its legal form. */
const FIRM =
  /^(?![委府])[^，。；、：！？“”（）\s与及同在对的了]{2,8}?(?:集团|公司|酒业|米业|药业|乳业|置业|实业|糖业|纸业|钢构|重工|股份|控股|银行|协会|商会)/;
/** 甲市乙区|企业家到丙县考察: who comes. */
const GUESTS = /^(?:党政|知名|客商)*(?:企业家|客商|投资商|考察团|代表团|商协会)/;
/** 文/图 甲州日报记者: whose paper it is. */
const PRESS =
  /^(?:[日晚晨商时]报|都市报|广播电视台|电视台|新闻网|融媒体?)(?:社|中心|全媒体|首席|见习)*(?:记者|通讯员)|^头条/;
/** 研究院（东莞）; 中国（驻马店）农业园 is there. */
const BRACKETED = /(?<!中国)（$/;
/** Where a delegation goes or comes from: 赴甲区、乙县学习, 来自丙市的企业家. */
const VISITED = /(?:赴|前往|来自)$/;
/** 在甲市、乙市|对接项目 */
const SOUGHT = /^(?:、[^，。；、]{2,4})*(?:等地)?(?:开展|进行)?(?:对接|考察|招商|拜访)/;
/** 甲县推介会|在乙市举行: where somebody else meets. */
const MEETS = /^[^，。；\n]{0,10}(?:举行|召开|举办|开幕|集中签约)/;
const OTHER_IN_FRONT = /^[^，。；\n]{0,30}在$/;
/** 记者从某区政府官网获悉: who was read, seldom of whom. */
const SOURCE = /^[^，。；]{0,12}(?:官网|网站|公众号)[^，。；]{0,4}(?:获悉|了解|看到|消息)/;
/** 结合某县实际: whose people speak. */
const OWN = /(?:结合|立足)$/;
const OWN_BEHIND = /^(?:的|自身)?实际/;
/** 在某市名列第一 tells where others are ranked. */
const RANKED = /^(?:全市)?(?:名列|位列|排名|位居|居|列)/;
const IN_PASSING = 0.25;
const OWN_SHARE = 4;
/** 甲省乙市丙县 as the first region named is whose text it is; further on the chain introduces a stranger. */
const CHAIN = 3;
const CHAIN_SHARE = 2;

/** How many times its weight each name in a text has: those of a long list, of a company or of a journey tell little of whose text it is. */
export function sharesOf(text: string, named: readonly PlaceNamed[]): number[] {
  const lists: number[] = [];
  named.forEach(({ start }, index) => {
    const before = named[index - 1];
    const linked = before !== undefined && LINK.test(text.slice(before.end, start));
    lists.push(linked ? (lists.at(-1) ?? index) : index);
  });
  const sizes = new Map<number, number>();
  for (const first of lists) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  return named.map(({ start, end, links }, index) => {
    if (OWN.test(text.slice(Math.max(0, start - 2), start)) && OWN_BEHIND.test(text.slice(end, end + 4)))
      return OWN_SHARE;
    const first = lists[index] ?? index;
    const from = named[first]?.start ?? end;
    const isPassing =
      (sizes.get(first) ?? 0) >= LONG_LIST ||
      RANKED.test(text.slice(end, end + 6)) ||
      (BRACKETED.test(text.slice(Math.max(0, start - 3), start)) && text.charAt(end) === '）') ||
      VISITED.test(text.slice(Math.max(0, from - 2), from)) ||
      (/[在到、]$/.test(text.charAt(start - 1)) && SOUGHT.test(text.slice(end, end + 18))) ||
      COMPANY.test(text.slice(end, end + LONGEST_COMPANY)) ||
      FIRM.test(text.slice(end, end + 12)) ||
      GUESTS.test(text.slice(end, end + 8)) ||
      PRESS.test(text.slice(end, end + 12)) ||
      SOURCE.test(text.slice(end, end + 24)) ||
      (index > 0 &&
        OTHER_IN_FRONT.test(text.slice(named[index - 1]?.end, start)) &&
        MEETS.test(text.slice(end, end + 14)));
    return isPassing ? IN_PASSING : links >= CHAIN && index === 0 ? CHAIN_SHARE : 1;
  });
}
