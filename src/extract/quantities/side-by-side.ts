import { bareUnit, type Amount } from '../../text/amounts.ts';

const SIDE_BY_SIDE = /^(?:、|和|及|与|以及)(?:每人)?(?:每[年月天])?$/;
/** 分别增长1.5倍和57.7% */
const IS_RATE = /^[%倍]$/;
/** 出栏6.4万头、1.2万只 */
const IS_HEAD = /^[头只羽匹峰]$/;

const isAlike = (a: string, b: string): boolean =>
  a === b || [IS_RATE, IS_HEAD].some((units) => units.test(a) && units.test(b));

/** Puts amounts told of the same together: 8亿元和9亿元, 1.5倍和57.7%. */
export function sideBySide(text: string, amounts: readonly Amount[]): Amount[][] {
  const groups: Amount[][] = [];
  for (const amount of amounts) {
    const before = groups.at(-1)?.at(-1);
    const alike =
      before &&
      before.dimension === amount.dimension &&
      isAlike(bareUnit(before.unit), bareUnit(amount.unit)) &&
      SIDE_BY_SIDE.test(text.slice(before.end, amount.start));
    if (alike) groups.at(-1)?.push(amount);
    else groups.push([amount]);
  }
  return groups;
}
