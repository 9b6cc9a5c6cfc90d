import { codeAround, type Anchor } from '../../model/reading.ts';
import type { Gazetteer, GazetteerRow } from '../../model/resources.ts';

/** Characters that stand for the region of a level in 市委, 区政府: which official endings they can mean. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  省: /省$/,
  自治区: /自治区$/,
  市: /市$/,
  县: /(?:县|自治县)$/,
  区: /(?<!自治|新|开发|高新)区$/,
  自治州: /自治州$/,
  州: /州$/,
  盟: /盟$/,
  旗: /旗$/,
  镇: /镇$/,
  乡: /乡$/,
  街道: /街道$/,
  兵团: /兵团$/,
  新区: /新区$/,
  高新区: /(?:高新区|高新技术产业开发区)$/,
  经开区: /(?:经开区|经济技术开发区)$/,
  开发区: /开发区$/,
  园区: /园区?$/,
  协作区: /协作区$/,
  合作区: /合作区$/,
  示范区: /示范区$/,
  度假区: /度假区$/,
};

/** Tells whether a level word can mean a region: 园区 any zone. */
export const isOf = (word: string, name: string): boolean => word === '园区' || ENDINGS[word]?.test(name) === true;

/** The smallest region of the anchor's path that 市, 县 … can mean: 市 in a district's report is the city above it. */
export function regionOf(word: string, anchor: Anchor | undefined, gazetteer: Gazetteer): string | undefined {
  const ending = ENDINGS[word];
  if (!anchor || !ending) return undefined;
  if (ending.test(anchor.name)) return anchor.name;
  const code = codeAround(anchor);
  const path: readonly GazetteerRow[] = code ? gazetteer.path(code) : [];
  return path.find((row) => ending.test(row.name))?.name;
}
