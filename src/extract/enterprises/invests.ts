/** Short names told by what they do: X投资20亿元, X追加5亿元, whatever their trade. */
import { matchesIn } from '../../text/matches.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import type { Found } from './forms.ts';

const RULE = { rule: 'enterprise/invests', confidence: 0.75 };
/** Where such a clause begins; 总部设在甲市的|X投资. */
const FRONT =
  '(?<=^|[，。；：“（]|的是?|由|[前后]者是|投资方|业主|建设方|承建(?:方|单位)|引来|迎来|(?:基地|园区|龙头|入驻|落户)企业)';
const NAME =
  '((?!由|是|[前后]者|[县市区镇乡]里|投资方|业主|建设方|承建|施工|当地|企业方?|为此)(?:(?!(?<!自)由)[\\u4e00-\\u9fff]){2,7}?)';
const INVESTS =
  '(?=(?:计划|拟|将|再|又|也|则|还|共同|联合|各|共|已|今年)*(?:(?:投资|拿出|投入|追加|增资|斥资|出资|拟投)(?:投资)?(?:了|约|近|超)?\\d[\\d.]*(?:万|亿)(?:美)?元|总投资\\d[\\d.]*(?:万|亿)元的))';
const CLAUSE = new RegExp(`${FRONT}${NAME}${INVESTS}`, 'g');
/** What else has money put into it, puts it in, or stands in front of the verb. */
const NO_NAME =
  /完成|实现|累计|[把将从]$|^(?:全[省市县区国镇乡州旗盟园]|[我本该各其此这那同]|市本级|年|月|一期|二期|三期|首期|以及|其中)|(?:[省市县区州旗镇乡村盟]|项目|工程|完成|是|达|基地|中心|园|园区|新区|[道路桥街港站厂场馆院楼库线渠坝河湖山岛城谷塔网]|高速|学校|大学|银行|政府|财政|中央|公司|单位|部门|企业|客商|外商|华侨|商会|个|家|项|期|处|条|座|人|年|月|日|累计|合计|平均|总|[预概估]算|造价|资金|资本|投资|已|将|拟|共|再|又|与|和|及|等|上|下|中|内|后|前|为|在|了|元)$/;

/** Plants that invest are firms: 丰源茶厂|投资2亿元建设. */
const PLANT = new RegExp(
  `${FRONT}((?!由|全|[我本该各其此这那同两三几]|[县市区镇乡村])[\\u4e00-\\u9fff]{2,5}(?:[茶酒药糖纸钢电]厂|水泥厂|化肥厂|机械厂|酒庄|油田|煤矿|农场|牧场))(?=(?:计划|拟|将|今年|去年|又|还|再|也)*(?:投资|拿出|投入|斥资|出资|掏出?|追加|花)(?:了|约|近|超)?\\d[\\d.]*(?:万|亿)元，?(?:在[^，。；、]{2,12}?)?(?:建|新建|实施|上马|新上|扩建|改造|技改|对))`,
  'g',
);
const SORT_OF_PLANT = /^(?:[多一二三四五六七八九十\d]+[家个座]|新建|扩建|建设|本土|当地|本地|国营|老牌|小|大型)/;

/** Tells that words are no name of an enterprise. */
export const isNoName = (words: string): boolean => NO_NAME.test(words);

/** Gives the function that finds them. */
export function makeInvests({ isCommon, nameStart }: NameChecks): (text: string) => Found[] {
  return (text) => {
    if (!/\d[万亿]/.test(text)) return [];
    const plants = matchesIn(text, PLANT).flatMap(({ 1: name = '', index }): Found[] =>
      SORT_OF_PLANT.test(name) || isCommon(name) || nameStart(text, index, index + name.length) > index
        ? []
        : [{ ...RULE, start: index, end: index + name.length, name }],
    );
    const firms = matchesIn(text, CLAUSE).flatMap((match): Found[] => {
      const name = match[1] ?? '';
      const end = match.index + name.length;
      if (isNoName(name) || isCommon(name) || nameStart(text, match.index, end) > match.index) return [];
      return [{ ...RULE, start: match.index, end, name }];
    });
    return [...plants, ...firms];
  };
}
