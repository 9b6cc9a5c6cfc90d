import type { ReportKind } from '../ontology/ontology.ts';
import { matchesIn } from '../text/matches.ts';
import { planYears } from '../text/period-values.ts';

/** What a report speaks of when a sentence tells no time. */
export interface ReportPeriods {
  /** Reported on: `2021`, `2022-H1`. */
  readonly period?: string;
  /** Aimed at. */
  readonly planPeriod?: string;
  /** The years of the five-year plan that it is for. */
  readonly planSpan?: string;
}

const HALF = /上半年(?:国民经济|工作|经济|计划|全市|全县|全区|以来|，|的)|今年上半年/;
/** 某镇2020年工作总结, whenever it was written. */
const SUMMARY =
  /((?:19|20)\d\d)年(?:(?!(?:19|20)\d\d).){0,16}(?:总结|(?:工作|进展|建设|运行|完成|执行|开展)情况|情况(?:的)?(?:汇报|报告|通报)|回顾)/;
/** 一、2021年工作回顾: a heading of the report tells what year it reports on. */
const REVIEWED =
  /(?:^|\n)[^\n，。；：\d]{0,8}((?:19|20)\d\d)年(?:度)?(?:以来)?(?:[^\n，。；：]{0,6}工作(?:的)?(?:回顾|总结|(?:开展|完成)?情况))/;
/** 回顾了2012年的政府工作, 一是2010年政府工作回顾: what a text on a report says that it looks back on. */
const LOOKS_BACK = /回顾(?:了|和?总结了?)?((?:19|20)\d\d)年(?!以来)|((?:19|20)\d\d)年(?:度)?(?:政府)?工作(?:的)?回顾/;
/** 从2005年的28亿元增加到2011年的95亿元 */
const GREW_TO = /从(?:19|20)\d\d年的?[^，。；]{1,16}(?:增加|增长|提高|提升|上升|扩大)到((?:19|20)\d\d)年的?\d/;
/** 工作总结及2023年工作安排: the only year of such a title is the one planned. */
const PLANNED = /^\D*(?:总结|回顾|情况)[^\d。]{0,3}((?:19|20)\d\d)年(?:度)?[^，。]{0,6}(?:安排|计划|思路|要点|打算)/;
/** The plan that a proposal or an outline is for. */
const PLAN = /第(十[一二三四五六七八九])个五年规划(?=[^，。；]{0,24}(?:建议|纲要))/;
/** 到2027年，产值达到…: news tells how far it looks, not when it was written. */
const HORIZON = /(?<!从[^，。；]{1,24})到20\d\d年(?:底|末)?(?!的)/g;
/** 2023年重点工作1—9月进展情况 */
const MONTHS = /((?:19|20)\d\d)年(?:(?!(?:19|20)\d\d)[^，。；]){0,14}?1(?:月份?)?[—至到](\d{1,2})月/;
const PART = '(上半年|前三季度|一季度|(?:1|元月?)[—至到-](\\d{1,2})月份?)';
/** 前三季度我市生产总值增长5.1%: a title tells what part of the year its news is on. */
const TITLED = new RegExp(
  `^(?:(?:今年)?[\\u4e00-\\u9fff]{0,8}?)${PART}[^，。；]{0,24}(?:生产总值|GDP|经济|工业|投资|消费|外贸|进出口|财政|税收|收入)[^，。；]{0,14}(?:增|降|涨|亿元|运行|第|位|向好)`,
);
/** 省统计局公布一季度经济“成绩单”, 市政府新闻发布会上获悉，前三季度全市经济…: the first sentence tells what part of the year was counted. */
const RELEASED = new RegExp(
  `(?:(?:统计|调查)(?:局|总?队)|新闻(?:发布|通气)会|核算结果|初步核算)[^。；]{0,60}?(?:，|今年|公布|发布|通报|的)${PART}[^。；]{0,24}(?:经济|生产总值|GDP|投资|工业|成绩单)`,
);
/** A title is no longer than this. */
const LONGEST_TITLE = 40;
const FIVE = /五年来|过去五年|(?:刚刚)?过去的五年|这五年|砥砺奋进的五年/;

/**
 * Works out the periods from the date of the report and the words of its title and head: a yearly work report given in
 * January speaks of the year before and plans its own; a communiqué speaks of the year in its title.
 */
export function reportPeriods(
  kind: ReportKind,
  title: string,
  head: string,
  publishedOn: string | undefined,
): ReportPeriods {
  const plan = PLAN.exec(kind === 'party-plenary' ? title + head : title)?.[1];
  const [from, to] = plan ? planYears(plan) : [0, 0];
  const drawnUp = publishedOn === undefined && isPlan(title) ? from - 1 : undefined;
  const periods = yearly(kind, title, head, publishedOn, drawnUp);
  const given = Number(publishedOn?.slice(0, 4) ?? drawnUp ?? to);
  return given < to ? { ...periods, planPeriod: String(to), planSpan: `${from}/${to}` } : periods;
}

/** Tells whether a text is a five-year plan itself, or the proposal for one: it was drawn up in the year before. */
export const isPlan = (title: string): boolean => PLAN.test(title);

