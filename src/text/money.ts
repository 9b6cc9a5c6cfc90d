import { shift, SCALES } from './numerals.ts';

const MONEY =
  /(?:达到?|约|近|超过?|共|为|逾|突破|合计|总计|高达)*(\d[\d,]*(?:\.\d+)?)[多余]?(万亿|千亿|百亿|亿|千万|百万|万|千|百)?[多余]?(元|美元|欧元|港元)(?:人民币)?/y;

/** An amount of money in yuan at an index, with where it ends; foreign money has no value in yuan. */
export function moneyAt(text: string, index: number): { yuan?: number; end: number } | undefined {
  MONEY.lastIndex = index;
  const match = MONEY.exec(text);
  if (!match) return undefined;
  const [whole, number = '', scale = '', currency] = match;
  const end = index + whole.length;
  if (currency !== '元') return { end };
  return { yuan: shift(Number(number.replaceAll(',', '')), SCALES[scale] ?? 0), end };
}
