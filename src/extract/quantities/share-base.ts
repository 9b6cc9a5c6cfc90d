import { bareUnit, type Amount } from '../../text/amounts.ts';
import { plainMeasure, TARGET, valueOf, type Draft, type Told } from './draft.ts';

/** ，占全年招商任务|8亿元|的68% */
const WHOLE_OF = /^[，；（]*(?:完成|占|达到?|为|是)了?[^，。；\d]{0,10}(?:任务|计划|目标|预算)数?$/;

/** Reads the whole of which a part was done, told in another unit or by other words than those of the year's plan. */
export function readShareBase(
  amount: Amount,
  lead: string,
  tail: string,
  { drafts }: Told,
): Omit<Draft, 'start' | 'end'> | undefined {
  if (tail !== '的' || !WHOLE_OF.test(lead)) return undefined;
  const done = drafts.findLast(
    ({ measure, unit }) => /^(?:level|count)$/.test(measure) && bareUnit(unit) === bareUnit(amount.unit),
  );
  return (
    done && {
      rule: TARGET,
      confidence: 0.7,
      indicator: done.indicator,
      measure: plainMeasure(amount),
      ...valueOf(amount),
    }
  );
}
