import { BUILDS, ONE, PUT_UP, SPENDS, SUM } from './spending.ts';

/** The words around works that tell of them. */

/** A list of works each with its cost in front is read one by one. */
export const CLAUSE = /(?:(?!、(?:总|计划)?投资\d)[^，。；：！？])+/g;
/** 总投资5亿元的, 掏4亿元搞, 新盖的 lead a work as a verb does. */
export const COSTING = new RegExp(
  `(?:${SPENDS})${SUM}(?:${BUILDS}${ONE}的?|的)?$|^[^，。；、]{2,8}?[\\d.,]+亿元的$|(?:新[建盖修上]|[投兴承合共援自捐代]建|施工|(?:搭伙|合伙|联手|携手|一起|共同)建|[合联]作?建|打造)的$|在[^，。；、]{2,14}?${PUT_UP}${ONE}$|[再又]建(?:一[处座个条])?$|(?:攻关|研制|改(?:造|建)?成了?)$|^(?:这会儿|眼下|目前|其中)?最(?:难啃|忙|忙碌|抢眼|热闹|大|受关注|吃重)的，?(?:还|就|便|当)?[是数属]$|(?:进度最快|体量最大|规模最大|投资最大|块头最大)的，?(?:还|就|便|当)?[是数属]$`,
);
/** 甲基地，投资3亿元: so does one behind it. */
export const COST_NEXT =
  /^，(?:全长[\d.]+公里，|(?:占地|建筑面积)[^，。；]{2,12}，|[\d两三四五六]+[座个栋幢条][^，。；]{2,10}，)?(?:计划|预计|项目)?(?:(?:完成|总)?投资(?:额)?|概算|造价|花[了费去掉]+|耗资)(?:约|近|超|为|达)?\d[\d.]*(?:万|亿)元/;
/** 甲镇的乙基地，也都列入观摩名单: what is done stands behind a comma. */
export const DONE_NEXT =
  /^，(?:也都?|就(?=[设建放落])|都|均|同样|则?(?:分别)?(?=由)|(?:\d{1,2}[月日](?:底|初|中旬)?)(?:当天|当日)?)(?=.{2})/;
/** 甲公司的150兆瓦电站一眼望不到头，六月刚并的网，总投资7亿元: what is told of a work further on. */
export const TOLD_LATER =
  /^[^。；]{0,30}(?:，[^，。；]{0,8}(?:总投资|投资额?|概算)(?:约|近|超|为|达)?\d[\d.]*(?:万|亿)元|并(?:的|了)?网|投产|投用|开工|动工|竣工|完工|通车|贯通|修建|封顶|试车|开机)/;
/** 甲大道|全长6.8公里 */
export const LENGTH = /^全长[\d.]+余?公里/;
/** Behind a work that bears its owner's name, whatever it does (甲集团冷链仓本月开门接单). */
export const DOES =
  /^(?:(?:已经?|正在?|也|又|还|再|就|将|即将|刚刚?|随即|随后|双双|同时|一道|一并|眼下|如今|目前|今年|去年|上月|本月|下月|月底|月初|年底|年内|年初|[一二三四]季度|上半年|下半年|前不久|一边|\d{1,2}月|\d{1,2}日)+(?!的)[\u4e00-\u9fff“]{2}|在[\u4e00-\u9fff]{2,12}(?:试|投|开|动|落|建|兴|拔|崛|亮|启)|满负荷|封了?顶|日(?:产|处理|加工|烘干|均|“)|年(?:产|处理|加工)|新增)/;
/** 甲车间二期已装上设备: a phase is one of a work, whatever is done with it. */
export const PHASE = /(?<!第|本|年|分|项目|工程|(?:集团|公司))[二三四]期$/;
export const PHASE_DOES = new RegExp(`^(?:$|，|全?长[\\d.]+余?公里|${DOES.source.slice(1)})`);
/** 甲高速等|12条高速公路: what the members are stands behind their number; 等15家企业 and 等五个功能区 are no works. */
export const COUNTED_LIST =
  /等(?:\d+|[一两三四五六七八九十]+)(?:多|余)?[条座个所处家](?=[\u4e00-\u9fff]{2})|等\d+项(?=(?:已|均|全部|相继|先后)?(?:完工|竣工|建成|开工|动工|投用|通车))|等一批(?=[^，。；]{0,10}(?:断头路|瓶颈路|道路|公路|桥梁|实事|好事|大事|难事|的事|的$|设施))/;
