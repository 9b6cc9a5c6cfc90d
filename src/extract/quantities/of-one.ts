import type { Amount } from '../../text/amounts.ts';

/** What one firm or one work costs, told without the word 投资: 二期再投3亿元, 造价2亿元, 共花去1亿元. */
const COSTS_ONE =
  /(?:[一二三四]期(?:工程|项目)?(?:再|又|还)?投|造价|(?:总|资金)盘子?(?:是|为)|(?:^|[，；])盘子是|(?:需要?|要|还需|共需|需)(?:花|投入|资金)|花去|(?:公司|集团|企业)(?:则|也|又|还|再|将|拟)(?:投入|拿出|砸下)了?|(?:项目|工程|企业|公司)揽入投资|[两三四五](?:个?项目?|期|者)(?:各|分别|依次)?(?:投资|投入)(?:各|分别|依次)?为?|[前后]者(?:投资|投入)|(?:企业方?|公司|集团|业主)为此投入|(?:^|，)首期(?:投入|投资)|总盘子|单体投资|投入换来|注册资[本金]|砸进去?|掏出?|投进[去来]|(?<![\u4e00-\u9fff])花费?|(?:^|，)(?:其中)?[一二三四首]期|(?:这[条家座个片]|该)[^，。；\d]{0,10}(?:投资|投入)|由[^，。；\d]{2,12}出资)(?:约|近|超|达|共|为|了)*$/;
/** 某公司把5亿元|投向甲项目, 3亿元|的投入换来…, 以6亿元|“首秀” */
const GIVEN: readonly (readonly [lead: RegExp, tail: RegExp])[] = [
  [/(?:拿出|掷出|砸下|豪掷|投入|投资|投下)(?:了|约|近|超过?)*$/, /^(?:落子|落户|布局|砸向|投向)/],
  [/(?<!财政|省里?|市里?|县里?|预算|资金)(?:追加|再投|加码)(?:约|近|超过?)?$/, /^(?:，|、|。|；|$|在|建|用于|上马)/],
  [
    /^(?!.*(?:年|季度|财政|政府|预算|中央|国家|统筹|[全我][市县区省]|项目))[^，。；]*(?:计划|预计|拟)(?:投资|投入)(?:约|近|超过?)?$/,
    /^(?:，|、|。|；|$)/,
  ],
  [/拟在[^，。；\d]{2,12}投资(?:约|近|超过?)?$/, /^(?:，|、|。|；|$)/],
  [/[一二三首]期$/, /^的?投[资入]/],
  [/(?:公司|集团|企业)(?:把|将)$/, /^(?:投|用|砸)[向到于进]/],
  [/(?:^|[，；])$/, /^的投入换来|^的[^，。；、\d]{2,14}(?:基地|工厂|中心|园|车间)(?=[^，。；、]{2})/],
  [/以$/, /^(?:“|拿下|竞得|摘牌|摘得|收购|入股)/],
];
/** 路面宽4.5米 */
const ACROSS = /(?:路基|路面|桥面|红线|车道)(?:净|总)?(?:宽度?|高度?)(?:约|为|达)?$/;
/** 产品经300米管道, 距钢厂5公里, 某路全长24公里: how long or how far one thing is. */
const STRETCH =
  /(?:距(?:离)?[^，。；\d]{0,10}|从[^，。；\d]{2,24}到[^，。；\d]{2,24}|(?:往|向)[东南西北里外前]{1,2}(?:走|去)?|[经沿](?:由|过)?(?:长)?|(?:工程|项目|公路|道路|高速|铁路|大桥|隧道|管道|管线|线路|大道|段)(?:全长|总长))(?:约|近|超|达|仅|只有)*$/;
/** 18台钻机|一字排开, 600名工人|正在抢工期: who or what was seen at work. */
const LINED_UP = /^[^，。；、\d]{1,8}?(?:一字排开|排成|打包(?=建设|开工|实施))/;
const SEEN =
  /^[^，。；、\d]{1,8}?(?:整齐|正在(?!建)|正(?=[忙加抢赶奋紧])|穿梭|来回|常驻|带着|(?:昼夜|日夜)|轮番|轰鸣|挥舞|当场|现场签|联袂|联手)/;
/** 由甲、乙等6家企业|分别承建: who builds it; 向219家企业|放贷31亿元: the sum is the figure. */
const PARTIES: readonly (readonly [lead: RegExp, tail: RegExp])[] = [
  [
    /(?:^|[，；]|由)[^，。；]{0,40}等$|由$/,
    /^(?:央|国|民|龙头)?(?:企业|公司|单位)(?:分别|共同|联合|合作|负责|牵头|参与)?(?:承建|承担|建设|实施|投资|施工)/,
  ],
  [/向$/, /^[^，。；\d]{0,8}(?:企业|商户|主体|农户|客户)(?:放贷|发放|投放|授信|提供)/],
];
/** 生产线已搬入设备|80台: what one plant is fitted with. */
const MOVED_IN =
  /(?:搬入|添置|购置|购入|进场|安装|调试)(?:各类|主要|生产|工艺|智能|先进)*(?:设备|机器|机床|装备)(?:共|达|近|超)*$/;
