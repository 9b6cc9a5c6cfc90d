import type { Resources } from '../../model/resources.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import type { Hit } from '../../text/trie.ts';
import { ALONE } from '../../text/zone-names.ts';
import { edgeOf, type Edge, type PlaceAt } from './zone-edge.ts';
import { makeZoneWords, type ZoneSort, type ZoneWords } from './zone-words.ts';

/** A zone name found by its form. */
export interface ZoneHit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly sort: ZoneSort;
  /** Starts of the region names in it. */
  readonly places: readonly number[];
}

const LONGEST_TITLE = 60;
/** Free trade areas of states are none. */
const FOREIGN = /(?:东盟|亚太|中[日韩澳欧美瑞新巴]|海合会|拉美|双边|区域|[一两三四五六七八九十几]座)/;
/** Behind a zone's suffix: then it is another word. */
const GLUED = /^(?:域|(?<=城)市(?!民|内)|化|块|别|级|位|性|型|类|式|建设用地|热|个数)/;
const COUNTED =
  /(?:[\d一二三四五六七八九十两几数多若][余多干]?(?:个|家|座|处|大|批|片|条|块|对)|各|每个?|哪些|这些|那些)$/;
/** 甲乙两省开发区 are the zones of several places. */
const SEVERAL = /[两三四五各](?:省|市|县|区|地)(?:开发区)?$/;
/** A grade of a zone (示范区) with so many characters in front that ordinary words do not make up is a name. */
const OWN_NAME = 5;
const WEAK_START =
  /^(?:万?亩|公顷|平方公里|平方米|[—－]+[抓强优]?|[一几]?座座|[个家座处批些]|等|要|已|不|本|其|这|那|均|更|再|又|也|都|还|就|所|而|则|我|他|它|该|各|每|此)+/;
/** 承接|珠三角|产业转移|示范区 names what is carried, not a zone. */
const CARRIED = /^(?!.*承接).*(?:产业转移|转移)$/;
/** A bare zone in front of a park's own name: 经济开发区|家居产业园. */
const BARE_FRONT =
  /^(?:经济(?:技术)?开发区|高新区|经开区|开发区|工业园区|产业园区|园区|产业集聚区|新区)(?=[\u4e00-\u9fff]{2})/;
/** 唯一一家省级高新区, 最新一轮国家高新区, 十大产业园, 县域纺织产业园: what is said of several zones or of one among them. */
const OF_MANY =
  /唯一|最[新近]|[一新本上][轮次]|首[个家批]|^[几数]|^[千百]亿级|^世界级|^全产业链|[十多]大(?!埔|庆|同)|^(?:现代化|国际化)|^[省市县镇乡区团村校]域/;
/** Words that no name of a zone holds: a count, a verb, a list of others. */
const NO_NAME = /[两三四五六七八九十几]个|移师|区市县|分县|算$/;
/** 甲市有|光谷, 乙县离|开发区: what is said of the place in front of it; 甲市医院|新区 is a hospital's. */
const SAID_OF_PLACE = /(?<!国)[有离靠跟像]$|(?:医院|学校|[中小]学|大学|学院)[同与和]?$/;
/** Where the short name of a park stands: behind 在 or a mark, or in a list. */
const NAME_PLACE = /(?:、|在|到|落户|落子|位于|入驻|坐落|和|与|及)$/;

/** Compiles the word data and gives the function that finds zone names in a sentence. */
export function makeZoneFinder(
  resources: Resources,
  { isCovered }: NameChecks,
): (text: string, place: PlaceAt) => ZoneHit[] {
  const words = makeZoneWords(resources);
  return (text, place) => {
    const hits: ZoneHit[] = [];
    for (const suffix of words.suffixes.find(text)) {
      const previous = hits.at(-1);
      // A park right behind a zone bears its name: 滨海新区|产业园, 光明云谷|数字经济产业园.
      const between = previous && text.slice(previous.end, suffix.start);
      const bears = between !== undefined && words.generic.test(between);
      const behind = bears ? hits.pop() : undefined;
      const within: PlaceAt = (index) =>
        Math.max(place(index), behind && index === behind.start ? behind.end - behind.start : 0);
      const found = zoneAt(text, suffix, hits.at(-1)?.end ?? 0, within, words, isCovered);
      const hit = found && withSeat(text, found, place);
      if (hit && !inTitle(text, hit.start)) hits.push(hit);
      else if (behind) hits.push(behind);
    }
    return hits;
  };
}