function yearly(
  kind: ReportKind,
  title: string,
  head: string,
  publishedOn: string | undefined,
  drawnUp: number | undefined,
): ReportPeriods {
  const told = /((?:19|20)\d\d)年(上半年|前三季度|[一二三]季度)?/.exec(
    title.replace(/(?:19|20)\d\d年(?:\d{1,2}月\d{1,2}日|远景目标)/g, ''),
  );
  const year = Number(
    publishedOn?.slice(0, 4) ??
      told?.[1] ??
      drawnUp ??
      planStart(head) ??
      yearInText(kind === 'news' ? head.replace(HORIZON, '') : head) ??
      yearBeside(head) ??
      0,
  );
  if (!year) return {};
  const month = Number(publishedOn?.slice(5, 7) ?? 0);
  if (told?.[2]) return { period: partOf(told[1] ?? '', told[2]), planPeriod: `${told[1]}-H2` };
  const [, monthsOf = '', to = '12'] = MONTHS.exec(title) ?? [];
  if (monthsOf && Number(to) < 12)
    return { period: `${monthsOf}-01/${monthsOf}-${to.padStart(2, '0')}`, planPeriod: monthsOf };
  const counted = kind === 'news' || (kind === 'statistics' && !told);
  const titled = counted && publishedOn ? partTitled([title, ...headOf(head)], year, month) : undefined;
  if (titled) return { period: titled, planPeriod: String(year) };
  if (kind === 'statistics') return { period: told?.[1] ?? String(year - 1), planPeriod: String(year) };
  const reviewed = reviewedYear(title, head, kind, told?.[1]);
  if (reviewed) return { period: String(reviewed), planPeriod: String(reviewed + 1) };
  if (month >= 6 && month <= 9 && HALF.test(`${title}${head}`))
    return { period: `${year}-H1`, planPeriod: `${year}-H2` };
  if (kind === 'work-report' || kind === 'plan-report') {
    return month >= 1 && month <= 6
      ? { period: String(year - 1), planPeriod: String(year) }
      : { period: String(month ? year : year - 1), planPeriod: String(month >= 10 ? year + 1 : year) };
  }
  if (kind === 'news' && month >= 1 && month <= 2 && (FIVE.test(head) || head.includes(`过去的${year - 1}年`)))
    return { period: String(year - 1), planPeriod: String(year) };
  if (kind === 'news' && FIVE.test(head)) return { period: `${year - 5}/${year}`, planPeriod: String(year) };
  // News of November still speaks of its own year when it says what is to come.
  const turns = kind === 'news' ? 12 : 11;
  return { period: String(year), planPeriod: month >= turns ? String(year + 1) : String(year) };
}

/** The year that a title or a heading tells as the one reported on; 0 where none does. */
function reviewedYear(title: string, head: string, kind: ReportKind, told: string | undefined): number {
  const planned = PLANNED.exec(title)?.[1];
  if (planned) return Number(planned) - 1;
  if (told && kind === 'plan-report') return Number(told);
  return Number((SUMMARY.exec(title) ?? REVIEWED.exec(head))?.[1] ?? yearLookedBack(title + head) ?? 0);
}

/** The year that a text says in running words that it looks back on. */
export function yearLookedBack(text: string): string | undefined {
  const [, told, heading] = LOOKS_BACK.exec(text) ?? [];
  return told ?? heading ?? GREW_TO.exec(text)?.[1];
}

/** 今后五年…力争到2021年: the five years end with that one. */
function planStart(head: string): string | undefined {
  const to = /(?:今后|未来)五年/.test(head) ? /到((?:19|20)\d\d)年(?!的)/.exec(head)?.[1] : undefined;
  return to && String(Number(to) - 5);
}

/** The lines above the first running text, and its first sentence. */
function headOf(head: string): readonly string[] {
  const lines = head.split('\n');
  const first = lines.findIndex((line) => line.length > LONGEST_TITLE && line.includes('。'));
  return first < 0 ? [] : [...lines.slice(0, first), lines[first]?.split('。')[0] ?? ''];
}

/** The part of the year that a title or the first sentence tells, where it is over. */
function partTitled(lines: readonly string[], year: number, month: number): string | undefined {
  const told = lines
    .map((line, index) => (index > 0 && line.length > LONGEST_TITLE ? RELEASED : TITLED).exec(line))
    .find(Boolean);
  const [, word = '', to] = told ?? [];
  const last = Number(to ?? { 上半年: 6, 前三季度: 9, 一季度: 3 }[word] ?? 12);
  if (!word || last >= month) return undefined;
  return to && last !== 6 ? `${year}-01/${year}-${to.padStart(2, '0')}` : partOf(String(year), to ? '上半年' : word);
}

const partOf = (year: string, word: string): string =>
  word === '上半年'
    ? `${year}-H1`
    : word === '前三季度'
      ? `${year}-01/${year}-09`
      : `${year}-Q${'一二三'.indexOf(word.charAt(0)) + 1}`;

/** The year named most often, the later where two tie; 与2017年相比 is told in the year after, a 2023年年鉴 tells of the one before. */
function yearInText(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, base, year = ''] of matchesIn(
    text,
    /([与比较]?)((?:19|20)\d\d)(?= ?年)(?! ?年?年鉴|年[^，。；]{0,3}翻)/g,
  )) {
    const meant = base ? String(Number(year) + 1) : year;
    counts.set(meant, (counts.get(meant) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0];
}

/** Where no sentence tells a year: that of a document's number or of a date beside the text, but not of the page's last update. */
const yearBeside = (head: string): string | undefined =>
  /(?<!更新(?:时间|日期)?[：: ]{0,2})(?<!\d)((?:19|20)\d\d)(?=[〕\]]\d{1,4}号|[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))/.exec(
    head,
  )?.[1];
