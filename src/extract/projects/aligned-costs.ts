/** 甲园二期、乙厂同日破土，投资分别为13亿元和9亿元: what several projects cost, told together in their order. */
import type { ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { matchesIn } from '../../text/matches.ts';
import { moneyAt } from '../../text/money.ts';
import { SUM } from './spending.ts';

const COST = '(?:总投资|投资总额|投资额|投资|投入|投下|砸下|掷下|拿出|出资|耗资|花[了费去]|造价|概算|资金|盘子)';
const AMOUNTS = `((?:${SUM}(?:[、和与，]|以及)?){2,6})`;
/** 两个项目|投资|分别|为, 两家企业|分别|投入, 两项投资|各|为 */
const TOLD = new RegExp(
  `(?:${COST}[^，。；、（\\d]{0,4}?(?:分别|依次|各)(?:为|达|是)?|(?:分别|依次|各)(?:计划|预计|拟|将|需|要)?${COST}(?:额|金额)?(?:为|达)?)${AMOUNTS}(?![^，。；]{0,4}[的以])`,
  'g',
);
const AMOUNT = new RegExp(SUM, 'g');
/** 前者|投资|5亿元, 后者|由甲集团投资|8亿元: of two projects. */
const toldOf = (one: string): RegExp =>
  new RegExp(`${one}(?:由[^，。；、]{2,24}?)?(?:计划|预计)?${COST}(?:额)?(?=${SUM})`);
/** Each with its place among the two. */
const OF_TWO = [
  [toldOf('前者'), 0],
  [toldOf('后者'), 1],
] as const;

/** Gives the cost of each project of a sentence that is told so, in the place of what else was read for it. */
export function alignedCosts(
  { text, span }: Sentence,
  projects: readonly ProjectMention[],
): ReadonlyMap<ProjectMention, number> {
  const costs = new Map<ProjectMention, number>();
  const before = (index: number, count: number): readonly ProjectMention[] | undefined => {
    const from = text.lastIndexOf('；', index) + 1;
    const told = projects.filter((one) => one.span.start >= span.start + from && one.span.end <= span.start + index);
    const distinct = told.filter((one, at) => told.findIndex(({ key }) => key === one.key) === at);
    return distinct.length < count ? undefined : distinct.slice(-count);
  };
  for (const { 1: amounts = '', index } of matchesIn(text, TOLD)) {
    const sums = matchesIn(amounts, AMOUNT).map(({ 0: sum }) => moneyAt(sum, 0)?.yuan);
    const ofThem = before(index, sums.length);
    if (!ofThem || ofThem.some(({ batch }) => batch !== ofThem[0]?.batch)) continue;
    sums.forEach((yuan, at) => {
      const one = ofThem[at];
      if (one && yuan !== undefined) costs.set(one, yuan);
    });
  }
  for (const [pattern, at] of OF_TWO) {
    const match = pattern.exec(text);
    const pair = match && before(match.index, 2);
    const yuan = match ? moneyAt(text, match.index + match[0].length)?.yuan : undefined;
    const one = pair?.[at];
    if (one && yuan !== undefined) costs.set(one, yuan);
  }
  return costs;
}
