/** What may not stand right behind or before a name that was found: then it is part of another word. */

/** Behind a short name: a lake, road or line bears the place's name but is not the place. */
const NATURAL =
  /^(?:湖(?![南北])|河(?![南北])|江(?![苏西])|山(?![东西])|海(?![南])|峡|路|大道|大街|街道?(?!道)|寺|桥|机场|站|港区?|火车站|话|菜|酒|人(?!民|口|均|才|大|社)|籍|小学|中学|大学|学院|医院|银行|高铁|城际|高速|铁路|客专|号|隧道|大桥|运河|水库|灌区|石油|石化|钢铁|集团|股份|烟草|卷烟|白酒|日报|晚报)/;
/** Behind a full name that ends like a common word: 和县|城, 示范镇. */
const GLUED_AFTER: Readonly<Record<string, RegExp>> = {
  县: /^城(?!市)/,
  镇: /^[化村]/,
  区: /^[域间块位别]/,
  市: /^[场民容政区]/,
};
const GLUED_BEFORE = /(?:示范|确保|乡|村|重点|特色|中心|试点|名|小|古)$/;

/** Tells whether a short name at this place is really the place. */
export const standsAlone = (text: string, end: number): boolean => !NATURAL.test(text.slice(end, end + 4));

/** Tells whether a full name at this place is not a piece of a longer word. */
export function isWhole(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const after = GLUED_AFTER[name.at(-1) ?? ''];
  if (after?.test(text.slice(end, end + 2))) return false;
  return !(name.length === 2 && GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start)));
}
