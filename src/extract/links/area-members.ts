/** The cities that make up a wide area: 甲、乙两市组成的丙经济区, 丙经济区包括甲市、乙市. */
import type { RegionMention } from '../../model/mention.ts';
import type { Group } from './support.ts';

const AREA = /(?:经济区|经济圈|都市圈|城市群|城镇群)$/;
const COUNT = '等?(?:[两三四五六七八九十\\d]{1,2}个?(?:地?市|县|区|市州|县区|地区)?)?';
/** Between the area and the list that follows, and what closes such a list. */
const OPENS = /^(?:[要将])?(?:[以由]|(包括|涵盖|包含|覆盖)了?)$/;
const WHOLE = new RegExp(`^${COUNT}(?:为(?:一个)?整体|(?:共同)?组成|构成)`);
/** Between a list and the area that it makes up. */
const MAKE_UP = new RegExp(`^${COUNT}(?:共同)?(?:组成|构成|组建)的$`);
const PARTS = new Set(['prefecture', 'county']);

/** Pairs of a region and the wide area that a sentence says it is part of. */
export function areaMembers({ sentence, mentions }: Group): { part: RegionMention; area: RegionMention }[] {
  const regions = mentions.filter((one): one is RegionMention => one.kind === 'Region' && !one.deictic);
  const areas = regions.filter(({ name, level }) => level === 'area' || AREA.test(name));
  if (areas.length === 0) return [];
  const words = (from: number, to: number) => sentence.text.slice(from - sentence.span.start, to - sentence.span.start);
  return listsOf(regions, words).flatMap((list) => {
    const [from = 0, to = 0] = [list[0]?.span.start, list.at(-1)?.span.end];
    const front = areas.findLast(({ span }) => span.end <= from);
    const behind = areas.find(({ span }) => span.start >= to);
    const opened = front && OPENS.exec(words(front.span.end, from));
    const whole = opened && (opened[1] !== undefined || WHOLE.test(words(to, sentence.span.end)));
    const area = whole ? front : behind && MAKE_UP.test(words(to, behind.span.start)) ? behind : undefined;
    return area ? list.map((part) => ({ part, area })) : [];
  });
}

/** Lists of two cities or more. */
function listsOf(
  regions: readonly RegionMention[],
  words: (from: number, to: number) => string,
): readonly RegionMention[][] {
  const lists: RegionMention[][] = [];
  for (const region of regions.filter(({ level }) => PARTS.has(level))) {
    const last = lists.at(-1)?.at(-1);
    if (last && /^[市县区]?[、和与及]$/.test(words(last.span.end, region.span.start))) lists.at(-1)?.push(region);
    else lists.push([region]);
  }
  return lists.filter(({ length }) => length > 1);
}
