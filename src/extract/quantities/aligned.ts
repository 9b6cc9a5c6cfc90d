import type { Amount } from '../../text/amounts.ts';
import { grown, isBare, plainMeasure, REFERENCE, valueOf, type Draft, type Told } from './draft.ts';
import { completeMetric } from './metric.ts';
import { changeOf, cleanIndicator, directionOf } from './indicator.ts';
import { metricsIn } from './metrics-listed.ts';

type Parts = Omit<Draft, 'start' | 'end'>;

/**
 * Reads values told side by side (`A、B分别增长x、y`): paired with as many metrics in front of them, or with as many
 * told before; with neither, every value keeps the one metric there is. Pairing needs equal counts.
 */
export function readAligned(amounts: readonly Amount[], lead: string, told: Told): Parts[] {
  const points = amounts.every(({ unit }) => unit === '个百分点');
  const others = points ? ofOthers(lead, amounts, told) : undefined;
  if (others) return others;
  const ratio = amounts.every(({ dimension }) => dimension === 'ratio');
  const direction = ratio ? directionOf(lead) : changeOf(lead);
  const words = direction ? lead.slice(0, direction.at) : lead;
  const previous = told.drafts.at(-1)?.indicator;
  const part = PART.exec(words);
  const names =
    (part ? partsOf(part, amounts.length, told) : undefined) ??
    these(words, amounts.length, told) ??
    ofLast(words, amounts.length, points, previous) ??
    metricsIn(words, amounts.length)?.map((name) =>
      points && SECTOR.test(name) ? name : completeMetric(name, previous),
    ) ??
    before(words, amounts.length, told);
  if (!names) return [];
  return amounts.map((amount, index) => ({
    rule: 'quantity/aligned',
    confidence: 0.88,
    indicator: points ? ofSector(names[index] ?? '') : (names[index] ?? ''),
    measure: measureOf(amount, Boolean(direction)),
    ...valueOf(amount, direction?.falls),
  }));
}

/** 工业增加值增长1%，增速较一季度和前5个月|分别提高15和2个百分点: the metric told last, moved from each of several times. */
const ofLast = (words: string, count: number, points: boolean, last: string | undefined): string[] | undefined =>
  points && last && /^(?:增[速幅]|降幅)(?:[比较]|$)/.test(words)
    ? Array.from({ length: count }, () => last)
    : undefined;

/** 一产和三产分别提高3.9和2.2个百分点: what moves in points is the share of a sector. */
const ofSector = (name: string): string => name.replace(SECTOR, '第$1产业占比');
const SECTOR = /^第?([一二三])次?产业?$/;

/** （甲、乙）分别|占年度计划|的81%、92% */
const PART = /^([^占]*?)(?:分别|依次|均)?((?:占(?!比)|完成)[^，。；、]{2,14}?)的?$/;

/**
 * 完成投资8亿元、9亿元，占年度计划的81%、92%: each share belongs to the figure told before it, or to the metric in front of
 * it; a share of nothing told is none.
 */
function partsOf([, own = '', part = '']: RegExpExecArray, count: number, { drafts }: Told): string[] | undefined {
  const list = cleanIndicator(own);
  if (list)
    return part.startsWith('占') && /[、和与及]/.test(list)
      ? metricsIn(own, count)?.map((name) => name + part)
      : undefined;
  const told = drafts.filter(({ measure, value }) => value !== undefined && /^(?:level|count)$/.test(measure));
  const whole = told.slice(-count);
  const alike = whole.every(({ unit, rule }) => unit === whole[0]?.unit && rule === whole[0]?.rule);
  if (whole.length === count && alike) return whole.map(({ indicator }) => indicator + part);
  return part.startsWith('占') ? [] : undefined;
}

/** 增长5.3%，分别高于全国、全省1.2、0.8个百分点: how far a figure is from each of several others. */
function ofOthers(lead: string, amounts: readonly Amount[], told: Told): Parts[] | undefined {
  const { pending, ...before } = told;
  const all = lead === '' ? (pending ?? '') : lead;
  const [words = '', verb = '', list = '', way = ''] = OTHERS.exec(all) ?? [];
  const others = list.split(/[、和与]/);
  const own = cleanIndicator(all.slice(0, all.length - words.length));
  const base = isBare(own) ? grown(before) : own;
  if (!words || !base || others.length !== amounts.length) return undefined;
  return amounts.map((amount, index) => ({
    rule: REFERENCE,
    confidence: 0.6,
    indicator: base + verb + (others[index] ?? '') + way,
    measure: 'change',
    ...valueOf(amount, /[低慢]/.test(verb + way)),
  }));
}
const OTHERS =
  /(?:分别|均|各)?(高于|低于|快于|慢于|高出|好于|优于|(?<!占)比)([^，。；\d、]{1,10}[、和与][^，。；\d]{1,10}?)(?:平均(?:水平)?)?(?:分别)?([高快低慢]出?)?，?$/;

/** 两项收入分别增长15%和20%: the metrics told last. */
function these(words: string, count: number, { drafts }: Told): string[] | undefined {
  const number = /^(?:[这上述]*)([两二三四])(?:项|个|类)[^，。；、\d]{0,8}$/.exec(cleanIndicator(words))?.[1];
  if (!number || '两三四'.indexOf(number.replace('二', '两')) + 2 !== count) return undefined;
  const names = [...new Set(drafts.map(({ indicator }) => indicator))].slice(-count);
  return names.length === count ? names : undefined;
}

function measureOf(amount: Amount, moves: boolean): Draft['measure'] {
  if (amount.unit.includes('百分点')) return 'change';
  if (amount.dimension === 'ratio') return moves ? 'growth' : 'share';
  return moves ? 'change' : plainMeasure(amount);
}

function before(words: string, count: number, { drafts, pending }: Told): string[] | undefined {
  if (cleanIndicator(words)) return undefined;
  if (pending) return metricsIn(pending, count);
  const names = [...new Set(drafts.map(({ indicator }) => indicator))].slice(-count);
  return names.length === count ? names : undefined;
}
