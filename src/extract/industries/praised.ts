/** Trades by what is said of them, where no noun tells that they are trades: 甲、乙迈向中高端, 丙产业产值突破20亿元. */
import { matchesIn } from '../../text/matches.ts';
import { accept, isName } from './leading.ts';
import { listStart, modifierAt, modifierBefore, readItems } from './lists.ts';
import { isGenericTrade } from './promoted.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

const SAID =
  /(?:产业|行业)?(?:、?)(?:(?:加快|加速|逐步|不断|稳步|持续)?(?:迈向|走向|迈进|挺进)(?:全球|价值链|产业链)?中?高端|(?:加快|加速|逐步|不断|稳步|持续)?向(?:价值链|产业链|链条)?(?:中高端|高端|后端|下游|终端)(?:延伸|攀升|迈进|拓展|挺进|跃升)|占(?:了|据|去)?“?半壁江山|撑起[^，。；]{0,12}(?:半壁江山|半边天|大梁|脊梁|一片天)|(?:稳步|加快|加速|持续|快速|不断)(?:扩量|提质|扩能|延链|扩容|提档|补链)|(?<=^(?:[^，。；：]{2,12}：)?[^，。；：]{2,24})(?:从无到有|从小到大|从弱到强|由弱变强|异军突起|后来居上|(?:再|又)?(?:开|结)(?:出)?(?:了)?(?:新花|新果|硕果|花结果)|上新(?![的了])|起高峰|(?:提档|提质|扩能|转型)升级(?=[，。])|跑出“?(?:发展)?“?加速度|驶入“?(?:发展)?“?快车道|按下“?(?:发展)?“?(?:快进|加速)键|“?链”?出(?:新[^，。；]{1,4}|精彩)|焕新(?:生|颜)?(?=[，。]|[\u4e00-\u9fff]{2,3}[市县区])|挑大梁|唱主角))/g;
/** 甲、乙各具特色, 丙、丁两条链: what follows is told of none of them. */
const TOGETHER =
  /(?:产业|行业)?(?:各具特色|各领风骚|各有所长|齐头并进|多点开花|[两三四五六][条根](?:产业)?链|这[一两三几]?[条根](?:产业)?链(?:条|子)?上|(?:[三四五六]个[\u4e00-\u9fff]{2,6}(?:板块|产业|行业))(?=齐头并进|多点开花|各具特色|竞相)|(?:作为|打造成|培育成)?[两三四五六]张(?:亮丽|特色|产业)*“?[新金]?(?:名片|王牌|牌))/g;
/** 到2025年，丙产业产值突破20亿元; 明年丙产业产值…, 丙产业投资占四成 */
const VALUE =
  /(?<=^|[，；：。、]|[和与及])(?:其中|力争|确保|全年|(?:到|至)?(?:今|去|明|上|前|当)年底?|[上下]半年|[一二三四前]季度|年内|全[省市县区]){0,2}([\u4e00-\u9fff]{2,10}?)产业(?=(?:集群|链)?(?:年|总|综合)?(?:实现|完成)?(?:全年|年)?(?:产值|总产值|增加值|营业收入|营收|主营业务收入|利税|销售收入|规模)|年均增长|投资(?=占|增长|完成|达|突破|拉动)|占(?=\d|全|规|比))/g;

/** “一碗面”产业: a trade by what people call it. */
const CALLED =
  /“(一(?![区村镇县园核带轴廊])[\u4e00-\u9fff]{2,3}|(?:[一二三四五六两](?![村品区园链核带极轴圈主县镇业廊翼会城港个大化新重])[\u4e00-\u9fff]){2,3})”(?=(?:全|特色|优势|主导)?产业(?![园基]))/g;
export const called = ({ text }: Scan): IndustryCandidate[] =>
  matchesIn(text, CALLED).map(({ index, 1: name = '' }) => of(name, index + 1));
const of = (name: string, start: number): IndustryCandidate => {
  const { id, confidence } = RULES.value;
  return { start, end: start + name.length, text: name, rule: id, confidence, led: true };
};

