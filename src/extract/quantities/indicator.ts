/** Words that stand around a metric and are no part of it. */
const TIME =
  '(?:今冬(?:明春)?|半年(?=完成|实现)|[到至](?:明|今|后)年[底末]?|\\d{1,2}、\\d{1,2}两个月|(?:这|那)(?:时候|会儿|一?年)|现(?=[\u4e00-\u9fff]{2}(?:一天|每天))|前(?:[两三二]个季度|\\d{1,2}个月)|(?:春节|国庆|中秋|元旦|端午|清明|暑期|暑假|寒假|“?(?:五一|十一)”?)(?:假期|黄金周|小长假|期间|前[一二三两四]周|以来)+|入[春夏秋冬][前后]|[汛雨]期前|[今去明]年[底末]前?|截?[至到](?:今年|去年)?\\d{1,2}月(?:份|[底末初])?|第?[一二三四]季度|全年|当年|明年|本年度?|同期|届时|如今|眼下|上半年|下半年|前三季度|年内|今年以来|今年|去年|截至(?:目前|\\d{1,2}月底|\\d{4}年底|年底)|目前|其中|到\\d{4}年(?:底|末)?|\\d{4}年(?:上半年|末|底|度)?|\\d{1,2}(?:[—至]\\d{1,2})?月(?:份|[末底]前?)?|年底前?|年末|期末|“?十[一二三四五]?五”?(?:期间|时期|末|以来)?|(?:[一二两三四五六七八九十]|\\d{1,2})天(?=[^，。；数]{2})|[这过去近]{0,2}[五三]年来?|累计|一年来|[一二三四五六七八九]是)';
const WHERE =
  '(?:这里的(?=[\u4e00-\u9fff]{2})|这[家个座片][^，。；、\\d]{0,6}(?:开发区|园区|新区|高新区|产业园)|(?:经开区|高新区|开发区)(?=累计|共|已|完成|实现|新)|全[市省县区国州旗镇乡]|[我本该](?:[市省县区州旗镇乡])|各地|各(?:镇街区?|乡镇)(?=累计|共|已|新|完成)|各县(?:（市、区）|市区)?)';
