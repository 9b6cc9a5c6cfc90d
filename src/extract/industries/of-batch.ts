/** Trades of projects that are told together by their number. */
import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Trie } from '../../text/trie.ts';
import { REST_COUNTED } from '../projects/subsets.ts';
import { sortOf } from '../projects/told-again.ts';
import { joined, readItems } from './lists.ts';
import { accept } from './leading.ts';
import type { Trade } from './names.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

/** 专项建设基金项目 tells what pays for them, 中试项目 how far they are. */
const MEANS = /(?:(?:专项|建设)基金|中试)$/;

/** What follows the trade of a batch: 现代物流|项目12个, 动力电池|及配套7个. */
const OF_BATCH =
  /^(?:类|领域|产业|行业|及其?配套|(?:产业链)?上下游|全?产业链)?(?:(?:重点|重大|建设|招商)?项目|(?:就?占了?|就?有|为|共)?\d{1,4}[个项宗])/;

/** A trade told of a batch leads nothing behind it. */
const FOUND = { rule: RULES.batch.id, confidence: RULES.batch.confidence, led: false } as const;

/** 童车、轴承产业项目29个 */
const SEVERAL = /(?:[\u4e00-\u9fff]{2,8}、)+[\u4e00-\u9fff]{2,8}?(?=(?:产业|领域|类)(?:链)?(?:重点|重大|招商)?项目)/;

/** The trades of such a batch. */
export function ofSeveral(text: string, batch: Span, trades: Trie<Trade>): IndustryCandidate[] {
  const match = SEVERAL.exec(text.slice(batch.start, batch.end));
  if (!match) return [];
  const start = batch.start + match.index;
  return listed(text, { start, end: start + match[0].length }, trades, false);
}

/** 现代物流项目12个: the trade that projects told together belong to; `batch` is their span in the sentence. */
export function ofBatch(text: string, batch: Span, trades: Trie<Trade>): IndustryCandidate[] {
  const hits = trades.find(text.slice(batch.start, batch.end));
  return hits.flatMap((hit): IndustryCandidate[] => {
    const first = joined(hit.start, 0, hits);
    const [start, end] = [batch.start + first, batch.start + hit.end];
    if (hit.value.sort === 'cover' || MEANS.test(text.slice(0, end)) || !OF_BATCH.test(text.slice(end, end + 10)))
      return [];
    const trade = first === hit.start ? { trade: hit.value } : {};
    return [{ start, end, text: text.slice(start, end), ...trade, ...FOUND }];
  });
}

/** 其余10个|散布在|电子信息、医药和文旅领域 */
const REST = new RegExp(
  `(${REST_COUNTED}(?:散[布落](?:在|于)|分布(?:在|于)|分属|属于|涉及|涵盖|集中(?:在|于)))([^，。；：\\d]{4,30}?)(?:等?(?:[两三四五六][个大])?(?:领域|行业|方面|产业|板块|类))?(?=[，。；])`,
  'g',
);

/** The trades of the projects that are left over. */
export const ofRest = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, REST).flatMap(({ index, 1: lead = '', 2: list = '' }) => {
    const start = index + lead.length;
    return listed(text, { start, end: start + list.length }, trades, true);
  });

/** The trades of a list; `named` where a noun behind it says what they are. */
const listed = (text: string, { start, end }: Span, trades: Trie<Trade>, named: boolean): IndustryCandidate[] =>
  accept(readItems(text, start, end, trades), named, RULES.batch).map((one) => ({ ...one, led: false }));

/** 会展、物流分别有4个和3个: the trade of each part is told in the list in front of the numbers. */
export function ofPart(text: string, batch: Span, name: string, trades: Trie<Trade>): IndustryCandidate[] {
  const sort = sortOf(name);
  const start = text.lastIndexOf(sort, batch.start);
  if (sort.length < 2 || start < 0 || start >= batch.start) return [];
  const hits = trades.find(sort);
  const first = hits[0];
  // 专用汽车|及零部件
  if (first?.start === 0 && first.value.sort !== 'cover' && /^[及和与][^、]{2,4}$/.test(sort.slice(first.end)))
    return [{ start, end: start + sort.length, text: sort, trade: first.value, ...FOUND }];
  const last = hits.find((hit) => hit.end === sort.length);
  if (!last || last.value.sort === 'cover' || joined(last.start, 0, hits) > 0) return [];
  const trade = last.start === 0 ? { trade: last.value } : {};
  return [{ start, end: start + sort.length, text: sort, ...trade, ...FOUND }];
}
