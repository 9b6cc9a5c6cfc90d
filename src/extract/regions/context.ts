import { lexicon, type Resources } from '../../model/resources.ts';
import type { NameChecks } from '../../text/ordinary.ts';

/** Behind a short name: a lake, road or line bears the place's name but is not the place. */
const NATURAL =
  /^(?:湖(?![南北])|河(?![南北])|江(?![苏西])|山(?![东西])|海(?![南])|峡|湿地|路(?![网面])|大道|大街|街道?|寺|桥|机场|站|火车站|话|菜|酒|人(?!民|口|均|才|大|社)|籍|村(?!镇)|小学|中学|大学|学院|医院|银行|高铁(?!新)|城际|高速(?!发|增)|铁路(?!口岸|物流|港)|客专|号|隧道|大桥|运河|水库|灌区|(?:石油|石化|钢铁|烟草|白酒)(?!产业|循环|工业|园)|集团|股份|卷烟|日报|晚报|啤酒|黄酒|戏|剧|巴巴|流域|两岸|沿岸|[上中下]游|干流)/;
/** Behind a full name that ends like a common word: 和县|城, 示范镇. */
const GLUED_AFTER: Readonly<Record<string, RegExp>> = {
  县: /^(?:城(?!市)|级|域|乡)/,
  镇: /^[化村]/,
  区: /^[域间块位别级]/,
  市: /^(?:[场容]|民(?!政|族|营|生)|政(?!府|协|策|法|务)|区(?!域))/,
};
/** Two letters of provinces in front of a line or a belt are a piece of its name: 渝黔|铁路, 鄂西|生态文化旅游圈. */
const AREA = /^[^省市县区旗州盟镇乡]{2}$/;
const BELT = /^(?:铁路|高铁|客专|城际|高速|公路|风沙源|[\u4e00-\u9fff]{0,4}旅游[圈环带])/;
/** 泛|长三角 is wider than the area it names. */
const WIDER = '泛';
const GLUED_BEFORE = /(?:示范|确保|乡|村|重点|特色|中心|试点|名|小|古)$/;

/** Behind a post and a surname a place is a given name: 副县长闫|晋中. */
const PERSON =
  /(?:[长记任席理员师人工民户授士匠]|同志)[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文闫]$/;

/** Tells what may not stand right before or behind a name: then it is part of another word. */
export interface NameContext {
  /** True where a name is a piece of other words by the word in front: 出|海口. */
  isChance(text: string, start: number, end: number): boolean;
  /** True where a short name is really the place. */
  standsAlone(text: string, start: number, end: number): boolean;
  /** True where a full name is not a piece of a longer word. */
  isWhole(text: string, start: number, end: number): boolean;
}

export function makeContext(resources: Resources, { isWord }: NameChecks): NameContext {
  const words = (cell: string | undefined) => (cell ? cell.split(' ') : []);
  const chances = new Map(
    lexicon(resources, 'region-chance').map(({ entry = '', before, after }) => [
      entry,
      { before: words(before), after: words(after) },
    ]),
  );
  const isChance = (text: string, start: number, end: number): boolean =>
    text.charAt(start - 1) === WIDER ||
    chances.get(text.slice(start, end))?.before.some((word) => text.endsWith(word, start)) === true;
  const goesOn = (text: string, start: number, end: number): boolean =>
    chances.get(text.slice(start, end))?.after.some((word) => text.startsWith(word, end)) ?? false;
  /** Ordinary words begin and end in the middle of the name (搬|迁安|置), or one holds it (真金|白银). */
  const isAcross = (text: string, start: number, end: number): boolean =>
    (isWord(text.slice(start - 1, start + 1)) && isWord(text.slice(end - 1, end + 1))) ||
    [
      [start - 2, end],
      [start - 1, end + 1],
      [start, end + 2],
    ].some(([from = 0, to = 0]) => from >= 0 && isWord(text.slice(from, to)));
  const isApart = (text: string, start: number, end: number): boolean =>
    !isChance(text, start, end) && !goesOn(text, start, end);
  return {
    isChance,
    standsAlone: (text, start, end) =>
      isApart(text, start, end) &&
      !isAcross(text, start, end) &&
      !NATURAL.test(text.slice(end, end + 4)) &&
      !PERSON.test(text.slice(Math.max(0, start - 3), start)),
    isWhole: (text, start, end) => {
      const name = text.slice(start, end);
      if (!isApart(text, start, end)) return false;
      if (AREA.test(name) && (text.charAt(start - 1) === '大' || BELT.test(text.slice(end, end + 8)))) return false;
      if (GLUED_AFTER[name.at(-1) ?? '']?.test(text.slice(end, end + 2))) return false;
      return !(name.length === 2 && GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start)));
    },
  };
}
