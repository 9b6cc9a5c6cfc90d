import { changeOf, cleanIndicator } from './indicator.ts';
import { numberOf } from '../../text/numerals.ts';
import type { Amount } from '../../text/amounts.ts';
import type { Span } from '../../model/span.ts';
import type { Contest, Draft } from './draft.ts';

const REVIEW = '(?:综合评价|综合考核|综合考评|综合评估|考核|考评|评价|评比|测评|评估|百强[县区市镇]?)(?:结果|排名)?';
const OPENS = new RegExp(
  `^[，；]?(?:同时|其中)?在(全[国省市区县州])?(?:\\d+[家个])?([^，。；\\d]{2,18}?${REVIEW})中[，；]?$`,
);
/** 根据最新一期综合考评，…在全省78家开发区中排名第4位 */
const BY = new RegExp(
  `^[，；]?(?:根据|按照|依据)(全[国省市区县州])?(?:[^，。；\\d]{0,8}(?:一期|一轮|公布的|发布的))?([^，。；\\d]{0,12}?${REVIEW})，$`,
);
/** 在“全国投资潜力百强区”名单中 */
const LISTED =
  /^[，；]?(?:同时|其中)?在[^，。；“”\d]{0,6}(?:\d{4}年?度?)?“([^，。；“”]{4,18})”(?:名单|榜单?|排行榜|排名)?[中上][，；]?$/;
const PLACE =
  /(?:由第?\d{1,3}[位名])?(?:(?:提升|上升|跃升|前移|前进)[至到]|排名?|位列|位居|名列|列|居|跃居|升至)第?([一二三四五六七八九十]{1,3}|\d{1,3})[位名]/;

/** 在全省开发区综合评价中: a clause that names the review whose outcome the next ones tell. */
export function contestOf(clause: string): Contest | undefined {
  const list = LISTED.exec(clause)?.[1];
  if (list) return { indicator: list, scope: list.startsWith('全省') ? '全省' : '全国' };
  const [, scope, words = ''] = OPENS.exec(clause) ?? BY.exec(clause) ?? [];
  const indicator = cleanIndicator(words.replace(/(?:结果|排名)$/, ''));
  return indicator ? { indicator, scope: scope ?? indicator.replace(new RegExp(`${REVIEW}$`), '') } : undefined;
}

/** Reads places and moves in the review: 前移6位，列第57位. */
export function readContest(
  text: string,
  offset: number,
  amounts: readonly Amount[],
  { indicator, scope }: Contest,
): Draft[] {
  const moves = amounts.flatMap((amount): Draft[] => {
    const change =
      amount.unit === '位' || amount.dimension === 'place' ? changeOf(text.slice(0, amount.start)) : undefined;
    if (!change) return [];
    const { value, unit, comparator, start, end } = amount;
    const at = { start: offset + start, end: offset + end };
    return [
      {
        rule: 'quantity/contest',
        confidence: 0.75,
        indicator,
        measure: 'change',
        value: change.falls ? -value : value,
        unit,
        comparator,
        ...at,
      },
    ];
  });
  const place = PLACE.exec(text);
  if (!place) return moves;
  const [words, number = ''] = place;
  const at = { start: offset + place.index, end: offset + place.index + words.length };
  return [...moves, placed('quantity/contest', { indicator, scope }, numberOf(number), at)];
}

/** A place in a review: the review is what is told of. */
export const placed = (rule: string, { indicator, scope }: Contest, rank: number, at: Span): Draft => ({
  rule,
  confidence: 0.75,
  indicator,
  measure: 'level',
  rank,
  rankScope: scope,
  ...at,
});
