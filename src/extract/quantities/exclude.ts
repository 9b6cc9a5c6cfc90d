import type { Amount } from '../../text/amounts.ts';
import type { Told } from './draft.ts';
import { changeOf } from './indicator.ts';
import { measuresNothing } from './nothing.ts';
import { isOfOne } from './of-one.ts';
import { isOfScene } from './said.ts';
import { COUNTED, isOfProject, OF_SIZE, OWN_INVESTMENT } from './of-project.ts';

const INDICES = '指数|系数|收入比|比值|之比|得分';
const INDEX = new RegExp(`(?:${INDICES})$`);
/** Numbers without a unit that are figures: 基尼系数为0.4. */
const BARE_FIGURE = new RegExp(
  `(?:${INDICES}|死亡率|生育率|性别比)(?:为|达到?|(?:降|升|缩小|下降|上升|降低|提高|扩大)(?:至|到|为)|是|控制在|预计|约)*$`,
);
const PROJECT_AFTER =
  /^(?:的)?(?:[^，。；、\d]{0,22}?)(?:项目|工程)(?!部|师|技术|建设资金|审批|资金|库|投资|造价|量|机械|研究|质量)/;
const PROJECT_BEFORE =
  /(?:项目|工程)(?:合同|数量|共|共计|合计|总数|累计|达|达到|数|分别|近|超|超过|约|也有|有|批次?|\d)*$/;

/** 每人每天100元, 按20%的比例: a rate of one thing, no figure of the region; 聚焦12条产业链 tells what is meant. */
const isPerUnit = (lead: string, tail: string): boolean =>
  (/(?:^|[，；：])(?:全面|逐一|逐户)?对[^，。；\d]{0,30}$/.test(lead) &&
    /^[^，。；]{0,20}(?:实行|推行|开展|实施|逐一|逐户|逐个|进行|采取)/.test(tail)) ||
  (/每(?:个|家|人|天|户|亩|村|吨|月|台|辆|张|斤|公斤|件|盒|箱|千瓦时|度)[^，。；\d]{0,12}$/.test(lead) &&
    !/标准|补助|养老金/.test(lead)) ||
  /每(?:分钟|秒钟?|小时)[^，。；\d]{0,8}$/.test(lead) ||
  /(?:聚焦|围绕|瞄准|针对|依托)[^，。；\d增降达]{0,16}$/.test(lead) ||
  /[^部划得评]分$|(?:^|[，；]|财政)每年拿出$|投资中有?$/.test(lead) ||
  /一[吨亩户头只斤件][^，。；\d]{0,10}(?:省|增|赚|卖|节约|掏|落)[^，。；\d]{0,2}$|(?:每年|一年|^年|，年)(?:可|能)[^，。；\d]{0,14}$/.test(
    lead,
  ) ||
  (/[与和同跟]$/.test(lead) &&
    /^(?:企业|业主|商户|公司|单位|客商|经销商)[^，。；\d]{0,6}(?:签|合作|达成)/.test(tail)) ||
  /^的?(?:标准|比例|幅度|税率)(?:给予|补|发|收|，|、|执行|奖|按)/.test(tail) ||
  (/按[^，。；\d]{2,12}的$/.test(lead) && /^(?:给予|予以|补|奖|兑)/.test(tail)) ||
  /^[\d一二三四五六七八九]/.test(tail);

/** 已有71个开工, 7个来自京津: some of the projects counted before. */
const isSome = (lead: string, tail: string): boolean =>
  /^[，；、]?(?:其中)?(?:已有)?$/.test(lead) &&
  /^(?:(?:已)?(?:新?开工|投产|竣工|动工|破土|落地|来自|属于|实现“|拿到“|领到“)|正在?(?:按|加快|有序|抓紧|推进|建设|施工|办理))/.test(
    tail,
  );

