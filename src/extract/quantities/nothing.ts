import type { Amount } from '../../text/amounts.ts';

/** Counted words that measure nothing. */
const NOTHING =
  /^(?:的)?(?:方面|月|季度|百分点|环节|专班|层面|阶段|维度|原则|坚持|统筹|转变|要点|关键|分?现场|新?伙伴|新?面孔|小时|工作日|星期|周年|周期|部分|问题|字|必须|聚焦|攻坚|提升|确保|新高|台阶|突破|更加|五年|梯队|梯次|行业|大类|中类|领域|时期|年份|模块|抓手|支点|清单|以上|县（市|县市|市区|地市|设区市|省份|国家和地区|国家|省市|区)/;
/** Counts of measures and rules are no figures. */
const MEASURES_AFTER: Readonly<Record<string, RegExp>> = {
  条: /^[^，。；]{0,14}(?:措施|意见|政策|目录|规定|举措|办法|建议|硬措施|规则)/,
  份: /^[^，。；]{0,8}(?:协议|合约|文件|方案|清单|报告|合同|意见书)/,
  项: /^[^，。；]{0,10}(?:政策|措施|举措|制度|机制|改革|规定|权力|事项清单|指标|重点工作|(?:重点|工作|改革|年度)任务)/,
};
/** 在全省|65个|特色产业集群考核中: those who are compared. */
const IN_REVIEW = /^[^，。；]{0,8}中|^[^，。；]{0,30}(?:考核|考评|评比|评价|测评|排名)/;
/** 在全市|9个|省级园区里排第二, 得分居|11个|乡镇第一: those among whom a place was reached. */
const AMONG_RANKED = /(?:[在居列]|位[居列]|排名?在?)(?:全[国省市县区州])?$/;
const RANKED =
  /^[^，。；\d]{0,10}(?:里|中|之中|当中)?(?:排名?|位?[居列])?(?:第[一二三四五六七八九十\d]|之首|首位|前[列茅])/;
/** 同某公司签订|10万亩|订单种植协议 */
const SIGNED = /签(?:订|下|署|了)了?$/;
/** 给予最高|3000万元|奖补: what a rule promises to one. */
const AT_MOST = /最高(?:可)?(?:给予|奖励|补助|补贴|资助|可?获|达)?$/;
const GRANT = /^(?:的)?(?:综合|资金|一次性|财政)*(?:奖|补|资助|扶持|支持|贴)|^[，。；、]|^$/;
/** Machines that were ordered: 签订1000台织机采购合同. */
const ORDERED = /^[^，。；、\d]{2,14}(?:合作|采购|供货|购销|供应|销售)?(?:协议|合同|订单)书?(?=[，。；、]|$)/;
const MACHINE = /^[台套辆架艘部组列节]$/;
/** 300多名|来自广东的客商, 823名代表|出席会议: who was there. */
const GUESTS =
  /^的?(?:[^，。；\d]{0,10}来自|[^，。；\d]{0,14}(?:出席|列席|参会|代表到会|与会|到会|到场|参加(?:了|此次|本次)?(?:活动|会议|仪式|签约|开幕|座谈|推介)))/;
/** 136家|企业负责人, 20家|商会代表: who came. */
const SENT =
  /^[^，。；\d]{0,6}(?:企业|公司|单位|媒体|机构|商协?会)的?(?:主要|有关|相关)?(?:负责人|代表|记者|高管|客商|董事长)/;

/** 其中过500万元的|两个, 5000万元以上的3家: what is counted by its size. */
const OF_THE_SIZE = /^的(?:有|共|不少于|不低于|达到?)?[一二两三四五六七八九十\d]{1,3}[个家户项]/;

/** 15件|民生实事完成投资21亿元: the money is the figure. */
const OF_THE_MONEY = /^[^，。；、\d]{2,12}(?:累计|已|共)?(?:完成|落实)(?:投资|资金)$/;

