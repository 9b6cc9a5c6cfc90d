import type { Span } from '../../model/span.ts';
import type { ZoneWords } from './zone-words.ts';

/** Tells how many characters a region name at an index has; 0 where none starts. */
export type PlaceAt = (index: number) => number;

/** Where a name begins, and where the region names in it stand. */
export interface Edge {
  readonly start: number;
  /** Starts of the region names in it. */
  readonly places: readonly number[];
}

const LONGEST = 24;
/** Two states that build a zone together: 中新|广州. */
const JOINT = /^中[新德韩日法意以俄欧瑞美英荷马泰]$/;
/** Two places that run a zone together: 甲地—|乙地合作区. */
const PAIR = /[\u4e00-\u9fff]{2,3}[—－]$/;
/** Right behind a zone, a region or a verb 建 is a verb too: 在某开发区|建|纺织产业园, 拿出5亿元|建|电池产业园. */
const BUILDS = /^建(?![湖德水瓯宁阳始平昌材筑安华工业信])/;
const BOUNDARY = /[，。；：、！？．“”‘’《》【】\s%]/;
/** 和 that is part of a name, not a joint. */
const AND_INSIDE = /(?:[祥仁永太中义人平泰共呼协]和|和[平谐润田顺美合硕静政龙林布])/;

/**
 * Reads forward from the boundary before a zone's suffix: its name begins behind the last verb, particle or measure.
 * `branded` tells that a brand may stand in front of the place.
 */
export function edgeOf(
  text: string,
  { start: suffix, end }: Span,
  floor: number,
  place: PlaceAt,
  words: ZoneWords,
  branded: boolean,
): Edge {
  let start = boundary(text, suffix, Math.max(floor, suffix - LONGEST));
  if (start === floor && floor > 0 && BUILDS.test(text.slice(start, start + 2)) && !words.leads.at(text, start))
    start++;
  const clause = start;
  const places: number[] = [];
  for (let index = start; index < suffix;) {
    const named = place(index);
    const inner = words.inner.at(text, index)?.end ?? 0;
    const lead = words.leads.at(text, index)?.end ?? 0;
    if (named && index + named === end) return gazetted(index, places, place);
    if (named && index + named <= suffix && index + named >= Math.max(inner, lead)) {
      places.push(index);
      index += named;
    } else if (inner && inner <= suffix && inner >= lead) index = inner;
    else if (lead && lead <= suffix) index = start = lead;
    else if (text.charAt(index) === '和' && !AND_INSIDE.test(text.slice(Math.max(0, index - 1), index + 2)))
      start = ++index;
    else if (/[\d.]/.test(text.charAt(index)) || /\d年/.test(text.slice(Math.max(0, index - 1), index + 1)))
      start = ++index;
    else index++;
  }
  if (start > clause && start + 1 < suffix && BUILDS.test(text.slice(start, start + 2))) start++;
  const own = places.filter((at) => at >= start);
  const first = own[0];
  if (first !== undefined && first - 2 >= start && JOINT.test(text.slice(first - 2, first)))
    return { start: first - 2, places: own };
  const pair = PAIR.exec(text.slice(start, first ?? start));
  if (first !== undefined && pair) return { start: first - pair[0].length, places: own };
  if (first === undefined || first === start || text.charAt(first - 1) === '（') return { start, places: own };
  // A short brand may stand between a verb and the place (设在远景张家口产业园); at a clause's start it is an adverb, unless all is quoted.
  const quoted = text.charAt(clause - 1) === '“' && text.charAt(end) === '”';
  const brand =
    branded && first - start >= 2 && first - start <= 4 && (start > clause || quoted) && text.charAt(start) !== '（';
  return brand ? { start, places: own } : { start: first, places: own };
}

/** A zone whose whole name is known begins there, or at the region's name right in front of it. */
function gazetted(index: number, places: readonly number[], place: PlaceAt): Edge {
  const front = places.find((at) => at + place(at) === index);
  return { start: front ?? index, places: [front ?? index] };
}

/** The first index that the name can begin at: behind a mark, a bracket that is not closed, or the longest name. */
function boundary(text: string, suffix: number, floor: number): number {
  let depth = 0;
  for (let index = suffix - 1; index >= floor; index--) {
    const character = text.charAt(index);
    if (BOUNDARY.test(character) || (character === '—' && text.charAt(index - 1) === '—')) return index + 1;
    if (character === '）') depth++;
    if (character === '（' && depth-- === 0) return index + 1;
  }
  return depth > 0 ? text.lastIndexOf('）', suffix - 1) + 1 : floor;
}