/** 其中续建187个, 全年在建120个, 其余57个, 新建的63个: parts of the projects of a sentence before. */
const STAGE_ALONE =
  /^[，；、]?(?:—+)?(?:其中)?(?:全年|年内|现有|目前)?(?:在建|续建|新建的|续建的|(?:其余|余下|剩下)(?:的)?)$|——其中新建的?$/;

/** How long a thing takes or lasts is a figure: 审批时限压到15个工作日, 人均预期寿命超过80岁. */
const LASTS =
  /(?:寿命|年龄|年限|时限|时长|时间|周期|用时|耗时|(?:不动产登记|开办|审批|办理|报装|接电|许可|[^，。；]注册登记)(?=压))(?:平均|已|再|由|从|分别|累计|大幅|进一步|最快){0,3}(?:[压缩提][^，。；\d]{0,3}|延长|增加|控制)?(?:达|为|至|到|在|超过?|了){0,4}$/;
const isSpell = ({ dimension, unit }: Amount, lead: string, tail: string, { pending = '' }: Told): boolean =>
  (dimension === 'time' || /^工作日/.test(tail) || unit === '岁') && (LASTS.test(lead) || LASTS.test(pending));
/** What was completed of a cost is a figure: 年内完成一期投资4000万元. */
const SPENT = /完成(?:[一二三四]期|项目|工程)投资(?:额)?[约近超达为]*$/;

/** What a firm lays out for one thing, and what anybody can get at most. */
const SPENDS = /(?:公司|企业|集团|厂|它|他|她|为此)[^，。；、\d]{0,4}(?:拿出|掏出|砸下?|豪掷)了?$/;
const MOST = /(?:最高|最多|上限)(?:可[贷得获享补奖达]{0,2}|给予|补[助贴]|奖励|授信)*$/;
/** 跑了9个省 */
const WENT = /(?:跑遍?|辗转|奔赴|转战|踏遍)了?$/;
const BUILDS = /^(?:新建|兴建|建|改造|新上|上马)[^，。；]{2,}/;

