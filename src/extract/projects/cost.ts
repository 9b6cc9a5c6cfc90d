/** What a project costs, as the sentence tells it in front of its name or behind it; in yuan. */
import { moneyAt } from '../../text/money.ts';
import type { Span } from '../../model/span.ts';
import { BUILDS_ONE, SPENT, SUM } from './spending.ts';

/** 6亿元，|要在甲区建一座|X; 4000万元，|把老市场改造成|X; 12亿元|砸向|X */
const BUILT = `(?:，?(?:[要拟将]|计划|准备)?(?:[在给用][^，。；、\\d]{2,16}?|落[子户][^，。；、\\d]{2,8}，)?(?:分[两三四]期)?${BUILDS_ONE}|，?把[^，。；、]{2,14}?改(?:造|建)?成了?|，对|的|[砸投]向)`;
/** 总投资24亿元的|X, 追加5亿元上马|X */
const BEFORE = new RegExp(`${SPENT}(?=${SUM}${BUILT}$)`);
/** 8.5亿元的|X, 甲化工8.5亿元的|X, 把5亿元投向|X, 在乙园投下的5亿元|X */
const BARE_BEFORE =
  /(?:^|[，、；：把])(?:[^，。；、：\d]{2,8})?(?=[\d.]+(?:亿|万)元的$)|把(?=[\d.]+(?:亿|万)元[砸投]向(?:一[座个条处家]“?[^，。；]{2,8}”?——)?$)|[投砸]下的(?=[\d.]+(?:亿|万)元$)/;
const LONGEST_BEFORE = 56;

/** X总投资50亿元, X（50亿元）, X项目，投资50亿元: right behind the name. */
const RIGHT_BEHIND =
  /^(?:(?:项目|工程)?[（，]?拟?(?:计划|预计|概算|估算|项目)?(?:总投资|总造价)(?:额)?：?|(?:项目|工程)[（，]?(?:计划|预计)?投资(?!额)|(?:项目|工程)?（)(?=(?:达到?|为|约|近|超过?)?\d[\d.,]*(?:万亿|亿|万)?(?:美)?元(?!的))/;
/** X工程，1.9亿元，年底送电: bare, in a clause of its own. */
const BARE_BEHIND = /^(?:项目|工程)，(?=\d[\d.]*[亿万]元[，；。])/;
/** X在调试，这条线|投资: the same thing again. */
const AGAIN =
  '(?:(?:这个|该|整个|这)?(?:项目|工程)|(?:这|该|整)[条座个处家一期]?(?:线|厂|园|桥|路|库|期|综合体|项目|工程)?|后者|它)?';
/** 总共|花了, 企业方为此|投入, 两期共需|资金 */
const HOW =
  '(?:计划|预计|概算|估算|协议|合同|批复|动态|静态|追加|总共|共计|一?共|前后|先后|合计|[两三]期|企业方?|业主|公司|为此|一口气|拟|将|要|需|单体|则|就|便|也)*';
const COSTS =
  '(?:总投资|投资总额|投资额|投资|概算|耗资|总?造价|引资额?|资金|金额|达|投入|(?:花|用)[了费去掉]*|砸[了下进去]+|投(?:进来?|下|了)|(?:总)?盘子)(?:额|金额)?(?:是|只有|不过)?';
/** X打下第一根桩，计划投资12亿元; X，花了3700万元; X年内并网，则由甲公司投资4亿元: in a clause of its own, further behind. */
const FURTHER = new RegExp(
  `[，（]这[座条处家个项](?:总)?投资(?=${SUM}的)|[，（、]${AGAIN}${HOW}${COSTS}(?=${SUM}(?![的以]))|[，（]${AGAIN}则?由[^，。；、]{2,26}?(?:投资|出资|投入|拿出)(?=${SUM}(?![的以]))|，(?=${SUM}的?(?:投资|投入)(?!额))|^(?:项目|工程)?(?:概算|估算|用去|(?:计划|预计|拟)?投资|由[^，。；、]{2,26}?(?:投资|出资|投入))(?:额)?(?=${SUM}(?!的))`,
);
/** What leads to the next name, in front of which the words end: 后者追加11亿元上马的|Y. */
const LEADS_ON = new RegExp(`^${SUM}${BUILT}$`);
const LONGEST_BEHIND = 80;

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
  const behind = text.slice(from, from + 42);
  const match = RIGHT_BEHIND.exec(behind) ?? BARE_BEHIND.exec(behind);
  return match ? moneyAt(text, from + match[0].length)?.yuan : undefined;
}

/** Gives what a clause behind tells, up to `limit`, where the next project is told. */
function costFurther(text: string, { end }: Pick<Span, 'end'>, limit: number): number | undefined {
  const words = /^[^；。]*/.exec(text.slice(end, Math.min(limit, end + LONGEST_BEHIND)))?.[0] ?? '';
  const match = FURTHER.exec(words);
  const isCut = end + words.length === limit && limit < text.length;
  if (!match || (isCut && LEADS_ON.test(words.slice(match.index + match[0].length)))) return undefined;
  return moneyAt(text, end + match.index + match[0].length)?.yuan;
}

const headless = (text: string, end: number): number =>
  /(?:项目|工程)$/.test(text.slice(Math.max(0, end - 2), end)) ? end - 2 : end;
