/** What a project costs, as the sentence tells it in front of its name or behind it; in yuan. */
import { moneyAt } from '../../text/money.ts';
import type { Span } from '../../model/span.ts';

const AMOUNT = '(?:达到?|为|约|近|超过?|共)*[\\d.,]+(?:万亿|亿|万)?(?:美|欧)?元';
const SPENT =
  '(?:总投资|投资总额|计划投资|协议投资|投资|斥资|增资|追加|追加投资|出资|投入|拿出|掷出|砸下|拟投|耗资|：)(?:额)?';
const BUILT =
  '(?:，?(?:在[^，。；、\\d]{2,14}?)?(?:分[两三四]期)?(?:建设|兴建|新建|建成|建起|扩建|改建|上马|新上|打造|投建|布局|实施|建|上)(?:了|的)?|的)';
/** 总投资24亿元的|X, 追加5亿元上马|X */
const BEFORE = new RegExp(`${SPENT}(?=${AMOUNT}${BUILT}$)`);
/** 8.5亿元的|X, 甲化工8.5亿元的|X */
const BARE_BEFORE = /(?:^|[，、；：把])(?:[^，。；、：\d]{2,8})?(?=[\d.]+(?:亿|万)元的$)/;
const LONGEST_BEFORE = 44;

/** X总投资50亿元, X（50亿元）, X项目，投资50亿元: right behind the name. */
const RIGHT_BEHIND =
  /^(?:(?:项目|工程)?[（，]?拟?(?:计划|预计|概算|估算|项目)?(?:总投资|总造价)(?:额)?：?|(?:项目|工程)[（，]?(?:计划|预计)?投资(?!额)|（)(?=(?:达到?|为|约|近|超过?)?\d[\d.,]*(?:万亿|亿|万)?(?:美)?元(?!的))/;
/** X打下第一根桩，计划投资12亿元: in a clause of its own, further behind. */
const FURTHER = new RegExp(
  `[，（](?:项目|工程)?(?:计划|预计|概算|估算|协议|合同)?(?:总投资|投资总额|投资额|投资|概算|耗资|总?造价|引资额?|达|投入)(?:额)?(?=${AMOUNT}(?![的以]))|^(?:项目|工程)?(?:概算|估算|耗资|投资)(?:额)?(?=${AMOUNT}(?!的))`,
);
const LONGEST_BEHIND = 70;

/** Gives what stands in front of the name that begins at `start`. */
export function costBefore(text: string, start: number): number | undefined {
  const from = Math.max(0, start - LONGEST_BEFORE);
  const words = text.slice(from, start);
  const match = BEFORE.exec(words) ?? BARE_BEFORE.exec(words);
  return match ? moneyAt(text, from + match.index + match[0].length)?.yuan : undefined;
}

/** Gives what stands right behind the name, or in a clause behind it, up to `limit`; in a bracket wherever that is. */
export const costBehind = (text: string, named: Pick<Span, 'end'>, limit: number): number | undefined =>
  limit > named.end || text.charAt(named.end) === '（'
    ? (costRightBehind(text, named.end) ?? costFurther(text, named, limit))
    : undefined;

/** Gives what stands right behind the name that ends at `end`. */
export function costRightBehind(text: string, end: number): number | undefined {
  const from = headless(text, end);
  const match = RIGHT_BEHIND.exec(text.slice(from, from + 42));
  return match ? moneyAt(text, from + match[0].length)?.yuan : undefined;
}

/** Gives what a clause behind tells, up to `limit`, where the next project is told. */
function costFurther(text: string, { end }: Pick<Span, 'end'>, limit: number): number | undefined {
  const words = /^[^；。]*/.exec(text.slice(end, Math.min(limit, end + LONGEST_BEHIND)))?.[0] ?? '';
  const match = FURTHER.exec(words);
  return match ? moneyAt(text, end + match.index + match[0].length)?.yuan : undefined;
}

const headless = (text: string, end: number): number =>
  /(?:项目|工程)$/.test(text.slice(Math.max(0, end - 2), end)) ? end - 2 : end;
