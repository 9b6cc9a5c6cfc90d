import type { Span } from '../model/span.ts';
import { matchesIn } from './matches.ts';
import { RULES, type Tense } from './period-rules.ts';
import type { PeriodContext } from './period-values.ts';

/** A stretch of text that tells a time, as `2021`, `2022-H1`, `2022-Q1`, `2022-06`, `2022-01/2022-05` or `2016/2020`. */
export interface PeriodHit extends Span {
  readonly period: string;
  readonly tense?: Tense;
}

/** What the rules begin with, told so far that they are tried at few other places. */
const STARTS =
  /[自元](?=\d{4}年|月?[—至到]\d)|\d(?=\d{3}|\d?[月—至到、])|[一二三四五六七八九十](?=季度|年|[一二三四五]?五|〇)|“(?=[十七八九])|年(?=[内末底])|[到至](?=[\d二年])|[上下去本当全明](?=半?年)|[前头第过这近最今未以力截]|国(?=庆)|半(?=年[完实累总])|再(?=过)/g;
/** Words before a time that make it a base of comparison: 比上年, 较2017年, 与去年同期. */
const COMPARED = /(?:(?<!占)比|较|同比|环比|(?<!年|目标|任务|思路|回顾|安排|设想)[与和]|同|超|自|由|从)$/;

/** Finds the times told in a text, from left to right; bases of comparison are none. */
export function findPeriods(text: string, context: PeriodContext): PeriodHit[] {
  const hits: PeriodHit[] = [];
  let free = 0;
  for (const { index } of matchesIn(text, STARTS)) {
    if (index < free) continue;
    const hit = periodAt(text, index, context);
    if (!hit) continue;
    free = hit.end;
    if (!isBase(text, hit)) hits.push(ofYear(hit, text, hits));
  }
  return hits;
}

/** 去年产量达到75万吨；全年产值30亿元: the whole of the year told before. */
function ofYear(hit: PeriodHit, text: string, before: readonly PeriodHit[]): PeriodHit {
  const last = before.at(-1);
  return last &&
    last.tense !== 'goal' &&
    !MADE.test(text.slice(last.end)) &&
    last.period.length === 4 &&
    /^(?:全年|当年|年末|年内)/.test(text.slice(hit.start, hit.end))
    ? { ...hit, period: last.period }
    : hit;
}

/** 去年|出台的《某办法》: when a rule was made. */
const MADE = /^(?:年?初|年?底)?(?:出台|印发|制定|发布|下发|签订|签下|签署)的/;

/** 从|一季度的账本看, 从前5个月的数据来看: what is looked at, no base. */
const SEEN_FROM = /^从[^，。；：]{2,10}(?:的[^，。；：\d]{1,8})?来?看[，：]/;

/** 是2010年的2.1倍 and 在2010年基础上 compare, as 比上年 does; 由2014年的 tells a base. */
const isBase = (text: string, { start, end }: Span): boolean =>
  (COMPARED.test(text.slice(Math.max(0, start - 4), start)) && !SEEN_FROM.test(text.slice(start - 1))) ||
  /^(?:的)?(?:基础|水平)上/.test(text.slice(end, end + 4)) ||
  (/(?:是|为|相当于|恢复[到至]?)$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:同期|末)?的(?![\u4e00-\u9fff]{0,2}(?:最|看点|亮点|重点|主题|特点|头等|关键))/.test(text.slice(end, end + 7)));

function periodAt(text: string, index: number, context: PeriodContext): PeriodHit | undefined {
  for (const { pattern, read, tense } of RULES) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const period = match && read(match, context);
    if (match && period && !period.startsWith('0') && !period.startsWith('-'))
      return { start: index, end: index + match[0].length, period, ...(tense ? { tense } : {}) };
  }
  return undefined;
}

/** First and last year of a period. */
export function yearsOf(period: string): { first: number; last: number } {
  const [from = '', to = from] = period.split('/');
  return { first: Number(from.slice(0, 4)), last: Number(to.slice(0, 4)) };
}
