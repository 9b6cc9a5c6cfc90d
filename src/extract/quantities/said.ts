/**
 * What reporters and people tell of one thing in passing: numbers of a scene, of one machine or of those at work, and words
 * that end in a spoken verb. A table of a region's figures has none of them.
 */
import type { Amount } from '../../text/amounts.ts';
import { cleanIndicator } from './indicator.ts';
import { metricTail } from './metric.ts';

/** 吃得下鲜果, 看得过来, 协调来, 合起来, 一年就能进账: how people talk, not what is measured. */
const SPOKEN =
  /得[下来住起过上动]|(?:协调|抢|赶|搬|调|装|凑)[来过回进]了?$|一下[子蹿]?|一口气|算下来|从此|掰着|[说叫]是到|记者|^后来|(?:就|就能|便能|打算|拢共|刚刚)(?:投|走|卖|拿|放|挣|赚|进账|下线)[了出进]?|添进$|蹿进?$|“[\u4e00-\u9fff]”出?$|卡在|(?:楼面|车间|仓库|家)里|[上两三]处是|^答案|[他她]带队|(?:至少|还|仍|就)缺$|^跌/;
/** 这个电站装机: one thing that is pointed at. */
const THIS_ONE = /^(?:这|那)(?:[两几])?(?:个|座|处|家|条|片|块|台|栋)(?![镇乡村县市区园])/;
/** 种植大户某某家里, 一只碗: one person or one thing, unless a metric is told of it. */
const OF_THIS =
  /(?:大户|村民|果农|菜农|茶农|农户|师傅|老板|女工|工人)[\u4e00-\u9fff]{2,4}(?:家|承包|种了?)|^一[只台辆件张个公][\u4e00-\u9fff]?[\u4e00-\u9fff“”]{1,6}$/;

/** Tells whether the words in front of a number are talk, and name no metric. */
export const isSaid = (indicator: string): boolean =>
  THIS_ONE.test(indicator) || (!metricTail(indicator) && (SPOKEN.test(indicator) || OF_THIS.test(indicator)));

/** 300米|开外, 2400亩|里头已经复绿1700亩, 24条|线里已有9条开机: where or out of what. */
const WITHIN = /^[\u4e00-\u9fff]{0,3}?(?:开外|以外|外的|里头|里面|里(?=已|有|，))/;
/** 海拔1700米, 气温38℃ of a day. */
const SCENE = /(?:海拔|车程|距离|高差|落差)(?:约|近|超|达|只有)*$/;
/** 能收|2700个学生: what one house holds. */
const HOLDS = /(?:能|可以?)(?:同时|一次)?(?:收|招|容纳|坐|停放?|住|装)下?$/;
/** 一次能存|3000吨: what one store or one machine takes. */
const AT_ONCE = /一次(?:性|就)?(?:能|可以?)(?:同时)?(?:[存装停坐收吃烤烘]|容纳|处理|加工|储存)下?[约近超]?$/;
/** 施工队|100多人, 1000多名|工人分三班倒: who is at work. */
const CREW = /(?:施工队|项目部|班组|工地|工棚|标段)(?:上|里)?[^，。；\d]{0,3}$/;
const AT_WORK =
  /^(?:工人|师傅|技工|女工|建设者)(?:里头|分|正|们|三班|两班|昼夜|轮)|^人(?:看得|忙得)|^人?(?:常驻|驻场|值守|看守|看管|倒班)/;
/** 上4条|童鞋流水线, 3条|打桩船: machines of one plant or work. */
const MACHINES =
  /^[\u4e00-\u9fff]{0,7}(?:生产线|流水线|产线|加工线|打桩船|钻机|塔吊|盾构机|风机|机组|隧洞|隧道)(?!企业|产能|改造)/;
const SET_UP = /(?:^|[，；：、了元]|如今|已有|目前)(?:上|配|调来|协调来|开动)?了?$/;
/** 首台|10兆瓦机组, 100兆瓦|风电场: how big one thing is. */
const OF_SIZE =
  /^(?:的)?(?:海上|陆上|[农渔林牧]光互补|屋顶|分布式)*(?:光伏(?:则|[^，。；\d]{0,6}选)|风机|机组|风电机组|风电场|光伏电站|储能电站|电站)/;
/** 该电站装机|120万千瓦 */
const OF_PLANT_ALONE = /(?:该|本|^[，；]?)(?:电站|电厂|风电场|项目|工程)[^，。；\d]{0,2}装机(?:容量|规模)?[约近达为]*$/;
/** 131个|动了工, 5个|扎堆王楼镇, 去年的还有7个|没有开工: some of the projects that a sentence tells of. */
const SOME =
  /^(?:已|都|还)?(?:[开动竣]了工|(?:仍|还|尚)?未[开动复竣]工|投了产|落了[地户]|扎堆|未动|没有?[开动]工|卡在)/;
/** 还有6户|拆迁没谈下来 */
const UNDONE = /^[^，。；\d]{0,4}(?:没谈|没签|没搬|没拆|没迁)/;
/** 34栋|厂房已有|21栋封顶: all the houses of one work. */
const OF_ALL = /^[\u4e00-\u9fff]{2,8}(?:已有?|[里中]已?有?)$/;
/** So many words in front of 5个 tell another metric than how many projects. */
const LONG = 12;
/** 一公斤氢|30元, 收购价一斤|2块|4 */
const PRICE = /(?:^|[，；：“]|价[格钱]?)一(?:公斤|斤|吨|度|亩|张|件|只|台|瓶|袋)[^，。；：\d“”出]{0,6}$/;

/** Tells whether a number belongs to a scene, to one thing or to those who are at work. */
export function isOfScene({ dimension, unit }: Amount, lead: string, tail: string): boolean {
  if (WITHIN.test(tail) || SCENE.test(lead) || tail.startsWith('不等')) return true;
  if (unit === '℃' || unit === '度') return !/平均/.test(lead);
  if (AT_ONCE.test(lead) || (unit === '块' && PRICE.test(lead))) return true;
  if (dimension === 'money') return PRICE.test(lead);
  if (dimension === 'energy' && OF_PLANT_ALONE.test(lead)) return true;
  if (dimension === 'energy') return OF_SIZE.test(tail) && /[一首][台套座]$|[^，。；新增建成达到]$/.test(lead);
  if (dimension !== 'count') return false;
  return (
    UNDONE.test(tail) ||
    (/^[栋座幢]$/.test(unit) && OF_ALL.test(tail)) ||
    (unit === '个' && /^就够/.test(tail)) ||
    /一条线[要用配]$/.test(lead) ||
    HOLDS.test(lead) ||
    (/^[名人位个]$/.test(unit) && (CREW.test(lead) || AT_WORK.test(tail))) ||
    (/^[条台套架艘座]$/.test(unit) && MACHINES.test(tail) && SET_UP.test(lead)) ||
    (/^[个项宗]$/.test(unit) && SOME.test(tail) && cleanIndicator(lead).length < LONG)
  );
}