/** 甲经济技术开发区·乙区: a zone that shares its organs with the district where it is bears both names; 甲高新区南区 is its south. */
function withSeat(text: string, hit: ZoneHit, place: PlaceAt): ZoneHit {
  const seat = text.charAt(hit.end) === '·' ? place(hit.end + 1) : 0;
  const quarter = /^[东南西北中]区(?![域别位])/.test(text.slice(hit.end, hit.end + 3)) ? 2 : 0;
  const more = seat > 2 ? seat + 1 : quarter;
  return more ? { ...hit, end: hit.end + more, name: text.slice(hit.start, hit.end + more) } : hit;
}

function zoneAt(
  text: string,
  { start: index, end, value: sort }: Hit<ZoneSort>,
  floor: number,
  place: PlaceAt,
  words: ZoneWords,
  isCovered: NameChecks['isCovered'],
): ZoneHit | undefined {
  if (GLUED.test(text.slice(end, end + 5))) return undefined;
  const edge = trim(text, edgeOf(text, { start: index, end }, floor, place, words, sort === 'park'), index);
  const { places } = edge;
  // 3D打印产业园
  const start =
    edge.start -
    (/(?<![\dA-Za-z])\d?[A-Za-z][\dA-Za-z]{0,3}$|(?<![\dA-Za-z])\d(?=$)/.exec(
      text.slice(Math.max(0, edge.start - 5), edge.start),
    )?.[0].length ?? 0);
  if (
    !isName(text, edge, index, floor, sort, words, isCovered) &&
    !(sort === 'weak' && isListed(text, edge.start, index, floor, words))
  )
    return undefined;
  return { start, end, name: text.slice(start, end), sort, places };
}

/** Takes small words from the left edge. */
function trim(text: string, edge: Edge, to: number): Edge {
  const words = text.slice(edge.start, to);
  const small = edge.places.includes(edge.start) ? undefined : (BARE_FRONT.exec(words) ?? WEAK_START.exec(words));
  return small ? { ...edge, start: edge.start + small[0].length } : edge;
}

function isName(
  text: string,
  { start, places }: Edge,
  index: number,
  floor: number,
  sort: ZoneSort,
  words: ZoneWords,
  isCovered: NameChecks['isCovered'],
): boolean {
  const stem = text.slice(start, index).replace(/[（）]/g, '');
  if (stem === '') return ALONE.test(text.slice(index)) && !COUNTED.test(text.slice(Math.max(0, index - 6), index));
  if (stem.length < 2 || words.generic.test(stem) || /^[\d.]+$/.test(stem)) return false;
  if (/^自(?:贸|由贸易)区/.test(text.slice(index, index + 5)) && FOREIGN.test(stem)) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  if (/[一二三四五六七八九十两](?:大|个|座|家)(?:.{2}区)?$/.test(stem)) return false;
  if (SEVERAL.test(stem) || OF_MANY.test(stem) || NO_NAME.test(stem)) return false;
  // 某市城市组团 is its old town.
  if (stem.endsWith('城市') && text.startsWith('组团', index)) return false;
  if (places.length > 0 && SAID_OF_PLACE.test(stem)) return false;
  if (places.length > 0) return !(sort === 'weak' && /(?:承接|建设|打造|创建)$/.test(before) && CARRIED.test(stem));
  if (COUNTED.test(before)) return false;
  if (/^(?:国家|全国|省级|市级|中国|多数|第[一二三四五六七八九十])|[国省市]家?级$/.test(stem)) return false;
  // 打造国际一流的|海上风电产业基地 is an aim.
  if (sort === 'weak')
    return stem.length >= OWN_NAME && !isCovered(stem) && !/(?:一流|领先|知名|最大|重要)的$/.test(before);
  if (sort === 'bare')
    return (
      stem.length <= 4 &&
      (NAME_PLACE.test(before) ||
        text.charAt(index + 2) === '、' ||
        // 某经开区|河沥园区, and 东山园区腾退…
        ((start === 0 || start === floor) && !/^[一二三四五六七八九十]/.test(stem) && !isCovered(stem)))
    );
  return true;
}

/** Behind another zone in a list a short name stands even for a weak suffix: 滨江经开区、凤山示范区. */
function isListed(text: string, start: number, index: number, floor: number, words: ZoneWords): boolean {
  const stem = text.slice(start, index);
  return (
    floor > 0 && start === floor + 1 && text.charAt(floor) === '、' && stem.length === 2 && !words.generic.test(stem)
  );
}

/** Inside 《》 a zone's name is part of a title. */
const inTitle = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const open = before.lastIndexOf('《');
  return open >= 0 && !before.includes('》', open) && text.slice(start, start + LONGEST_TITLE).includes('》');
};