export const NO_WORKS = /^家|^个(?![\u4e00-\u9fff]{0,8}(?:项目|工程))/;
/** An item of a list that names itself a project. */
export const HEADED = /^[^，。；]{4,24}?(?:项目|工程)(?!部)(?=.)/;
/** Words that a clause begins with and no work does; 退城进园 is a deed. */
export const LEAD_IN =
  /^(?:[由以到是从使让令把被给跟与及]|和(?![邦平县谐田顺林信龙静硕布政泰胜美睦远晟辉兴成丰])|走[进入]|来到)|[退进入][园城村]$|[两三四]方$/;
export const SHORTEST = 3;
export const SHORTEST_THING = 2;
/** 棚户区改造5860套 tells how much was done and names no work. */
const COUNTED = /^(?:开工|完成|新开工|建成|任务)?[约近超]?\d(?!\d?[月日]|\d{3}年)(?![\d.]*公里)/;
/** The same, but 良种繁育基地5000亩 tells how large one is. */
export const isCounted = (behind: string, last: string): boolean =>
  COUNTED.test(behind) && !(/[地园]/.test(last) && /^[\d.]+万?亩/.test(behind));
/** What is told of an enterprise and is no work of it. */
export const NO_WORK =
  /^[两一二三四五六七八九十\d]+家|^副?(?:董事长|总经理|总裁)|^(?:拿出|掏出|砸下|投下|.过)|^[与和及同等的在为向由对将已也没不则正今还曾更用给、]|^(?:集团|公司|股份|控股)?(?:有限)?(?:公司)?(?:投资|总投资|建设|新建|开工|签约|落户|项目|工程)|(?:产值|收入|营收|利润|税收|纳税|产量|销量|销售额|公司|集团|企业|股份|品牌|产品|董事长|总经理|负责人|代表|高管|资源|指着|等|股票|债券|团队|专家|以及|与|和|及|同|承建|代建|兴建|投建|承担)$/;
/** 甲医院|与乙大学签约 tells of a body that stands there. */
export const IS_BODY = /(?:医院|大学|学院|中学|小学|学校|(?:征管|征管服务|质检|技术|研究|协调|调解|登记)中心)$/;
export const BODY_DOES = /^(?:挂牌|揭牌|就?设在|[与同和](?!时|步)|签约|列入|入选|创成|获评|成功|成为|牵手)/;
/** 新登记|市场主体 are firms. */
export const IS_SUBJECT = /^市场主体$/;

/** 甲电站|首台机组 is the work and a part of it. */
export const UNITS =
  /.(?:首|[\d一二两三四五六七八九十])[台套]机组$|(?:水库|电站|枢纽)大坝$|段[\u4e00-\u9fff]{2,6}(?:隧道|大桥)$/;
/** 甲医院新院区|的住院楼|已封顶: what is done with a part of it. */
export const OF_IT =
  /^的(?:(?:住院|门诊|教学|综合|实验|宿舍|航站|站|主)楼|大坝|主[墩塔桥拱]|桩基|地基|屋面瓦?|外墙|钢结构|首批厂房|首[条台套]\S{2,4}?)(?=.)/;
/** 甲电站|首台机组|并网, 乙水库|大坝|填筑: the same right behind the name. */
const PART =
  /^(?:(?:首台|首批|[\d一二两三四五六七八九十]+台)?(?:套)?机组(?:全部)?|(?:筹建|准备|施工准备)期?工程|输水系统|[上下]水?库(?=填筑|蓄水|开挖)|主[墩塔桥拱]|大坝|坝体|[左右](?:洞|幅|线)|双洞|屋面瓦?|外墙|钢结构|导流洞|围堰|(?!全线)[\u4e00-\u9fff]{2,5}?(?:特大桥|隧道)(?:[左右][洞幅线])?|[\u4e00-\u9fff]{1,3}侧|(?:一期)?教学楼|门诊楼|住院楼|首[条台套][\u4e00-\u9fff]{2,4}?)(?=.)/;
/** What is done with a work or with a part of it that stands behind its name. */
export function behindPart(text: string, end: number, to: number): string {
  const behind = text.slice(end, to);
  return text.charAt(end - 1) === '建' ? behind : behind.replace(OF_IT, '').replace(PART, '');
}
/** 建起|甲产业园 tells of a park that is there. */
export const STANDS = /[建盖办]起了?$/;
/** 建设北方重要的|化工基地 is an aim. */
export const AIM = /(?:重要|一流|领先|知名|有影响力|特色鲜明)的$/;
/** 在甲镇|建|智慧粮仓 */
export const BUILD = /^[再又新]?[建上](?:起|了)?(?:一[处座个条]|(?=[^设成一个].{2})(?!.\d))/;

/** 在|甲高新区建一座|加工厂 */
export const SITE_IN_FRONT = new RegExp(
  `^[^，。；、的]{2,14}?[市县区镇乡村园港城旗州]内?(?:投资)?${PUT_UP}${ONE}(?=.{3})`,
);
