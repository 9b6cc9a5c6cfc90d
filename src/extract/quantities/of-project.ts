import type { Amount } from '../../text/amounts.ts';
import type { Told } from './draft.ts';

/** Measure words with which projects are counted. */
export const COUNTED = /^(?:个|项|件|条|宗)$/;
/** What one project costs is told of the project and is no figure of a region. */
export const OWN_INVESTMENT =
  /(?:(?:追加|(?:项目|工程|公司|集团|一期|二期|三期|这座|该|概算|估算|计划总?|总))投资|(?:它|该工程|这项工程|公司|集团|企业)(?:分别|各)?(?:花|拿出|砸下|投入)了?|耗资|概算|[\u4e00-\u9fff]{2}增资|掷出|斥资|豪掷|拟投|砸下|掏出|投下|花出去|各出资|合伙出资|首期出资|牵头投资|由[^，。；\d]{2,16}投资)(?:了|额)?(?:约|近|超|达|共|为|不过|仅|只)*$/;
/** 14个总投资22.7亿元的支撑性项目 counts projects; the words behind reach to the next number. */
const COST_NEXT = /^(?:的)?(?:计划|概算)?总?投资(?:额)?(?:约|近|超|达|超过)?$/;

/** 甲公司追加8亿元上马二期, 两家企业各拿出3亿元，依次建设: what works cost is told with what is built for it. */
const SPENDS = /(?:投资|增资|斥资|追加|追加投资|拿出|砸下|豪掷|豪投|出资|拟投|投入)(?:约|近|超过?)?$/;
const BUILDS =
  /^，?(?:依次|分别|在[^，。；\d]{2,16})?(?:用于)?(?:援建|改造(?=[^，。；\d]{0,6}(?:车间|厂房|生产线|产线|设备))|升级|建设|兴建|打造|新建|扩建|改建|迁建|上马|投建|建起|建成|建|的)/;
/** 5亿元~10亿元项目: a size of projects. */
export const OF_SIZE = /^[~～—－-]\d[\d.]*(?:亿|万)元[^，。；\d]{0,10}(?:项目|工程)/;
/** The site of one work. */
const SITE =
  /(?:^[，、；]?|项目[^，。；]{0,30}|[一二三四首]期|[园厂库]|医院|学校|[校院]区)(?:规划|总)?(?:占地|用地|建筑)(?:总?面积)?[约近达超]*$/;
/** 12亿元|的甲产品技改完成安装 */
const OF_WORKS =
  /^的[^，。；、\d]{2,16}(?:技改|技术改造|生产线|扩建|扩能)|^的?投资(?:[里中]|已)|^已经?(?:排定|敲定|落定)/;
/** 设立规模10亿元的基金: the size of one fund. */
const isFund = (lead: string, tail: string): boolean =>
  /(?:规模|总额|首期)[约近超达为]*$/.test(lead) && /^的[^，。；]{0,10}基金/.test(tail);

const AGREED = /^，?协议(?:资金|投资|引资|金额)额?[约近超达为]*$/;

/** Size or cost of one project or of the projects counted before. */
export function isOfProject({ unit, dimension, comparator }: Amount, lead: string, tail: string, told: Told): boolean {
  if (COUNTED.test(unit) && (COST_NEXT.test(tail) || /(?:签约|开工|竣工|投产|投运)$/.test(lead))) return true;
  if (
    dimension === 'money' &&
    ((/（$/.test(lead) && /^）/.test(tail)) ||
      /（[^（）]*(?:投资|概算|耗资|总造价)(?:额)?(?:分别|依次|各)?[约近超达共为]*$/.test(lead) ||
      /^[，、]?(?:计划)?投资(?:额)?(?:分别)?[约近超达为]*$/.test(lead) ||
      /(?:^|[，；])分别投[资入][约近超达]*$|其中，?[一二三]期$/.test(lead))
  )
    return true;
  // 签下5个项目，合计24亿元
  if (
    dimension === 'money' &&
    told.subject &&
    told.drafts.length === 0 &&
    /^(?:项目)?(?:合计|共计|总计|共)$/.test(lead)
  )
    return true;
  // 流转土地5000亩，协议资金1亿元 is one contract; 新设企业30家，协议投资90亿元 is what firms bring.
  if (dimension === 'money' && AGREED.test(lead) && !/^[家户个]$/.test(told.drafts.at(-1)?.unit ?? '')) return true;
  if (dimension === 'money' && comparator === 'gte' && tail === '的') return true;
  if (dimension === 'money' && /(?:产值|营收|营业收入|主营收入|销售|税收|投资)[过超破]$/.test(lead) && /^的/.test(tail))
    return true;
  if (
    dimension === 'money' &&
    (/^的[^，。；、\d]{2,24}(?:项目|工程)/.test(tail) || OF_WORKS.test(tail) || isFund(lead, tail))
  )
    return true;
  if (
    dimension === 'money' &&
    /^(?:年产值|级)?项目(?!投资|[建设发展扶持专]*(?:资金|贷款|债券)|支出|补助|库)/.test(tail)
  )
    return true;
  // 12个项目投资在10亿元以上
  if (dimension === 'money' && comparator === 'gte' && /项目(?:总?投资|产值)(?:额)?[均都]?在$/.test(lead)) return true;
  if (dimension === 'count' && lead === '的') return true;
  if (dimension === 'area' && SITE.test(lead)) return true;
  // 13个项目中，有6个在中心区 tells of some of the projects counted.
  if (told.subject && COUNTED.test(unit) && /^[，；]?(?:其中)?已?有$/.test(lead)) return true;
  if (
    dimension === 'money' &&
    told.subject &&
    /(?:(?:合同|协议|签约|意向)(?:引资|总?金额|投资|资金|总额|额)(?:额)?|资金总额|总盘子|揽资|揽金)(?:[约近超达为]|共计|合计|总计|共)*$/.test(
      lead,
    )
  )
    return true;
  if (dimension === 'money' && /^的?[^，。；\d]{0,16}协议/.test(tail)) return true;
  // 签下总价2亿元的换热器合同
  if (dimension === 'money' && /总价[约近超达为]*$/.test(lead) && /^的[^，。；\d]{0,12}(?:合同|订单)/.test(tail))
    return true;
  if (dimension === 'money' && SPENDS.test(lead) && BUILDS.test(tail)) return true;
  if (/可年(?:产|处理|加工|生产|供)[^，。；\d]{0,16}$/.test(lead)) return true;
  if (/(?:年产|日产|年处理|日处理|年加工|年生产)$/.test(lead) && /^[\u4e00-\u9fff]/.test(tail)) return true;
  // 年产150万套服装和|1万台缝纫机等二期项目
  if (/^万?[台套件只辆双]$/.test(unit) && /^[^，。；、\d]{2,12}(?:等[^，。；\d]{0,8})?(?:项目|生产线)/.test(tail))
    return true;
  return (
    /^(?:mass|energy|traffic)$/.test(dimension) &&
    (/^[\u4e00-\u9fff]{1,14}(?:项目|工程)/.test(tail) ||
      /^[\u4e00-\u9fff]{2,12}[一二三四]期(?:总?投资|建成|投产|开工)/.test(tail))
  );
}
