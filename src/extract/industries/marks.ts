/** Trades by what a place is known for or has staked itself on: 甲、乙是这里的“台柱子”, 招牌是丙, 把“宝”押在丁上. */
import { matchesIn } from '../../text/matches.ts';
import { accept } from './leading.ts';
import { listStart, readItems } from './lists.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

/** What a trade is to its place. */
const MARKS =
  '后起之秀|老本行|老行当|老家底|看点|强项|老招牌|长板|新?招牌|最弱的一环|最强的一环|台柱子|重头戏?|老大哥|顶梁柱|主心骨|看家本领|看家产业|当家花旦|当家产业|金字招牌|老底子|压舱石|主引擎|拳头产品|产业名片|主业|饭碗|拿手(?:好)?戏|钱袋子|摇钱树|绿色银行|铁杆庄稼|(?:另|又)?一张(?:好|王|新)?牌|立[市县区]之本|[两二三四]主[一两二]特';
/** 甲、乙|早已是|这里的“台柱子”; 把甲、乙|当成|顶梁柱 */
const IS_MARK = new RegExp(
  `(?:产业)?占(?:了|据|去)?(?:大头|[近超]?(?:一半|[五六七八九]成))|[，,]?(?:(?:则|也|曾|就|便|才|又|还|不|已经?|早已|正|仍|依然|一直|历来|向来)*是|(?:已经?|正)?成为?了?|算得?上?是?)[^，。；]{0,12}?(?:${MARKS})|(?<=把[^，。；]{2,40})(?:当[成作]?|看[成作]|作为|[培打][育造]成)了?[^，。；]{0,6}?(?:${MARKS})`,
  'g',
);

/** 甲、乙|两个老行当|也稳得住: what the list is, told in apposition. */
const APPOSED = new RegExp(`(?:这)?[两三四五六][个条块张根大][^，。；、的]{0,3}?(?:${MARKS})`, 'g');

/** 石油化工是看家本领。 as a sentence of its own leads the next ones. */
const WHOLE = 20;

/** Lists of trades in front of the words for what they are to the place. */
export const isMark = ({ text, trades }: Scan): IndustryCandidate[] =>
  [...matchesIn(text, IS_MARK), ...matchesIn(text, APPOSED)].flatMap(({ index }) =>
    accept(
      readItems(text, listStart(text, index), index, trades),
      false,
      text.length <= WHOLE ? RULES.praised : RULES.mark,
    ),
  );

/** 甲、乙和丙 */
const LIST = '((?:[\\u4e00-\\u9fff—]{2,12}(?:、|和|与|及))*[\\u4e00-\\u9fff—]{1,12}?)';
const SORT = '(?:主导|支柱|首位|头号|当家|优势|特色|拳头|看家)产业';
/** 乙片区的|招牌是|食品饮料, 首位产业为|生物医药 */
const MARK_IS = new RegExp(
  `(?<named>${SORT}(?:方向)?|主攻方向|招牌|名片|主角|主业|(?:主要|拿手|特色)产业|看家本领|老本行|重头戏?|拿手戏|底色|压箱底)”?(?:[就正则还仍当也便曾]|(?:就?被)?(?:确定|明确|定位|定))?(?:是|为|换成了?|变成了?|数|要数|当属)${LIST}(?:产业|行业)?(?=[，。；（]|——)`,
  'g',
);
/** 把“宝”押在|氢能|上, 靠|珍珠|起家, 以|陶瓷|闻名 */
const STAKED = new RegExp(
  `(?:“?宝”?(?:全|都)?押在了?|押宝|押注)(?<staked>${LIST})(?:产业)?上?(?=[，。；：])|(?:因|靠|以|凭)(?<known>${LIST})(?:产业)?(?:而)?(?:闻名|出名|著名|著称|起家|发家|成名|吃饭|兴[镇县市村]|立[镇县市]|强[镇县市])`,
  'g',
);
/** 重点招引|装备制造|企业, 承接京津|装备制造|产业转移 */
const DRAWN = new RegExp(
  `(?:重点|集中|定向|精准|大力|着力)(?:招引|引进|引育|招大引强)${LIST}(?:产业|类)?(?:企业|项目)?(?=[，。；])|承接(?:[^，。；、]{2,6}?(?=[\\u4e00-\\u9fff]{2,8}产业转移)|[^，。；、]{1,4}等)?${LIST}(?:产业转移)?(?=[，。；])`,
  'g',
);
/** 乙镇是有名的|“羽绒之乡” */
const TOWN_OF =
  /(?<=(?:是|称|誉|有|为)[^，。；]{0,10}“|“(?:中国|世界|华夏|亚洲))(?:中国|世界|华夏|亚洲|全国)?([\u4e00-\u9fff]{1,6})之[乡都城](?=”)/g;

/** 名片是|红色文化: what is no trade without 产业. */
const NO_TRADE = /(?:文化|教育|体育|健康|生态|数字)$/;

/** The trades of a list that begins at `start`. */
const listed = (
  { text, trades }: Pick<Scan, 'text' | 'trades'>,
  start: number,
  list: string,
  isSure = false,
): IndustryCandidate[] => accept(readItems(text, start, start + list.length, trades), isSure, RULES.mark);

/** The trade that a place is the town of. */
const one = (start: number, text: string): IndustryCandidate => {
  const { id, confidence } = RULES.mark;
  return { start, end: start + text.length, text, rule: id, confidence, led: true };
};

/** Trades told behind the words for what marks a place. */
export const markIs = ({ text, trades }: Scan): IndustryCandidate[] => [
  ...matchesIn(text, MARK_IS).flatMap((match) => {
    const { named = '' } = match.groups ?? {};
    const list = match[2] ?? '';
    if (NO_TRADE.test(list) && !/业/.test(match[0])) return [];
    return listed({ text, trades }, match.index + match[0].lastIndexOf(list), list, /产业|方向/.test(named));
  }),
  ...matchesIn(text, STAKED).flatMap((match) => {
    const { staked, known } = match.groups ?? {};
    const list = staked ?? known ?? '';
    return listed({ text, trades }, match.index + match[0].indexOf(list), list);
  }),
  ...matchesIn(text, DRAWN).flatMap(({ index, 0: whole, 1: drawn, 2: moved }) => {
    const list = drawn ?? moved ?? '';
    return listed({ text, trades }, index + whole.lastIndexOf(list), list);
  }),
  ...matchesIn(text, TOWN_OF).flatMap(({ index, 0: whole, 1: name = '' }) => {
    const start = index + whole.indexOf(name);
    const hit = trades.at(text, start);
    return hit?.end === start + name.length ? [{ ...one(start, name), trade: hit.value }] : [];
  }),
];
