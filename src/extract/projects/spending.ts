/** The words that tell what is spent on a work, and what is done for it. */

/** 投资, 斥资, 掏出, 花了: in front of an amount. */
export const SPENDS =
  '(?:总投资|投资总额|计划投资|协议投资|投资|拟投|斥资|增资|注资|出资|自筹|筹资|集资|捐资|耗资|豪掷|掷出|投入|投下|追加(?:投资)?|加码(?:投资)?|拿出|掏出?|砸[下进出]?|花(?:费|去|掉)?)了?';
/** 建设, 盖起, 援建, 搞: behind the amount; what they are done to follows. */
export const BUILDS =
  '(?:投资建设|建设|兴建|新建|扩建|改建|援建|修建|筹建|投建|续建|加建|增建|添建|建成|建起|盖起|修起|办起|开起|上马|新上|打造|布局|实施|援助|盖|搞|[建上改修办](?![成设造善为进到革正涨市海游]))(?:了|起来?)?';
/** What puts up a new thing, wherever it stands in front of its name. */
export const PUT_UP =
  '(?:投资建设|建设|兴建|新建|扩建|援建|投建|合建|共建|联建|建起|盖起|办起|上马|新上|建(?![成设造]))';
/** 一条, 一座: one of them. */
export const ONE = '(?:[一1][条座个处家栋间])?';
/** 8600万元, 2亿多元 */
export const SUM = '(?:达到?|为|约|接?近|超过?|共|逾)*[\\d.,]+(?:万亿|亿|万|千万|百万)?[多余]?(?:美|欧|港)?元';
/** 投资, 斥资额 or a colon in front of an amount; 完成投资 tells what of it was spent. */
export const SPENT = `(?:(?<!完成)${SPENDS}(?:额|资金)?|：)`;
/** 建起|一条年产5万吨的|X, 建设的|X */
export const BUILDS_ONE = `${BUILDS}${ONE}(?:年产?[\\d.]+[^，。；、的]{1,6}的|的)?`;
/** 要|建一座|X: what puts it up, with enough behind it for a name. */
export const PUTS_UP_ONE = `${PUT_UP}(?:的|了)?${ONE}(?=.{4})`;
/** 在|甲高新区, 在|当地: where something is put up. */
export const SITE = '(?:[^，。；、的]{2,14}?[市县区镇乡村园港城旗州]|这里|本地|当地|[园厂镇村县市]里|园内)';