/** What a clause that sets a target says of when (明确到2025年). */
export const TIME_SET = '今年|明年|到20|年内|全年';
const LINK = `(?:说是(?!明)|里头|里面|(?:[今本]年的?)?(?:目标|任务){1,2}是|在[^，。；\\d]{1,6}[上里内](?=试种|种植|播种)|[·■□◆◇★☆▲△○◎※►] ?|以来(?=为)|—+|）|在[^，。；\\d]{2,20}(?:情况|条件|背景|形势|前提|压力|影响|冲击|基数)之?[下上](?:仍|依然|还|实现)?|[此本这]次|聚焦|锚定|紧扣|对照|（[^（）]{2,24}）(?=[\\u4e00-\\u9fff]{2})|(?:值得|稍|略|更|最|令人)[^，。；\\d]{1,6}的是|不过(?![\\d百千万几])|拢共|光是?(?=[\u4e00-\u9fff]{2,6}就)|任务[^，。；\\d]{2,12}——|截?止目前|双双|依次|按(?:\\d{4}年)?[^，。；、\\d]{1,12}(?:计算|折算|测算|核算|口径)|折合|(?:剔除|扣除)[^，。；]{2,14}(?:因素|影响)后?|我们|同时|并且|并|且|共计|共|合计|总计|已经|现已|已|再(?![生造就]|制造)|又|还|尚|仍(?!然)|也|均|都|将|要|力争|确保|争取|计划|拟(?:安排|按)?|明确(?=${TIME_SET})|建议(?=\\d{4}年|今年|把|将|全)|提出(?!的)|预计|预期|努力|继续|持续|着力|切实|全面|积极|顺利|圆满|提前|超额|有效(?!灌溉|发明|专利|投资|率|供给|注册)|实际完成(?!率|度|投资)|实现(?![率度])|通过(?=组建|建立|实施|开展|举办|引进)|完成(?![率度投])|达到|但|而(?!且)|使|令|让(?!利|渡)|推动|带动|促进|保持|以及|和|与|及|为|对(?![外口公台虾])|把|按(?!揭)|在(?!校|建|岗|职|线|册|库|研|营|外|孵|园|地|编|读|学|谈|手)|有(?!效|机|色|线|限)|了|的|、|，|：|；|“|”|首次|分别|年均|同口径|可比口径|自然口径|超过(?=(?:[去上前]年)?全年的?$)|稳步(?=推动|实现|推进)|推进(?=.{0,4}实现)|紧盯(?=剩余)|可(?=带动|新增|吸纳|安置)|可以(?=实现|达到|带动)|(?:经|据)?初步(?:核算|统计|预计|测算|估算|预测)|经(?:实测|测产|测算|评估|核算|专家测产))`;
const LEADING = new RegExp(`^(?:${TIME}|${WHERE}|${LINK})`);
const TRAILING =
  /(?:(?<=[\u4e00-\u9fff]{2})却?(?<![基原成病诱])因(?![素子此])[^，。；\d]{2,12}|(?<=指标|数字)曾|（(?:以?下同|快报数|初步核算数?)）|(?:剔除|扣除)[^，。；]{2,20}因素(?:影响)?后?|(?<=[值入出资额速率量数业])年度|由降转升|由负转正|止跌回升|扭亏为盈|预计(?:将)?|(?<=[\u4e00-\u9fff]{2})翻番|可(?:达|望)|(?<=[率值入额量数比重])(?:也)?(?:由此|因此|随之|相应)|将|已|(?<![归偿返退])还|只|(?:要|将)?(?:冲击|冲刺|瞄准|(?<![脉俯对缓])冲)|也|(?<![原规准守法实细总附])则|虽然?|反?倒|反而|却|(?<=[户人亩]均)[能可]|(?<![平人户亩])均|都|再|仍|恢复到|恢复至|约|近|超|分别|依次|双双|累计|同比|年均|年?平均|首次|合计|共计|总计|总数|全部|(?<![成造])就|仅|每人每[月年天]|每人|(?<=[到至为])人均|(?:继续|持续)?(?:保持|稳定|维持)在?|稳(?:定)?在|控制在|绝对[数值额量]|步入|(?<=[\u4e00-\u9fff]{3})(?:持续|继续)|达(?:到|了)?[一二三四五六七八九十百千万两]*亿元?(?:规模|级)|(?:回升|回落|回暖|跃升|攀升|增加|增长|提高|提升|上升|下降|降低|减少|扩大|缩小|缩短|压缩|扩展|拓展|拓宽|扩|增|升|降|减|缩|提|涨)(?:到|至|为)|(?:跨|迈|跃|登|站)(?:上|过|入|越)|每立方米|压(?:到|至)?|越过|达到|达(?!产)|完成|实现|突破|超过|首破|跨越|为|是|有|至|到|在|了|的|各|由|从|(?:计划|预算|(?<=收入|支出|资金|投资|赤字|国债|债券))安排|(?:拟|目标)(?:定|定为|按)?|预期(?:目标)?|(?<![占同环对入产构贷存])比|较(?:[一二三四]季度|前[两三]个?季度|上半年|前\d{1,2}个?月|\d—\d{1,2}月|上月|上年|去年|年初|同期)?|，|、|：|“|”|于|力争过?|有望过|(?<=[值入额量率比重积模])(?:要过?|过)|要?始终|不低于|不超过|不少于|新增加|净增|——|—|和|与|(?<!惠)及|以)$/;

const TRAILING_TIME =
  /(?:“?十[一二三四五]?五”?(?:末|期间)?|由?[前近过去这]{0,2}[一二两三四五六七八九十]年(?:来|间)?|由?\d{4}年(?:末|底)?|\d{1,2}月底前?|(?:年底)?有望|年底前?|年末|年内|(?<=[\u4e00-\u9fff]{3})(?<![比较占到])(?:[去今]年|第?[一二三四]季度|上半年))$/;
/**
 * What stands in front of the subject proper: a metric with its own direction and no value (民间投资增速回落、), what a
 * subject did before (企业库存清零共), names of some that are meant (现代家居、电子信息等).
 */