/** 涉及甲、乙等|5个|镇: places of which some are named. */
const REACHES =
  /(?:涉及|横跨|途经|穿越|跨越|流经|分布[在于]|散布[在于])[^，。；\d]{2,20}等$|(?:遍布|遍及|散布在?)(?:全[市县区])?$/;
/** 10条|产业链各由一名领导挂帅: who is charged with what. */
const CHARGED =
  /^[^，。；、\d]{1,8}(?:(?:各|分别|均)(?:由|有一|配)|(?:一人|人人)[盯包帮联领]|每[人个条家](?:至少|负责|联系|包))/;

/** 主要指标中|13项|增幅高于全市, 4项|居全市第一: how many of the metrics. */
const OF_METRICS = /^(?:指标)?(?:增[幅速长]|位?居|高于|快于|好于|优于|进入)/;

/** Tells whether a number counts or weighs nothing that a table of figures would show. */
export function measuresNothing({ dimension, unit }: Amount, lead: string, tail: string): boolean {
  if (MEASURES_AFTER[unit]?.test(tail) || (unit === '项' && (OF_METRICS.test(tail) || /指标中$/.test(lead))))
    return true;
  if (SIGNED.test(lead) && ORDERED.test(tail)) return true;
  if (dimension === 'money' && AT_MOST.test(lead) && GRANT.test(tail) && /给予|奖|补|资助|支持/.test(lead + tail))
    return true;
  if (dimension === 'money') return /(?:^|[，；、]|其中|投资|有)[过超]?$/.test(lead) && OF_THE_SIZE.test(tail);
  if (unit === '平方公里' && /拉开$/.test(lead)) return true;
  if (AT_HAND.test(lead) && /^的?[^，。；\d]{1,8}资源/.test(tail)) return true;
  if (dimension !== 'count') return false;
  return (
    NOTHING.test(tail) ||
    (/^[个件项]$/.test(unit) && OF_THE_MONEY.test(tail)) ||
    (/从(?![业事])[^，。；\d]{0,4}$/.test(lead) && /^[^，。；\d]{0,8}[上中里](?!市|游|心|国)/.test(tail)) ||
    /(?:第|每|前|后|近)$/.test(lead) ||
    (/在[^，。；]{0,6}$/.test(lead) && IN_REVIEW.test(tail)) ||
    REACHES.test(lead) ||
    CHARGED.test(tail) ||
    (unit === '个' && AMONG_RANKED.test(lead) && RANKED.test(tail)) ||
    (MACHINE.test(unit) && ORDERED.test(tail)) ||
    (/^[名位人家]$/.test(unit) && GUESTS.test(tail)) ||
    (unit === '家' && SENT.test(tail)) ||
    (/^[名位人]$/.test(unit) && MEMBERS.test(lead))
  );
}

/** 候补委员|7名: who was present at a plenary. */
const MEMBERS = /(?:[省市县区州旗]委|候补)委员$/;
/** 用好某油田|120万吨|乙烷资源: what there is to be used. */
const AT_HAND = /(?:用好|用足|利用好)[^，。；\d]{0,14}$/;

/** Places that are counted to tell how far something reaches. */
const PLACES = '(?:(?:贫困|行政|自然|中心)?村(?:委会|民小组|组|庄|民委员会)?|社区|乡镇|镇|乡|街道|小区)';
const AMONG = new RegExp(`^${PLACES}(的)?$`);
/** What is left in front of a number by those among whom it is told. */
const LEFT = new RegExp(`(?:\\d+个${PLACES}的?|\\d+大类)+$`);
export const withoutAmong = (lead: string): string => lead.replace(LEFT, '');

/** 5个村委会17个村组的|15条道路, 4个村|3000亩农田: what is told of the places that a number counts. */
export function toldAmong(text: string, { end, unit }: Amount, amounts: readonly Amount[]): Amount | undefined {
  const next = unit === '个' ? amounts.find(({ start }) => start >= end) : undefined;
  const place = next && AMONG.exec(text.slice(end, next.start));
  return place && (place[1] || next.unit !== unit || toldAmong(text, next, amounts)) ? next : undefined;
}
