import type { TimeTold } from './setting.ts';

/** 截至9月底, 到6月末: how far a year had gone. */
const AS_OF = /^(?:截[至止])?(?:到)?(?:今年|本年|\d{4} ?年)?\d{1,2}月(?:份?[底末]|\d{1,2}日)$/;
/** What grows from January on: money spent, shares of the year's plan, how many works have begun. */
const FLOW =
  /完成(?:年度|全年|固定资产)?投资|固定资产投资|投资完成|(?:年度?|全年)[^，。；]{0,6}(?:计划|任务|目标)|(?:时间|序时)进度|(?:开工|复工|开复工|竣工|投产)率|到位资金|进出口总?额|(?:预算|财政)收入|税收|(?:新增|净增).{2}|(?:工业|总|综合)产值|[^种植播]产量$|种植/;

/** 到8月底开工49个。同期…: the months since January are meant. */
export const sinceJanuary = (time: TimeTold | undefined): TimeTold | undefined => {
  if (!time || !/^\d{4}-(?:0[2-9]|1[01])$/.test(time.period) || !AS_OF.test(time.words)) return time;
  const year = time.period.slice(0, 4);
  return { ...time, period: time.period.endsWith('06') ? `${year}-H1` : `${year}-01/${time.period}` };
};

/** 截至9月底完成投资300亿元 is what the months since January brought; a stock is told of that month alone. */
export function soFar({ period, words }: TimeTold, indicator: string, clause: string): string {
  const [year = '', month = ''] = period.split('-');
  if (!/^(?:0[2-9]|1[01])$/.test(month) || !AS_OF.test(words) || !FLOW.test(indicator)) return period;
  if (clause.includes('累计') && !/投资|任务|今年/.test(clause)) return period;
  return month === '06' ? `${year}-H1` : `${year}-01/${year}-${month}`;
}
