import type { Amount } from '../../text/amounts.ts';
import { plainMeasure, valueOf, type Draft, type Told } from './draft.ts';
import { completeMetric, metricTail } from './metric.ts';
import { changeOf, cleanIndicator, directionOf } from './indicator.ts';

type Parts = Omit<Draft, 'start' | 'end'>;

/**
 * Reads values told side by side (`A、B分别增长x、y`): paired with as many metrics in front of them, or with as many
 * told before; with neither, every value keeps the one metric there is. Pairing needs equal counts.
 */
export function readAligned(amounts: readonly Amount[], lead: string, told: Told): Parts[] {
  const ratio = amounts.every(({ dimension }) => dimension === 'ratio');
  const direction = ratio ? directionOf(lead) : changeOf(lead);
  const words = direction ? lead.slice(0, direction.at) : lead;
  const previous = told.drafts.at(-1)?.indicator;
  const names =
    ofPlans(words, amounts.length, told) ??
    these(words, amounts.length, told) ??
    metrics(words, amounts.length)?.map((name) => completeMetric(name, previous)) ??
    before(words, amounts.length, told);
  if (!names) return [];
  return amounts.map((amount, index) => ({
    rule: 'quantity/aligned',
    confidence: 0.88,
    indicator: names[index] ?? '',
    measure: measureOf(amount, Boolean(direction)),
    ...valueOf(amount, direction?.falls),
  }));
}

/** 分别完成投资8亿元、9亿元，占年度计划的81%、92%: each share belongs to the figure told before it. */
function ofPlans(words: string, count: number, { drafts }: Told): string[] | undefined {
  const part = /^(?:分别|依次)?((?:占|完成)[^，。；、]{2,14}?)的?$/.exec(words.replace(/^[，；]/, ''))?.[1];
  const whole = drafts.slice(-count);
  return part && whole.length === count && whole.every(({ rule }) => rule === 'quantity/aligned')
    ? whole.map(({ indicator }) => indicator + part)
    : undefined;
}

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

/** Halves of a whole, of which only the last is followed by what is measured: 城镇、农村居民收入. */
const PAIR = /^(?:城镇|城市|乡村|农村|农牧区|牧区|农民|小学|初中|高中|进口|出口|男性|女性|第[一二三]产业|[一二三]产)/;

/** 新型建材|三|个特色产业|主营业务收入 */
const OF_TRADES = /^(.{2,12}?)([二两三四五六七八九])[个大][^，。；、]{0,4}(?:产业|行业|集群)(.{2,})$/;

/** Splits a list of metrics; what stands behind 对 or 的 in the last belongs to all. */
function metrics(words: string, count: number): string[] | undefined {
  const list = cleanIndicator(words.replace(/(?:较|(?<!占)比)[^，、]{1,8}$/, ''));
  if (!list) return undefined;
  const sectors = /^三次产业(.*)$/.exec(list);
  if (sectors && count === 3)
    return ['第一产业', '第二产业', '第三产业'].map(
      (name) => name + ((sectors[1] ?? '').replace(/结构|比例/, '') || '占比'),
    );
  const parts = /^一、二、三(?:次产业|产业|产)(.*)$/.exec(list)?.[1];
  if (parts !== undefined && count === 3) return ['第一产业', '第二产业', '第三产业'].map((name) => name + parts);
  const both = /^城乡(.*)$/.exec(list)?.[1];
  if (both && count === 2 && !/[、和与及]/.test(both)) return [`城镇${both}`, `农村${both}`];
  const levels = ofLevels(list);
  if (levels?.length === count) return levels;
  const items = list
    .split(/[、和与及]/)
    .map((item) => cleanIndicator(item))
    .filter(Boolean);
  if (items.length !== count) return items.length === 1 ? Array.from({ length: count }, () => list) : undefined;
  const counted = OF_TRADES.exec(items.at(-1) ?? '');
  if (counted && '两三四五六七八九'.indexOf((counted[2] ?? '').replace('二', '两')) + 2 === count)
    return items.map((item, index) => `${index < count - 1 ? item : counted[1]}产业${counted[3]}`);
  const final = items.at(-1) ?? '';
  const shared = /(?:对|的).+$/.exec(final)?.[0] ?? metricTail(final) ?? '';
  const first = items[0] ?? '';
  const pair = PAIR.exec(final)?.[0];
  // 事故起数、死亡人数: what the first begins with belongs to a short one behind it.
  const stem = first.length >= 7 ? first.slice(0, -2) : '';
  return items.map((item, index) => {
    if (pair && PAIR.exec(item)?.[0] === item) return item + final.slice(pair.length);
    if (index < count - 1 && shared && !metricTail(item)) return item + shared;
    return index > 0 && stem && item.length <= 4 ? stem + item : item;
  });
}

/** 市、县重点项目分别完成投资: what stands behind the last level belongs to all. */
function ofLevels(list: string): string[] | undefined {
  const [, first = '', last = '', noun = '', deed = ''] =
    /^([^，。；、]{0,12}[省市县区镇]级?)[、和]([省市县区镇]级?)([^，。；、\d]{2,14}?)分别([^，。；、]{2,10})$/.exec(
      list,
    ) ?? [];
  return first ? [first + noun + deed, last + noun + deed] : undefined;
}

function before(words: string, count: number, { drafts, pending }: Told): string[] | undefined {
  if (cleanIndicator(words)) return undefined;
  if (pending) return metrics(pending, count);
  const names = [...new Set(drafts.map(({ indicator }) => indicator))].slice(-count);
  return names.length === count ? names : undefined;
}
