/** A cost told behind the members of a batch is the batch's: 项目3个，包括甲基地、乙酒店等，总投资41亿元. */
import { moneyAt } from '../../text/money.ts';
import { TOTAL } from './batch-cost.ts';

const MEMBERS = new RegExp(
  `^(?:[^，。；：（\\d]{1,16}(?=[，：（]))?[，：（]?(?:主要)?(?:分别)?(?:包括|包含|涵盖|涉及|为|是|有)([^；。]{4,150}?)，${TOTAL}(?=(?:达到?|约|近|为|超过?)?\\d)`,
);
const SEVERAL = /、|等/;

/** Where the members of a batch end that is told up to `start`, and what they cost together, in yuan. */
export function membersOf(text: string, start: number): { readonly end: number; readonly yuan: number } | undefined {
  const match = MEMBERS.exec(text.slice(start));
  if (!match || !SEVERAL.test(match[1] ?? '') || /\d[个项宗]/.test(match[1] ?? '')) return undefined;
  const end = start + match[0].length;
  const yuan = moneyAt(text, end)?.yuan;
  return yuan === undefined ? undefined : { end, yuan };
}
