import type { QuantityMention } from '../../model/mention.ts';
import type { Article, Section } from '../../model/reading.ts';
import { yearsOf } from '../../text/periods.ts';
import type { Draft } from './draft.ts';
import type { Setting, TimeTold } from './setting.ts';

/** 到2016年收入年均增长11%, 能耗累计降低13%: a mean rate up to a year is one of all years up to it. */
export function spanOf(period: string, { measure, end }: Draft, { sentence, article, year }: Setting): string {
  if (measure !== 'growth') return period;
  const clause = /[^，；。]*$/.exec(sentence.text.slice(0, end))?.[0] ?? '';
  const { last } = yearsOf(period);
  // 上半年增长9%，两年平均增长6%
  if (/两年(?:年均|平均)/.test(clause) && last === year) return `${last - 1}/${last}`;
  if (!/^\d{4}$/.test(period) || !/年均(?!浓度|值)|累计/.test(clause)) return period;
  if (article.planSpan?.endsWith(`/${last}`)) return article.planSpan;
  const planned = yearsOf(article.planPeriod ?? '').first;
  const from = planned > 0 && planned < last ? planned : last - year === PLAN ? year + 1 : last;
  return from < last ? `${from}/${last}` : period;
}
/** A plan for five years is made in the year before. */
const PLAN = 5;

export const yearAlone = (period: string | undefined): string | undefined =>
  period && yearsOf(period).first === yearsOf(period).last ? String(yearsOf(period).last) : period;

/** A stock (达15家) is told as of the last year of a span. */
export const isStock = ({ measure, indicator, comparator }: Draft, clause: string): boolean =>
  (measure === 'count' || measure === 'level' || measure === 'share') &&
  !/累计|年均|共|新增|完成|投入|争取|实施|建成|新建|开工|减少|改造/.test(indicator + clause) &&
  (/达|突破|超过|升至|降至|总数|调整[到为至]|提高到|增加到|增长到|增至|增到|扩大到/.test(clause) ||
    (comparator === 'gt' && /人均/.test(indicator)));

/** A target for which only a heading tells the half of the year is one of the year. */
export const periodOf = (
  spoken: string,
  kind: QuantityMention['kind'],
  time: TimeTold | undefined,
  stock: boolean,
): string =>
  kind === 'Observation'
    ? stock
      ? lastYear(spoken)
      : spoken
    : time
      ? spoken
      : (yearAlone(spoken) ?? (stock ? lastYear(spoken) : spoken));

const lastYear = (period: string): string => {
  const { first, last } = yearsOf(period);
  return /^\d{4}\/\d{4}$/.test(period) && first !== last ? String(last) : period;
};

/** A heading that looks five years back ends with the year reported on; 年末 in a review is the end of that year. */
export function headingPeriod({ period = '', heading, mode }: Section, { article, year }: Setting): string {
  const { period: reported = '' } = article;
  if (mode === 'plan' || reported !== String(year - 1)) return period;
  const { first, last } = yearsOf(period);
  if (/^\d{4}\/\d{4}$/.test(period) && last === year) return `${first}/${reported}`;
  return period === String(year) && !heading.includes('今年') && !heading.includes(`${year}年`) ? reported : period;
}

/**
 * Relative times are meant from where the report stands: 全年 in a review is the year reviewed, 今年以来 in a half-year
 * report that half-year, the end of its last month the same, and five years back end with the year reported on.
 */
export function refine({ period, words }: TimeTold, article: Article): string {
  const reported = article.period ?? '';
  if (/^今年以来$/.test(words) && reported.startsWith(period) && reported.length > 4) return reported;
  if (/底|末/.test(words) && period.length === 7 && reported === `${period.slice(0, 4)}-H1` && period.endsWith('06'))
    return reported;
  if (/底|末/.test(words) && period === `${reported}-12`) return reported;
  const years = yearsOf(period);
  const back = /^(?:过去|这|近|最近|前|[一二三四五六七八九十]年)/.test(words) && years.first !== years.last;
  if (back && reported.length === 4 && years.first < Number(reported) && Number(reported) < years.last)
    return `${years.first}/${reported}`;
  return period;
}
