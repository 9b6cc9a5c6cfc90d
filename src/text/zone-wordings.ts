/** Suffixes of zones in two wordings: the short one first, then the full ones. */
export const ZONE_WORDINGS: readonly (readonly [string, ...string[]])[] = [
  ['高新区', '高新技术产业开发区', '高新技术产业园区', '高新技术开发区', '高新技术产业园'],
  ['经开区', '经济技术开发区', '经济开发区'],
  ['综保区', '综合保税区'],
  ['自贸区', '自由贸易试验区', '自贸试验区'],
  ['度假区', '旅游度假区'],
  ['集聚区', '产业集聚区'],
];
