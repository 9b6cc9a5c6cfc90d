import type { Sentence } from '../../model/reading.ts';
import type { Draft } from './draft.ts';

/** 占年度计划的75%, 超序时进度3个百分点, and the figure in front of them: 完成投资300亿元，占年度计划的75%. */
export const isOfPlan = (draft: Draft, figures: readonly Draft[]): boolean =>
  OF_PLAN.test(draft.indicator) ||
  figures.some(
    ({ start, indicator }) =>
      start >= draft.end &&
      start - draft.end <= NEXT &&
      OF_PLAN.test(indicator) &&
      indicator.startsWith(draft.indicator),
  );
const OF_PLAN =
  /(?:占|完成|达)(?:年初|年度|全年|当年|本年度?|年)?(?:投资)?(?:计划|预算|任务|目标)(?:任务|投资|目标|数)?$|(?:序时|时间)进度$/;
/** How far behind a figure its share of the plan begins. */
const NEXT = 2;

/** 年度计划投资615亿元 is a target of its year even where work done is told. */
const isYearsPlan = ({ indicator, measure, end }: Draft, { text }: Sentence): boolean =>
  measure === 'level' &&
  /投资(?:计划)?$/.test(indicator) &&
  /(?:(?:年度|年内|(?<![去上])年|当年|全年|本年|今年)(?:计划|预计|拟)(?:完成)?投资|年度投资(?:计划)?)(?:额)?[约近超达为]*[\d,.]+[^，。；\d]{1,4}$/.test(
    text.slice(Math.max(0, end - 24), end),
  );

/** So is what it is compared with right behind: 年度计划投资115亿元，较上年增长17%. */
export const isPlanned = (draft: Draft, sentence: Sentence, figures: readonly Draft[]): boolean =>
  isYearsPlan(draft, sentence) ||
  (draft.measure === 'growth' &&
    figures.some(
      (other) =>
        other.indicator === draft.indicator &&
        other.end <= draft.start &&
        draft.start - other.end <= NEXT &&
        isYearsPlan(other, sentence),
    ));