/** Tells whether a number is no figure of its own: a threshold, a size in a name, a count of projects, a duration. */
export function isNoFigure(amount: Amount, lead: string, tail: string, told: Told): boolean {
  const { dimension, unit, comparator } = amount;
  if (dimension === 'none' && unit === '' && told.pending && INDEX.test(told.pending)) return false;
  // 公司投资的10个|风电场之一; 分5批|签约
  if (/^级|^[^，。；\d]{1,12}之一/.test(tail) || (/^批$/.test(unit) && /分$/.test(lead))) return true;
  if ((comparator === 'lte' || /控制在$/.test(lead)) && /^的(?:年度|预期|控制|计划)*目标/.test(tail)) return true;
  if (isSpell(amount, lead, tail, told) || SPENT.test(lead)) return false;
  if (/(?:上年|去年|上月)(?:同期)?(?:为|是)(?:增长|上涨|上升|下降|下跌|回落)$/.test(lead)) return true;
  if (/(?:世纪|十年|基础上|追求|注意力)[^，。；]*翻了?$/.test(lead)) return true;
  if (isPerUnit(lead, tail) || isOfProject(amount, lead, tail, told) || isOfOne(amount, lead, tail)) return true;
  if (isOfScene(amount, lead, tail)) return true;
  if (dimension === 'money' && /超额完成(?:年度|全年|年初|年)?(?:目标|任务|计划){1,2}$/.test(lead)) return true;
  if (/达到$|(?:提前|如期|圆满)[^，。；]{0,24}$/.test(lead) && /^的(?:年度|规划|预期)?目标/.test(tail)) return true;
  if (/^的目标[^，。；]{0,4}(?:完成|实现)/.test(tail)) return true;
  if (/(?:完成|实现|达到?|预计|下达的?)$/.test(lead) && /^的[^，。；]{0,16}(?:目标|预期)/.test(tail)) return true;
  // 为此拿出3.6亿元, 投8.6亿元建…项目, 最高可贷300万元
  if (dimension === 'money' && (SPENDS.test(lead) || MOST.test(lead) || (/投$/.test(lead) && BUILDS.test(tail))))
    return true;
  if (WENT.test(lead)) return true;
  if (/汇率(?:按|为|是|：)?$/.test(lead)) return true;
  if (
    told.subject &&
    COUNTED.test(unit) &&
    /(?:新开工|竣工|开工|开复工|复工|动工|破土|投产|续建|签约|在建|完工|建成|落地|入库|列入[^，。；\d]{1,8}的)$/.test(
      lead,
    )
  )
    return true;
  if (told.subject && COUNTED.test(unit) && isSome(lead, tail)) return true;
  if (COUNTED.test(unit) && STAGE_ALONE.test(lead)) return true;
  if (COUNTED.test(unit) && /^为(?:当年)?(?:新开工|续建|竣工)/.test(tail)) return true;
  // 东桥工程总投资：3亿元: the words stand in front of a colon.
  if (dimension === 'money' && OWN_INVESTMENT.test(lead || (told.pending ?? '')) && !told.subject) return true;
  // 指数达到63.5，比2020年提高9.8.
  if (dimension === 'none' && unit === '' && changeOf(lead) && INDEX.test(told.drafts.at(-1)?.indicator ?? ''))
    return false;
  if (dimension === 'none') return /^年/.test(tail) || !BARE_FIGURE.test(lead) || unit !== '';
  if ((unit === '分' && /\d[点时]$/.test(lead)) || OF_SIZE.test(tail)) return true;
  if (unit === '倍' && /(?:是|为|相当于)[^，。；]{0,14}的?$/.test(lead)) return true;
  if (dimension === 'time' && told.pending) return false;
  if (
    dimension === 'time' &&
    /天/.test(unit) &&
    /天数$/.test(told.drafts.at(-1)?.indicator ?? '') &&
    /(?:增加|减少|多|少)[出了]?$/.test(lead)
  )
    return false;
  if (dimension === 'time') return !/天数?$/.test(unit) || !/(?:天数|优良天|达标天|良好天)/.test(lead);
  if (measuresNothing(amount, lead, tail)) return true;
  if (
    dimension === 'money' &&
    /(?:产值|营收|收入|销售额?|税收|纳税)$/.test(lead) &&
    /^的?[^，。；]{0,8}企业|^的[^，。；\d]{0,8}(?:产业|行业|集群|园区|乡镇|县|镇|村)(?:有|达|增|共|超|，|、)/.test(tail)
  )
    return true;
  if (COUNTED.test(unit) && (PROJECT_AFTER.test(tail) || PROJECT_BEFORE.test(lead))) return true;
  if (dimension === 'money' || dimension === 'count') {
    if (comparator !== 'eq' && /^(?:的)?(?:[\u4e00-\u9fff]{0,8})?(?:项目|工程)/.test(tail)) return true;
  }
  if (
    dimension === 'money' &&
    comparator === 'gte' &&
    /^(?:的)?(?:[\u4e00-\u9fff]{0,6})?(?:企业|产业|集群|园区|产业链|重大)/.test(tail)
  )
    return true;
  if (
    dimension === 'money' &&
    /(?:总投资|投资总额|总造价|概算|合同额|协议资金|计划投资|投资)(?:额)?(?:共|共计|达到?|约|近|超|为|超过|：)*$/.test(
      lead,
    )
  ) {
    return /^的/.test(tail) || /(?:总投资|总造价)(?:额)?(?:共|共计|达到?|约|近|超|为|超过|：)*$/.test(lead);
  }
  return (
    /(?:年产|日产|年处理|日处理|占地(?:总?面积)?|装机|库容|全长|总长|长度?|宽)(?:约|近|超|达)?$/.test(lead) &&
    /^的|^[\u4e00-\u9fff]{2,}(?:项目|工程)/.test(tail)
  );
}
