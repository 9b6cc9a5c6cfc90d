import { cleanIndicator } from './indicator.ts';
import { metricTail } from './metric.ts';

/** Halves of a whole, of which only the last is followed by what is measured: 城镇、农村居民收入. */
const PAIR = /^(?:城镇|城市|乡村|农村|农牧区|牧区|农民|小学|初中|高中|进口|出口|男性|女性|第[一二三]产业|[一二三]产)/;

/** 金融机构存贷款余额, 进、出口额: two metrics that share a word. */
const HALVES = /^([^、和与及]*?)(存|进|产)[、和]?(贷|出|销)(?=款|口|量)([^、和与及]+)$/;

/** 新型建材|三|个特色产业|主营业务收入 */
const OF_TRADES = /^(.{2,12}?)([二两三四五六七八九])[个大][^，。；、]{0,4}(?:产业|行业|集群)(.{2,})$/;

/** 生猪、牛羊分别|出栏 */
const APART = /分别(?:实现)?(?=(?:出栏|存栏|总?产值|产量|投资|增加值|营业?收入?|销售收入|税收)$)/;

/** Splits a list of `count` metrics; what stands behind 对 or 的 in the last belongs to all. */
export function metricsIn(words: string, count: number): string[] | undefined {
  const list = cleanIndicator(words.replace(/(?:较|(?<!占)比)[^，、]{1,8}$/, '')).replace(APART, '');
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
  const [, front = '', first, second, shared = ''] = HALVES.exec(list) ?? [];
  if (first && second && count === 2) return [front + first + shared, front + second + shared];
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
  const tail = /(?:对|的).+$/.exec(final)?.[0] ?? (metricTail(final) === final ? '' : metricTail(final)) ?? '';
  const own = tail || (items.slice(0, -1).every((item) => OF_WHOM.test(item)) ? (RATE.exec(final)?.[0] ?? '') : '');
  const head = items[0] ?? '';
  const pair = PAIR.exec(final)?.[0];
  // 事故起数、死亡人数: what the first begins with belongs to a short one behind it.
  const stem = /^(.{2,}?)(?:实现|完成)(?=.{2})/.exec(head)?.[1] ?? (head.length >= 7 ? head.slice(0, -2) : '');
  return items.map((item, index) => {
    if (/^第[一二三]$/.test(item) && pair?.startsWith('第')) return item + final.slice(2);
    if (pair && PAIR.exec(item)?.[0] === item) return item + final.slice(pair.length);
    if (index < count - 1 && own && !metricTail(item)) return item + own;
    return index > 0 && stem && item.length <= 4 ? stem + item : item;
  });
}

/** 甲集团、乙集团|完成率: a rate told of each of several. */
const OF_WHOM = /(?:集团|公司|企业|[省市县区镇乡园])$/;
const RATE = /(?:完成|开工|开复工|竣工|投产|支付|达标|签约|履约|合格|办结)率$/;

/** 市、县重点项目分别完成投资: what stands behind the last level belongs to all. */
function ofLevels(list: string): string[] | undefined {
  const [, first = '', last = '', noun = '', deed = ''] =
    /^([^，。；、]{0,12}[省市县区镇]级?)[、和]([省市县区镇]级?)([^，。；、\d]{2,14}?)分别([^，。；、]{2,10})$/.exec(
      list,
    ) ?? [];
  return first ? [first + noun + deed, last + noun + deed] : undefined;
}