const HEAD =
  /^(?:[^，。；、\d]{2,20}把(?=[\u4e00-\u9fff]{2,16}(?:时限|时间|时长)$)|[^，。；、]{2,24}(?:工程|行动”?)(?:累计|已|共)*(?:完成(?!投资|率|工程)|(?=新[造建增改]))(?=[\u4e00-\u9fff]{2})|[^，。；、]{2,16}(?:增长|下降|回落|回升|提升|下滑|加快|放缓)、|[^，。；共]{4,48}(?<![公总])共(?!同|和|产|建|享|青|赢|治|商|抓|用|识|有|富|管|创|育)(?=[\u4e00-\u9fff]{2})|[^，。；]{2,40}、[^，。；]{2,20}等(?!主要|多项|各项|经济|指标)(?=[^，。；、和]{6,40}$))/;

/** 甲电池|今年1—10月|产值 */
const TIME_INSIDE =
  /(?<=[\u4e00-\u9fff]{2})(?<![比较占与和])(?:(?:今年|去年|前|截?[至到])?(?:\d{1,2}(?:—\d{1,2})?月(?:份|[底末初])?|前[两二三]个?季度)|[去今]年的?|[上下]半年|全年(?=产[^值量业]|生产|发电|发送))(?=[\u4e00-\u9fff]{2})/;

/** 入驻|甲光伏、乙电子等|光伏企业 */
const SOME_OF =
  /^((?:入驻|引进|引入|集聚|聚集|吸引|培育|落户|招引)了?)[^，。；、]{2,16}、[^，。；]{2,40}等(?=[^，。；、]{2,10}(?:企业|公司|机构|品牌|院所|平台)$)/;

/** 攻克|固态电解质等|关键技术 */
const TECHNIQUES = /^((?:攻[克下破]|突破|掌握)了?)[^，。；]{2,24}等(?=[^，。；、]{0,6}技术$)/;

const LONGEST_IN_BRACKETS = 30;
/** The text without a bracket that is not closed and so belongs to what follows. */
function beforeOpenBracket(text: string): string {
  const nearest = Math.max(text.lastIndexOf('）') + 1, text.length - 1 - LONGEST_IN_BRACKETS);
  const open = text.indexOf('（', nearest);
  return open < 0 ? text : text.slice(0, open);
}

/** 甲、乙、丙|三大产业产值: what is told of all of them needs no list. */
const LIST = /^[^，。；]{2,40}、[^，。；、]{2,20}?(?=[两三四五六七八九十]大[^，。；、]{0,6}产业)/;
export const withoutList = (indicator: string): string => indicator.replace(LIST, '');

/** A heading that runs into its text: 人口年末常住人口, 粮食全年播种面积. */
const RUN_IN = /^[\u4e00-\u9fff]{2,5}(?=(?:全年|年末)[\u4e00-\u9fff]{4})/;

/** What points to a footnote or forward: 生产总值[2], 增加值（现价，下同）. */
const FOOTNOTE = /[[［]\d{1,2}[\]］]|，以?下同(?=）)/g;
/** 第一产业|实现|增加值 */
const CAME_TO =
  /(?<=[\u4e00-\u9fff]{2}”?)(?<![未没能])实现(?=(?:工业)?(?:增加值|总产值|产值|(?:主营)?业务收入|营业收入|销售收入|总收入|销售额|营业额|利润总?额?|利税|税收|零售额)(?:$|占|[高低]于|比))/;
/** 六大产业（甲、乙、丙）产值: those that are meant. */
const MEMBERS = /(?<=[\u4e00-\u9fff”]{2})（[^（）]{3,}、[^（）]{3,}）(?=[\u4e00-\u9fff]{2})/g;
/** A row of a table under 绝对数: what a sector has there is what it adds. */
const SECTOR_ROW = /(?<=第[一二三]产业|农林牧渔业|^(?:其中：)?(?:工业|建筑业|金融业|房地产业))绝对[数值额量]$/;
/** A heading without a full stop behind it: 稳增长取得新成效|预计全年实现生产总值. */
const HEADING = /^[^，。；、\d]{4,24}(?:预计全年|全年预计)(?=[\u4e00-\u9fff]{4})/;

/** 短板摆在明处——|新材料占比: what is said of it. */
const SAID_OF = /^[^，。；]{4,}——(?=[\u4e00-\u9fff]{2})/;

