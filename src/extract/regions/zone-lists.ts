import { matchesIn } from '../../text/matches.ts';
import type { ZoneHit } from './zones.ts';

const ITEM = '[\\u4e00-\\u9fff]{2,4}';
const LIST = new RegExp(
  `((?:${ITEM}、){1,4}${ITEM})[两三四五六](?:个|大)(集中区|集聚区|开发区|经开区|高新区|合作区|示范区|试验区|新区|新城|园区|片区|港区|工业园区?|产业园区?)`,
  'g',
);
/** Words that tell a sort of zone and no name. */
const SORT = /^(?:国家|省级|市级|县级|重点|特色|新型|产业|工业|城市|农业|科技|生态|文化|旅游|物流)/;

/** 腾飞园、河田园两个片区: each bears a suffix of its own. */
const WHOLE = /[园谷港城]$/;

/** Finds zones that share the suffix told after their list: 江南、江北两个集中区. */
export function zonesOfLists(text: string): ZoneHit[] {
  if (!/[两三四五六][个大]/.test(text)) return [];
  return matchesIn(text, LIST).flatMap((match) => {
    const items = (match[1] ?? '').split('、');
    const rest = Math.max(...items.slice(1).map(({ length }) => length));
    const suffix = items.every((item) => WHOLE.test(item)) ? '' : (match[2] ?? '');
    let start = match.index;
    const hits = items.map((item, index): ZoneHit => {
      // A verb may stand in front of the first name.
      const skip = index === 0 ? Math.max(0, item.length - rest) : 0;
      const end = start + item.length;
      const hit = {
        start: start + skip,
        end,
        name: item.slice(skip) + suffix,
        sort: 'seat' as const,
        places: [],
      };
      start = end + 1;
      return hit;
    });
    return hits.some(({ name }) => SORT.test(name)) ? [] : hits;
  });
}
