/** Suffixes of zones in two wordings: the short one first, then the full ones. */
export const ZONE_WORDINGS: readonly (readonly [string, ...string[]])[] = [
  ['高新区', '高新技术产业开发区', '高新技术产业园区', '高新技术开发区', '高新技术产业园'],
  ['经开区', '经济技术开发区', '经济开发区'],
  ['综保区', '综合保税区'],
  ['自贸区', '自由贸易试验区', '自贸试验区'],
  ['度假区', '旅游度假区'],
  ['集聚区', '产业集聚区'],
];

/** Tells whether a zone can be meant by its sort alone: 园区 can be any park; another sort is told in any of its wordings. */
export function isOfSort(name: string, sort: string): boolean {
  if (sort === '园区') return /(?:[园区]|组团|基地)$/.test(name);
  if (/[工产]业园区?$/.test(sort)) return /(?:园区?|集[中聚]区)$/.test(name);
  return (ZONE_WORDINGS.find((all) => all.includes(sort)) ?? [sort]).some((wording) => name.endsWith(wording));
}
