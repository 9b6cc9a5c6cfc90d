/** What may not stand right before or behind a name that was found: then it is part of another word. */

/** Behind a short name: a lake, road or line bears the place's name but is not the place. */
const NATURAL =
  /^(?:湖(?![南北])|河(?![南北])|江(?![苏西])|山(?![东西])|海(?![南])|峡|路(?![网面])|大道|大街|街道?|寺|桥|机场|站|火车站|话|菜|酒|人(?!民|口|均|才|大|社)|籍|小学|中学|大学|学院|医院|银行|高铁(?!新)|城际|高速(?!发|增)|铁路|客专|号|隧道|大桥|运河|水库|灌区|石油|石化|钢铁|集团|股份|烟草|卷烟|白酒|日报|晚报|啤酒|黄酒|戏|剧|巴巴)/;
/** Words that hold the short name of a place by chance: 出海口, 日照时数. */
const CHANCE: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  海口: { before: /[出入进近]$/ },
  日照: { after: /^(?:时|率|条件|充足|强)/, before: /[年均均冬]$/ },
  朝阳: { before: /(?:产业|绿色|夕阳)$/, after: /^(?:产业|行业|企业)/ },
  阿里: { after: /^(?:云|巴|健康|山)/ },
  大同: { before: /(?:世界|天下)$/, after: /^(?:小异|世界|社会)/ },
  中山: { before: /孙$/, after: /^(?:先生|陵|装|公园|舰)/ },
  白银: { before: /黄金[、和]?$/, after: /^(?:价|期货|产量)/ },
  新余: { before: /[最更]$/, after: /^额/ },
  大理: { before: /[重强]$/, after: /^石/ },
  普洱: { after: /^茶/ },
  红河: { after: /^谷/ },
  文山: { after: /^会海/ },
  大兴安岭: { after: /^(?:林区|山脉)/ },
  吉安: { after: /^特/ },
  来宾: { before: /[位各的]$/, after: /^(?:们|，|：|、)/ },
  安康: { before: /(?:[民家平]|生命|财产|身体)$/ },
  海西: { after: /^(?:经济区|岸)/ },
  海南: { before: /(?:渤|黄|东)$/ },
  东方: { after: /^(?:园林|雨虹|希望|红|航空|电气|日升|明珠|之)/ },
  河南: { before: /(?:[淮漳渭汾沿滨洛])$/ },
  河北: { before: /(?:[淮漳渭汾沿滨洛])$/ },
  湖南: { before: /(?:[太环])$/ },
  湖北: { before: /(?:[太环])$/ },
  江西: { before: /(?:[沿滨浦汉清])$/ },
  山东: { before: /(?:[泰太中])$/ },
  山西: { before: /(?:[泰太])$/ },
  上海: { before: /(?:[海路])$/ },
  南海: { after: /^(?:诸岛|海域|问题|争端)/ },
  西安: { before: /(?:东)$/ },
  长春: { after: /^(?:花|藤)/ },
  保定: { after: /^(?:期|量)/ },
  通化: { before: /(?:流)$/ },
  中关村: { after: /^(?:[^国科].{0,6})?(?:软件园|产业园|科技园)/ },
};
/** Behind a full name that ends like a common word: 和县|城, 示范镇. */
const GLUED_AFTER: Readonly<Record<string, RegExp>> = {
  县: /^(?:城(?!市)|级|域|乡)/,
  镇: /^[化村]/,
  区: /^[域间块位别级]/,
  市: /^(?:[场容]|民(?!政|族|营|生)|政(?!府|协|策|法|务)|区(?!域))/,
};
const GLUED_BEFORE = /(?:示范|确保|乡|村|重点|特色|中心|试点|名|小|古)$/;

/** Tells whether a name stands here by chance, as a piece of other words (出|海口). */
export const isChance = (text: string, start: number, end: number): boolean =>
  CHANCE[text.slice(start, end)]?.before?.test(text.slice(Math.max(0, start - 4), start)) ?? false;

/** Tells whether a short name at this place is really the place. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 12)];
  const chance = CHANCE[text.slice(start, end)];
  if (chance?.before?.test(before) || chance?.after?.test(after)) return false;
  return !NATURAL.test(after);
}

/** Tells whether a full name at this place is not a piece of a longer word. */
export function isWhole(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (CHANCE[name] && !standsAlone(text, start, end)) return false;
  const after = GLUED_AFTER[name.at(-1) ?? ''];
  if (after?.test(text.slice(end, end + 2))) return false;
  return !(name.length === 2 && GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start)));
}
