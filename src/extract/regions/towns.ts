import { overlaps, type Span } from '../../model/span.ts';
import type { NameHit } from './scan.ts';

const ITEM = '[\\u4e00-\\u9fff]{2,3}(?:镇|乡|街道)';
const LIST = new RegExp(
  `(?<=^|[，。；：、在和与及以对把从“（])${ITEM}(?:、${ITEM})+(?![\\u4e00-\\u9fff]{0,2}(?:企业|经济))`,
  'g',
);
const NOT =
  /^(?:重点|中心|建制|特色|示范|卫星|小城|城关|全国|全省|各|该|本|一般|经济|工业|旅游|文明|生态|美丽|古|名|强|先进|试点|贫困|民族|千年|历史|商贸|边境|农业|文化|偏远|部分|所有|其他|下辖)/;

/** A town found by its form; towns that were merged or renamed are in no present list. */
export interface TownHit extends Span {
  readonly name: string;
}

/** Finds towns that stand in a list with a town that the gazetteer knows. */
export function findTowns(text: string, names: readonly NameHit[]): TownHit[] {
  return Array.from(text.matchAll(LIST)).flatMap((match) => {
    const list = { start: match.index, end: match.index + match[0].length };
    if (!names.some((name) => name.row.level === 'township' && overlaps(name, list))) return [];
    let { start } = list;
    return match[0].split('、').flatMap((name) => {
      const hit = { start, end: start + name.length, name };
      start = hit.end + 1;
      return NOT.test(name) || names.some((known) => overlaps(known, hit)) ? [] : [hit];
    });
  });
}
