import type { Amount } from '../../text/amounts.ts';
import { completeMetric } from './metric.ts';
import { grown, inherited, isBare, OF_PLAN, REFERENCE, TARGET, valueOf, type Draft, type Told } from './draft.ts';
import { cleanIndicator, directionOf } from './indicator.ts';
import { ofWhat } from './subject.ts';

type Parts = Omit<Draft, 'start' | 'end'>;

const PART_OF_PLAN =
  /(?:，|、)?((?:完成|占|为|达到?|是|实现)(?:了)?(?:[^，。；\d]{0,16}?)(?:任务|目标|计划(?:投资)?|投资计划|预算|目标任务|年度计划|比重|总数|总量|以上)(?:数)?)的?$/;
const DISTANCE = /(?:高于|低于|快于|高出|低|高|快|慢|超出|超)(?:[^，。；\d]{0,10})$/;

/** How far a figure is from another one: 高于全省平均水平, 比全国快. */
const BEYOND =
  /(?:高于|低于|快于|慢于|超过|高出|好于|优于)[^，。；\d]{0,18}$|比[^，。；\d]{1,12}(?:(?<!提|升|新)高|快|(?<!降)低|慢)(?:出)?$/;

/** 较去年同期高出3.8个百分点: how far the figure told last has moved. */
const OWN_PAST = /[比较](?:去年|上年|年初|\d{4}年)(?:同期|末|底)?[高快低慢]出?了?$/;

/** 拉动经济增长0.4个百分点 */
const PULLS = /(?:拉动|带动|贡献|下拉)[^，。；、\d]{0,16}(?:增长|上升|回升|增[速幅])$/;

/** 甲产业占工业总产值69%，拉动其增长2个百分点: what pulls is the whole trade. */
const PART = /(?<=.{2})占.{2,}$/;

/** 经济保持年均8%|的中高速增长 */
const RATE_AFTER = /^(?:左右|以上)?的[^，。；]{0,5}增(?:长|速|幅)(?![点极])/;

/** Reads a percentage, a percentage point or a multiple. */
export function readRatio(amount: Amount, lead: string, tail: string, told: Told): Parts | undefined {
  const points = amount.unit.includes('百分点');
  if (points && (BEYOND.test(lead) || PULLS.test(lead))) return reference(amount, lead, told);
  const direction = amount.unit === '‰' || /自然增长率$/.test(cleanIndicator(lead)) ? undefined : directionOf(lead);
  if (direction) {
    const words = cleanIndicator(lead.slice(0, direction.at)).replace(/亩均$/, '亩均产量');
    const own =
      isBare(words) || /^(?:占比|比重)$/.test(words)
        ? ''
        : ofWhat(completeMetric(words, told.drafts.at(-1)?.indicator), told);
    const indicator = own || (points ? inherited(told) : grown(told));
    if (!indicator) return undefined;
    return {
      rule: 'quantity/growth',
      confidence: own ? 0.93 : 0.85,
      indicator,
      measure: points ? 'change' : 'growth',
      ...valueOf(amount, direction.falls),
    };
  }
  if (points) return DISTANCE.test(lead) ? reference(amount, lead, told) : undefined;
  const aim = lead === '的' ? told.drafts.at(-1) : undefined;
  if (aim?.rule === TARGET)
    return {
      rule: OF_PLAN,
      confidence: 0.85,
      indicator: `${aim.indicator}完成年计划`,
      measure: 'share',
      ...valueOf(amount),
    };
  const plan = PART_OF_PLAN.exec(lead);
  if (plan) {
    const own = cleanIndicator(lead.slice(0, plan.index));
    const base = isBare(own) ? grown(told) : own;
    if (base)
      return {
        rule: OF_PLAN,
        confidence: 0.85,
        indicator: base + (plan[1] ?? '').replace(/^(?:为|达到?|是)了?/, '占'),
        measure: 'share',
        ...valueOf(amount),
      };
  }
  const noun = cleanIndicator(lead);
  const part = /占$/.test(cleanIndicator(`${lead}”`.slice(0, -1)) || lead.trim())
    ? lead.trim().replace(/占(?:到|了|有|据)?$/, '')
    : undefined;
  if (part !== undefined) {
    const own = cleanIndicator(part) || inherited(told);
    if (own)
      return { rule: 'quantity/part', confidence: 0.82, indicator: `${own}占比`, measure: 'share', ...valueOf(amount) };
  }
  if (/^占.{2,}/.test(noun)) {
    const whole = grown(told);
    if (whole)
      return { rule: 'quantity/part', confidence: 0.82, indicator: whole + noun, measure: 'share', ...valueOf(amount) };
  }
  // 仅为2019年同期的八成: a comparison, no share.
  if (/^(?:仅|只)?(?:为|是|相当于)?(?:\d{4}年|上年|去年)同期$/.test(noun)) return undefined;
  if (noun) {
    const full = /^(?:投资)?(?:完成率|占比|比重|增长率|达标率|合格率|办结率|完工率|开工率)$/.test(noun)
      ? `${(told.subject ?? inherited(told) ?? '').replace(/^(?:投资|完成率)/.test(noun) ? /(?:完成)?投资$/ : /$/, '')}${noun}`
      : noun;
    return {
      rule: 'quantity/share',
      confidence: 0.85,
      indicator: full,
      measure: /价格|自然增长率/.test(noun) || RATE_AFTER.test(tail) ? 'growth' : 'share',
      ...valueOf(amount),
    };
  }
  const after = /^的?(?!（)([^，。；、\d]{2,30})/.exec(tail)?.[1];
  if (after)
    return { rule: 'quantity/share-of', confidence: 0.8, indicator: after, measure: 'share', ...valueOf(amount) };
  const last = inherited(told);
  return last
    ? { rule: 'quantity/share', confidence: 0.6, indicator: last, measure: 'share', ...valueOf(amount) }
    : undefined;
}

function reference(amount: Amount, lead: string, told: Told): Parts | undefined {
  const match = PULLS.exec(lead) ?? BEYOND.exec(lead) ?? DISTANCE.exec(lead);
  const words = match?.[0] ?? '';
  const own = cleanIndicator(lead.slice(0, match?.index ?? 0));
  const whole = PULLS.test(words) ? grown(told)?.replace(PART, '') : grown(told);
  const past = OWN_PAST.test(lead);
  const base = isBare(own) ? (past ? inherited(told) : whole) : own;
  if (!base) return undefined;
  const falls = /低|慢/.test(words);
  return {
    rule: REFERENCE,
    confidence: 0.6,
    indicator: past ? base : base + words,
    measure: 'change',
    ...valueOf(amount, falls),
  };
}
