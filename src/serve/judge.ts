/** Whether a goal was reached, told from the goal's figure and the results reported: pure, and honest about what cannot be told. */
import type { EntityFields } from '../model/graph.ts';
import { daysOf } from '../resolve/days.ts';

export type Verdict = 'reached' | 'missed' | 'unknown';

/** A goal or a result. */
export interface Figure extends EntityFields {
  readonly id: string;
}

/** What became of a goal, and the result that tells it. */
export interface Judgement {
  readonly result?: Figure;
  readonly verdict: Verdict;
  readonly why: string;
}

/** `about` is met by what comes this near. */
const NEAR = 0.05;

/** Rates that are meant to stay low, whatever word binds the goal. */
const KEPT_LOW = /失业率|消费价格|物价|赤字率|负债率|死亡率|发生率|细颗粒物|PM2\.5|空气质量综合指数/;

const amount = ({ baseValue, value }: Figure): number | undefined => baseValue ?? value;
const unitOf = ({ baseUnit, unit }: Figure): string => baseUnit ?? unit ?? '';
const shown = ({ value, valueMax, unit = '' }: Figure): string =>
  `${value}${valueMax === undefined ? '' : `–${valueMax}`}${unit === '%' ? '' : ' '}${unit}`.trim();

/** Judges a goal by the results reported for its region and indicator. */
export function judge(goal: Figure, results: readonly Figure[]): Judgement {
  if (amount(goal) === undefined) return { verdict: 'unknown', why: 'The goal tells no value, only a rank.' };
  const same = results.filter(({ measure }) => measure === goal.measure);
  const due = same.filter((result) => isDue(goal, result));
  if (due.length === 0) return { ...inPart(goal, same) };
  const comparable = due.filter((result) => amount(result) !== undefined && unitOf(result) === unitOf(goal));
  const [first, ...others] = [...comparable].sort(
    (a, b) => closeness(goal, b) - closeness(goal, a) || (a.id < b.id ? -1 : 1),
  );
  if (!first)
    return {
      ...(due[0] ? { result: due[0] } : {}),
      verdict: 'unknown',
      why: `The result is told in another unit (${due.map(unitOf).join(', ') || 'none'}) than the goal (${unitOf(goal)}).`,
    };
  const judged = weigh(goal, first);
  const differing = others.find(
    (other) => closeness(goal, other) === closeness(goal, first) && weigh(goal, other).verdict !== judged.verdict,
  );
  if (differing)
    return { result: first, verdict: 'unknown', why: `Reports differ: ${shown(first)} and ${shown(differing)}.` };
  return { result: first, ...judged };
}

/** A result for the goal's own period, or one at its end for what is counted up to a day. */
function isDue(goal: Figure, result: Figure): boolean {
  if (goal.period === result.period) return true;
  if (goal.measure === 'growth' || goal.measure === 'change') return false;
  const [aim, told] = [daysOf(goal.period ?? ''), daysOf(result.period ?? '')];
  return aim !== undefined && aim.end === told?.end && aim.start < told.start && goal.measure !== 'count';
}

const closeness = (goal: Figure, { period, periodTold }: Figure): number =>
  (period === goal.period ? 2 : 0) + (periodTold ? 1 : 0);

/** Says why nothing can be told when the period is not over in any report. */
function inPart(goal: Figure, results: readonly Figure[]): Judgement {
  const aim = daysOf(goal.period ?? '');
  const part = results.find((result) => {
    const told = daysOf(result.period ?? '');
    return aim && told && told.start >= aim.start && told.end < aim.end;
  });
  if (part)
    return {
      result: part,
      verdict: 'unknown',
      why: `Only ${part.period} is reported: ${shown(part)} of ${shown(goal)} for ${goal.period}.`,
    };
  return { verdict: 'unknown', why: `No report in the graph tells a result for ${goal.period ?? 'its period'}.` };
}

/** Compares two figures of one unit. */
function weigh(goal: Figure, result: Figure): { readonly verdict: Verdict; readonly why: string } {
  const [aim, got] = [amount(goal) ?? 0, amount(result) ?? 0];
  const below = isBelow(goal, aim);
  const slack = goal.comparator === 'about' ? Math.abs(aim) * NEAR : 0;
  const reached = below ? got <= aim + slack : got >= aim - slack;
  const told = `${shown(result)} reported, ${aimWords(goal, below)} ${shown(goal)} aimed at`;
  if (!isSure(result, reached, below)) return { verdict: 'unknown', why: `${told}: the result is no exact figure.` };
  const near = reached && (below ? got > aim : got < aim) ? `, which is within ${NEAR * 100}%` : '';
  return { verdict: reached ? 'reached' : 'missed', why: `${told}${near}.` };
}

/** A fall is aimed at, or a bound from above. */
const isBelow = ({ measure, comparator, indicator = '' }: Figure, aim: number): boolean =>
  (aim < 0 && (measure === 'growth' || measure === 'change')) ||
  comparator === 'lte' ||
  comparator === 'lt' ||
  KEPT_LOW.test(indicator);

const aimWords = ({ comparator }: Figure, below: boolean): string =>
  comparator === 'about' ? 'about' : below ? 'at most' : 'at least';

/** More than 5 may be 7: it can show that 4 was reached, and cannot show that 6 was missed. */
function isSure({ comparator }: Figure, reached: boolean, below: boolean): boolean {
  const open =
    comparator === 'gt' || comparator === 'gte'
      ? 'up'
      : comparator === 'lt' || comparator === 'lte'
        ? 'down'
        : undefined;
  if (!open) return true;
  return (open === 'up') === (reached !== below);
}
