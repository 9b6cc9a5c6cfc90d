import { lexicon, type Resources } from '../../model/resources.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import { splitList } from '../../text/lists.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Found } from './forms.ts';

/** What follows a list of enterprises: 等企业, 等20余家投资者, 2家企业. */
const LIST_END =
  /(?:等(?:(?:\d+|[一二两三四五六七八九十]+)[多余]?[家户个])?[^，。；：、等]{0,8}?|(?:\d+|[一二两三四五六七八九十]+)[多余]?[家户个][^，。；：、]{0,8}?)(?:企业|公司|集团|投资者|客商|银行|金融机构|央企|国企|车企|厂商|药企)(?![化业家])/g;
const BEGIN =
  /(?:与|和|同|引进|引入|签约|落户|入驻|吸引|招引|集聚|聚集|汇聚|汇集|招来|引来|云集|孵化|邀请|支持|培育|推动|推荐|依托|包括|涌现出?|拥有|有|以|由|为|对接|携手|成功引进|组织|促成|推进|扶持|壮大|做强|做大|其中|如|是|服务|指导|走访|，|。|；|：)/g;
const NAME = /^[\u4e00-\u9fffA-Za-z0-9·（）]{2,14}$/;
const NOT_NAME =
  /(?:产业|行业|领域|服务业|制造业|企业|地区|方面|环节|人才|项目|平台|园区|城市|省份|工业|农业|高校|院所|部门|单位|机构|客商|个体|中小微?|小微|规上|限上|上市|高新技术|科技型|重点|龙头|骨干|外资|民营|国有|大型|优质|知名|500强|百强|专精特新|新型|制造|生产|加工|销售|服务|研发|建筑|物流|餐饮|住宿|批发|零售|旅游|文化|医药|食品|纺织|化工|装备|材料|信息|省|市|县|区|镇|乡)$/;

/** Compiles the endings of short names and gives the function that reads lists of enterprises. */
export function makeLists(resources: Resources, { isCovered, nameStart }: NameChecks): (text: string) => Found[] {
  /** Trades and goods are no firms: 引进电解液、隔膜等企业. */
  const things = new Set(
    ['industries', 'goods', 'project-products'].flatMap((name) => lexicon(resources, name).map(({ entry }) => entry)),
  );
  const endings = new RegExp(
    `(?:${lexicon(resources, 'enterprise-suffixes')
      .map(({ entry }) => entry)
      .join('|')})$`,
  );
  return (text) =>
    matchesIn(text, LIST_END).flatMap((match): Found[] => {
      const whole = match[0];
      const head = text.slice(0, match.index);
      const begins = matchesIn(head, BEGIN);
      const begin = begins.at(-1);
      const from = begin ? begin.index + begin[0].length : 0;
      const items = splitList(text.slice(from, match.index), from);
      if (items.length < 2 && !/^等/.test(whole)) return [];
      return (
        items
          .map((item) => ({ ...item, start: nameStart(text, item.start, item.end) }))
          // 培育了|甲股份
          .map((item) => ({ ...item, start: item.start + (text.charAt(item.start) === '了' ? 1 : 0) }))
          .map((item) => ({ ...item, name: text.slice(item.start, item.end).replace(/^[“‘]|[”’]$/g, '') }))
          .filter(
            ({ name }) =>
              NAME.test(name) &&
              !/\d[名人]/.test(name) &&
              !things.has(name) &&
              !(name.length > 3 && isCovered(name)) &&
              (!NOT_NAME.test(name) || (endings.test(name) && name.length <= 6)),
          )
          .map(({ start, end, name }) => ({ rule: 'enterprise/listed', confidence: 0.78, start, end, name }))
      );
    });
}