/** 竹缆桥架|这个产业 */
const THIS = /(?<=^|[，。；：“])((?![我咱你他她它]|如今|现在|目前|正是)[\u4e00-\u9fff]{2,7})(?=这个产业(?![链园]))/g;
/** A trade that the text itself calls one, known or not. */
export const thisOne = ({ text }: Scan): IndustryCandidate[] =>
  matchesIn(text, THIS).flatMap(({ index, 1: name = '' }) =>
    isName(name) && !isGenericTrade(`${name}产业`) ? [of(name, index)] : [],
  );

/** 玉米加工|产值 */
const MAKES = /^(?:规上)?(?:年|总|综合)?(?:规模(?=力争|达|突破|将|超|过)|产值|营业收入|营收|主营业务收入|销售收入)/;
/** In front of a trade of the place itself. */
const BEFORE_MAKES =
  /(?:^|[，；：。、和与及]|全[省市县区州旗]|其中|力争|确保|把|让|使|推动|年|月底?|季度|[省市县区州旗镇])$/;
/** 把玉米加工产值做到130亿元: known trades of a place, by the value of what they make. */
export const makes = ({ text, hits }: Scan): IndustryCandidate[] =>
  hits.flatMap((hit): IndustryCandidate[] => {
    const start = hit.start - modifierBefore(text, hit.start);
    const surface = text.slice(start, hit.end);
    const plain = hit.value.sort === '' || (hit.value.sort === 'loose' && /业$|加工$/.test(surface));
    // 新能源|电池|及|电池|材料 is one trade, told by its first half.
    const isHalf = /[及和与]$/.test(text.slice(0, start)) && text.slice(start - 3, start - 1) === surface.slice(0, 2);
    if (
      !plain ||
      isHalf ||
      surface.length < 3 ||
      !MAKES.test(text.slice(hit.end)) ||
      !BEFORE_MAKES.test(text.slice(0, start))
    )
      return [];
    const { id, confidence } = RULES.value;
    const trade = start === hit.start ? { trade: hit.value } : {};
    return [{ start, end: hit.end, text: surface, ...trade, rule: id, confidence, led: true }];
  });

/** 甲、乙四大主导产业产值 is the value of all. */
const OF_ALL = /[两三四五六七八九十][大个条]|主导|支柱|特色|优势|第[一二三]|^[一二三]|[省市县区旗州镇乡]./;

/** 三个|清洁能源|板块 */
const TOGETHER_ARE = /[两三四五六七八]个([\u4e00-\u9fff]{2,6})(?:板块|行业)/g;
/** 风电、光伏三个清洁能源板块: the known trade that those of a list are together. */
export const boards = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, TOGETHER_ARE).flatMap(({ index, 1: name = '' }) => {
    const start = index + '三个'.length;
    const hit = trades.at(text, start);
    if (hit?.end !== start + name.length || hit.value.sort === 'cover') return [];
    const { id, confidence } = RULES.mark;
    return [{ start, end: hit.end, text: name, trade: hit.value, rule: id, confidence, led: true }];
  });

/** Lists of trades with what is said of them. */
export const praised = ({ text, trades }: Scan): IndustryCandidate[] =>
  [[SAID, RULES.praised] as const, [TOGETHER, RULES.mark] as const].flatMap(([pattern, rule]) =>
    matchesIn(text, pattern).flatMap(({ index }) =>
      accept(readItems(text, listStart(text, index), index, trades), false, rule),
    ),
  );

/** A trade by the value that its 产业 makes or is to make. */
export const valued = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, VALUE).flatMap(({ index, 0: words, 1: name = '' }) => {
    const end = index + words.length;
    const told = `${name}产业`;
    const start = end - told.length;
    const known = trades.at(text, start);
    const narrowed = trades.at(text, start + modifierAt(text, start));
    const isKnown = known?.end === end || narrowed?.end === end;
    if (OF_ALL.test(name) || (!isKnown && (isGenericTrade(told) || text.startsWith('投资', end))) || !isName(name))
      return [];
    if ((known ?? narrowed)?.value.sort === 'cover') return [];
    // One that opens its sentence leads what is told there.
    const { id, confidence } = start === 0 ? RULES.praised : RULES.value;
    const trade = known?.end === end ? { trade: known.value } : {};
    return [{ start, end, text: told, ...trade, rule: id, confidence, led: true }];
  });