/** 她家|5亩果园, 租下厂房|2万平方米, 某项目新增产能|8万吨: of one household, one tenant, one work. */
const HELD =
  /(?:装载|满载)[着了]?$|约定[^，。；\d]{0,20}$|(?:(?<!其)[他她]家|(?<!来)自家|我家)[^，。；\d]{0,8}$|(?:租下|租用|拿地|流转来)了?[^，。；\d]{0,8}$|(?:项目|生产线|工厂|车间)(?:已|可|将)?(?:新增|形成)[^，。；\d]{0,4}产能[约近超达为]*$|(?:人均|生产|作业|装配|装卸)效率(?:再|又|可|均)*(?:提高|提升)了?$|(?<!优)良品?率[^，。；\d]{0,6}$/;
/** 设计年屠宰生猪100万头 */
const CAPACITY = /设计(?:年|日)[^，。；\d]{1,8}$/;
const POURED = /(?:浇筑|灌注)(?:混凝土|砼)$/;
/** 组件安装已完成|七成, 桩基完成|80%: how far one work has come. */
const BUILT =
  /(?:组件|支架|设备|钢结构|管线|管道)[^，。；\d]{0,2}安装(?:工程)?(?:目前|已经?)?(?:完成|过|达)?$|(?:桩基|钢结构|土方|主体施工|厂房主体)(?:工程|施工)?(?:目前|已经?)?(?:立起|完成|过|达)$/;
/** 1.8公里|的步道铺装过半 */
const HALF_DONE = /^的?[^，。；\d]{2,14}(?:过半|近尾声|接近尾声|初具雏形|初见雏形)/;
/** 建设一座容量|2万吨|的冷库, 建起年屠宰|300万只|大鹅的生产线: what one thing holds or makes. */
const OF_THING: readonly (readonly [lead: RegExp, tail: RegExp])[] = [
  [/一[座个条处家份笔][^，。；\d]{0,12}$/, /^的/],
  [
    /年(?:屠宰|加工|处理|出栏|养殖)$/,
    /^[^，。；\d]{1,10}的(?:[^，。；\d]{0,6})(?:生产线|基地|工厂|车间|养殖场|加工厂)/,
  ],
];
/** 某工厂每年要采购|3万吨, 该基地年产叶片|600套 */
const OF_PLANT =
  /(?:工厂|公司|厂区|车间|生产线)(?:每年|每月|每天|每小时|一年|一天)[^，。；\d]{0,14}$|该(?:基地|厂|企业|公司|项目)(?:设计)?[年日]产[^，。；\d]{0,10}$/;
/** 首批|2600头|母牛进栏, 首批|8名|学员: what one farm or school began with. */
const FIRST_HERD = /^(?:头|只|羽|尾|株|棵|辆|台|名|位)$/;
/** 专家组常驻县城|6人, 日均进场工人|380名: who is at work. */
const PRESENT = /(?:常驻|驻点|驻厂|进场|到岗)[^，。；\d]{0,4}$/;
/** 厂房|已交付11栋 of one park */
const HOUSE = /厂房[^，。；\d]{0,4}$/;

/** 三年授信50亿元, 提供融资支持20亿元: what a bank is ready to lend. */
const LENT: readonly (readonly [lead: RegExp, tail: RegExp])[] = [
  [/(?:授信|融资支持|意向性?融资)(?:额度?|总额)?(?:约|近|超过?|达|共|不少于)*$/, /^/],
  [/提供(?:约|近|超过?|不少于)?$/, /^的?(?:意向性?|综合)*(?:授信|融资支持)/],
];

const some = (pairs: readonly (readonly [RegExp, RegExp])[], lead: string, tail: string): boolean =>
  pairs.some(([front, back]) => front.test(lead) && back.test(tail));

/** Tells whether a number is told of one firm, one work or those who are at work there, and so is no figure of a region. */
export function isOfOne({ dimension, unit }: Amount, lead: string, tail: string): boolean {
  if (HELD.test(lead) || OF_PLANT.test(lead) || some(OF_THING, lead, tail)) return true;
  if (dimension === 'ratio') return BUILT.test(lead);
  if (dimension === 'money') return COSTS_ONE.test(lead) || some(GIVEN, lead, tail) || some(LENT, lead, tail);
  if (dimension === 'count')
    return (
      (/(?:^|[，；：。有]|另有)$/.test(lead) && SEEN.test(tail)) ||
      LINED_UP.test(tail) ||
      MOVED_IN.test(lead) ||
      some(PARTIES, lead, tail) ||
      unit === '席' ||
      (unit === '条' && /上马$/.test(lead)) ||
      (/^[条栋座台套]$/.test(unit) && /[一二三四首]期$/.test(lead)) ||
      (unit === '条' && lead.endsWith('“') && tail.startsWith('”')) ||
      (lead.endsWith('首批') && FIRST_HERD.test(unit)) ||
      (/^[名人位]$/.test(unit) && PRESENT.test(lead)) ||
      (unit === '栋' && (HOUSE.test(lead) || tail.startsWith('厂房'))) ||
      CAPACITY.test(lead)
    );
  if (dimension === 'length' && HALF_DONE.test(tail)) return true;
  return STRETCH.test(lead) || ACROSS.test(lead) || POURED.test(lead) || CAPACITY.test(lead);
}
