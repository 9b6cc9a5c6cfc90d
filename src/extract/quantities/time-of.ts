import { yearsOf, type PeriodHit } from '../../text/periods.ts';
import type { Draft } from './draft.ts';
import type { Setting } from './setting.ts';

/** The time in the figure's own clause; else the last one that opens a clause before it. */
export function timeOf(draft: Draft, { sentence, section, periods, year }: Setting): PeriodHit | undefined {
  const clauses = sentence.clauses.map(({ span, text }) => ({ start: span.start - sentence.span.start, text }));
  const own = clauses.findLast(({ start }) => start < draft.end) ?? { start: 0, text: sentence.text };
  const inOwn = periods.filter(({ start }) => start >= own.start && start < own.start + own.text.length);
  const here =
    inOwn.findLast(({ start }) => start < draft.end) ??
    inOwn.find(({ start, end }) => start >= draft.end && /[底末]前|年内$/.test(sentence.text.slice(start, end + 1)));
  if (here) return here;
  const told = periods.findLast((hit) => {
    if (hit.start >= own.start || isLocal(hit, sentence.text, MEAN)) return false;
    if (isToCome(hit.period, own.text, year)) return false;
    if (section.mode === 'plan' && endsInPlan(hit, sentence.text)) return false;
    const from = clauses.findLast(({ start }) => start <= hit.start)?.start ?? 0;
    const front = sentence.text.slice(from, hit.start);
    const opens =
      (front.length <= SHORT_FRONT || (hit.period.includes('/') && OF_TRADE.test(front))) &&
      !endsBefore(hit, own.start, sentence.text);
    return !OTHER_DEED.test(front) && (opens || reaches(hit, own.start, sentence.text));
  });
  return told && OF_YEAR.test(sentence.text.slice(told.end, own.start))
    ? { ...told, period: told.period.slice(0, 4) }
    : told;
}

/** 计划2025年通车，现已掘进1860米 */
const BY_NOW = /^[，；]?(?:现已|目前|至今|眼下|当前|已(?!建))/;
/** A year to come says nothing of what a clause tells as done by now. */
export const isToCome = (period: string, clause: string, year: number): boolean =>
  BY_NOW.test(clause) && yearsOf(period).last > year;

/** 五年年均增长, 五年累计完成: a span told with its mean or its sum tells no time of the sentences that follow. */
export const isLocal = ({ start, end }: PeriodHit, text: string, how = /^(?:年均|累计|平均|共)/): boolean =>
  /[五四三]年$/.test(text.slice(start, end)) && how.test(text.slice(end));
const MEAN = /^(?:年均|平均)/;

/** 下半年要盯紧全年目标：…: the targets are those of the year. */
export const OF_YEAR = /(?:全年|年度)[^，。；：]{0,8}目标(?:任务)?(?:：|，即)/;
const OTHER_DEED = /列入|入选|纳入|制定|编制|印发|出台/;
/** 甲产业|前11个月实现产值152亿元；乙产业产值…: told of one trade after the other. */
const OF_TRADE = /^[^，。；、\d]{2,12}(?:产业|行业|集群)$/;
/** A time behind no more than this opens its clause. */
const SHORT_FRONT = 3;

/** 计划2024年底通车；新建公路30公里, 上半年开工甲项目；引进企业8家: when one thing is ready, and a part of a year that stands with its verb ends with the semicolon. */
const endsBefore = ({ start, end, period }: PeriodHit, to: number, text: string): boolean =>
  text.slice(start, to).includes('；') &&
  (BEGINS.test(text.slice(end)) ||
    (period.length > 4 && !period.includes('/') && text.charAt(end) !== '，' && !FRAME.test(text.slice(end))));
/** 今年一季度|企业发展形势喜人，…；…: how things went in it is told first, and the figures after it. */
const FRAME =
  /^(?:的[^，。；：\d]{1,8})?来?看[，：]|^的(?:成绩单|账[本单面]|数据|答卷|报表)[^，。；：\d]{0,10}[，：]|^[^，；\d]{2,16}(?:喜人|平稳|向好|良好|回升|回暖|提速|稳健|强劲|态势|势头|稳定|见效|成绩单|答卷|底气)[^，；\d]{0,6}(?:，|：)/;

/** 计划完成投资90亿元；一季度开复工率达到60%，投资增长15%: a plan's targets are those of its year again. */
const endsInPlan = ({ start, end, period }: PeriodHit, text: string): boolean =>
  /-(?:Q\d|\d\d)$/.test(period) && start > 0 && text.charAt(start - 1) === '；' && text.charAt(end) !== '，';

/** A part of a year that is told of one thing ends with it: 新院8月底前搬迁；开工住房1500套, 公路要在上半年开工，里程达…. */
const reaches = ({ start, end, period }: PeriodHit, to: number, text: string): boolean =>
  period.length === 4 ||
  /^\d{4}\/\d{4}$/.test(period) ||
  !(
    text.slice(end - 1, end + 1).includes('前') ||
    (text.slice(start, to).includes('；') && !FRAME.test(text.slice(end))) ||
    ((text.charAt(end - 1) === '月' || /[在于]$/.test(text.slice(0, start))) && BEGINS.test(text.slice(end))) ||
    (/[底末旬]/.test(text.charAt(end - 1)) && BEGINS.test(text.slice(end)) && GOES_ON.test(text.slice(end))) ||
    BEGUN.test(text.slice(end))
  );
/** 甲高速9月底通车，|加快推进…: another deed follows. */
const GOES_ON = /^[^，；]{2,6}[，；](?:加快|推进|开工|启动|新建|新改建|完成|实施|改造|抓好|抓紧)/;
/** 管廊二季度动工，城镇化率…: what has only begun has brought nothing yet. */
const BEGUN = /^(?:全部|全面|陆续|相继|正式)?(?:新?开工|动工|破土|开建)[，；]/;
const BEGINS =
  /^(?:全部|全面|陆续|相继|正式)?(?:新?开工|动工|竣工|完工|建成|投产|投用|投运|通车|通水|开诊|开通|启用|交付|封顶|开园)[，；]/;
