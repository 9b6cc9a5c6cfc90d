/** Trades by what is said of them, where no noun tells that they are trades: 甲、乙迈向中高端, 丙产业产值突破20亿元. */
import { matchesIn } from '../../text/matches.ts';
import { accept, isName } from './leading.ts';
import { listStart, readItems } from './lists.ts';
import { isGenericTrade } from './promoted.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

const SAID =
  /(?:产业|行业)?(?:、?)(?:(?:加快|加速|逐步|不断|稳步|持续)?(?:迈向|走向|迈进|挺进)(?:全球|价值链|产业链)?中?高端|(?:加快|加速|逐步|不断|稳步|持续)?向(?:价值链|产业链|链条)?(?:中高端|高端|后端|下游|终端)(?:延伸|攀升|迈进|拓展|挺进|跃升)|占(?:了|据|去)?“?半壁江山|各具特色|各领风骚|各有所长|齐头并进|多点开花|[两三四五六]条(?:产业)?链)/g;
/** 甲、乙是这里的“台柱子” */
const IS_MARK =
  /[，]?(?:已?成为?了?|就?是)[^，。；]{0,12}?(?:台柱子|顶梁柱|看家本领|看家产业|当家花旦|金字招牌|老底子|压舱石|主引擎|拳头产品|产业名片|立[市县区]之本|[两二三四]主[一两二]特)/g;
/** 到2025年，丙产业产值突破20亿元 */
const VALUE =
  /(?<=^|[，；：。、]|[和与及])([\u4e00-\u9fff]{2,10}?)产业(?=(?:年|总|综合)?(?:产值|增加值|营业收入|营收|利税|销售收入|规模)|年均增长)/g;

/** Lists of trades with what is said of them. */
export const praised = ({ text, trades }: Scan): IndustryCandidate[] =>
  [...matchesIn(text, SAID), ...matchesIn(text, IS_MARK)].flatMap(({ index }) =>
    accept(readItems(text, listStart(text, index), index, trades), false, RULES.praised),
  );

/** A trade by the value that its 产业 makes or is to make. */
export const valued = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, VALUE).flatMap(({ index, 0: words, 1: name = '' }) => {
    if (isGenericTrade(words) || !isName(name)) return [];
    const { id, confidence } = RULES.praised;
    const known = trades.at(text, index);
    const trade = known && known.end === index + words.length ? { trade: known.value } : {};
    if (known?.value.sort === 'cover') return [];
    return [{ start: index, end: index + words.length, text: words, ...trade, rule: id, confidence, led: true }];
  });