/** Takes the words off both ends that tell when, where and how, and leaves the metric. */
export function cleanIndicator(text: string): string {
  let words = beforeOpenBracket(text).trim();
  words = words.replace(SAID_OF, '');
  words = words.replace(FOOTNOTE, '').replace(MEMBERS, '').replace(HEADING, '').replace(SECTOR_ROW, '增加值');
  for (let before = ''; before !== words;) {
    before = words;
    words = words
      .replace(RUN_IN, '')
      .replace(LEADING, '')
      .replace(TRAILING, '')
      .replace(TRAILING_TIME, '')
      .replace(HEAD, '');
  }
  return words.replace(TIME_INSIDE, '').replace(SOME_OF, '$1').replace(TECHNIQUES, '$1');
}

/** Gives an indicator its last form: without 实现 inside, and with both of a pair of quotation marks. */
export function tidy(indicator: string): string {
  const words = indicator.replace(CAME_TO, '');
  const [open, close] = [words.split('“').length, words.split('”').length];
  return open > close ? `${words}”` : close > open ? `“${words}` : words;
}

const GROWTH =
  /(?:同比|环比|年均|平均每年|(?<!平均)每年平均|平均|[比较](?:上[年月]|去年|年初|上季度|前[两三五]年|\d{4}年)(?:同期|末|底)?|\d{4}年|按(?:可比|不变)价(?:格)?(?:计?算|核算)?|名义|实际|可比|同口径|自然口径|分别|累计|(?<!亩)均|，|预计|力争|连续[一二三四五六七八九十\d]+年|保持|依次|双双|计划|实现|达到|只|净|又|再|预期|目标|微|略|小幅|大幅|稳步|持续|快速|较快|稍有?|正(?=增长))*(增长率|增长|增速|增幅|涨幅|上涨|(?<=，|同比|^)涨|(?<=比(?:去年|上年)(?:同期)?)多[收]?|上升|递增|(?<!新|净)增|(?<=[比较](?:去年|上年|年初|\d{4}年)(?:同期|末|底)?)[高多快低慢]出?|提高|提升|扩大|快增|改善|下降|降低|减少|(?<!上|已)降|回落|下滑|加快|放缓|降幅|跌幅|翻|增产|减产|增收|减收|负增长|缩小|收窄|压减|压缩|缩短|下调|削减|低于|少)(?:了|达到?|约|幅度|超过?|近|虽|就?已?有|不低于|不超过|控制在|高达|至少|分别|突破|保持在|双双|依次|[收缩][窄小][到至为]|扩大[到至为]|预计|左右|的|预期|目标|拟?定?为|是|定在|均|在|、(?:力争|确保|争取))*$/;
/** Direction words and what stands between them and the value; looked at no further, since they can be cut in many ways. */
const LONGEST_DIRECTION = 40;
const FALL = /改善|放缓|压缩|缩短|减产|减收|降|减少|下调|回落|下滑|降幅|跌幅|负增长|缩小|收窄|压减|削减|低于|^低|慢|少/;

/** How the words in front of a value tell its direction. */
export interface Direction {
  /** Where the direction words begin. */
  readonly at: number;
  readonly falls: boolean;
  readonly word: string;
}

/** Finds direction words that end the text: 同比增长, 下降, 涨幅为. */
export function directionOf(lead: string): Direction | undefined {
  const near = lead.slice(-LONGEST_DIRECTION);
  const match = GROWTH.exec(near);
  return match
    ? { at: lead.length - near.length + match.index, falls: FALL.test(match[1] ?? ''), word: match[1] ?? '' }
    : undefined;
}

const CHANGE =
  /(?:同比|环比|[比较](?:上年|去年)(?:同期|末|底)?|比.{1,8}?|较.{1,8}?|分别|依次|双双|净|累计|，){0,5}(增加|多出|多完成|少完成|(?<!新)增|(?<=[比较](?:年初|上年末|去年底|上年|去年))新增|增长|增收|增产|增支|减收|减产|减支|减少|提升|提高|前移|前进|跃升|上升|下降|下滑|扩大|缩小|压减|压缩|缩短|降低|多增|少增|多收|少收|多|少)(?:了|约|近|超|超过|至少)?$/;

/** Finds words of absolute change that end the text: 同比增加, 提升. */
export function changeOf(lead: string): Direction | undefined {
  const match = CHANGE.exec(lead);
  return match ? { at: match.index, falls: FALL.test(match[1] ?? ''), word: match[1] ?? '' } : undefined;
}
