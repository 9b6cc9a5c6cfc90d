import type { Anchor } from '../model/reading.ts';
import type { GazetteerRow } from '../model/resources.ts';
import { makeSpanIndex } from '../model/span-index.ts';
import type { Span } from '../model/span.ts';
import { anchorOf, choose, type Names } from './anchor-names.ts';

const TOWN = /^[\u4e00-\u9fff]{1,6}?(?:镇|乡|街道)/;
/** 桃源乡, 桃源水库: what bears a short name is seldom where the county of that name is. */
const BEARER = /^(?:乡(?![村镇亲])|镇(?![村域区])|街道|水库|水电站|大桥|大道)/;

/** 主城区, 矿区 of any city; counties have such names too, and are then told with their city. */
const SORT = /^[城郊矿]区$/;

/** A region that a text names, with all names of its chain: 甲省乙市丙县 names 丙县. */
export interface PlaceNamed extends Span {
  readonly anchor: Anchor;
  /** True where its name is told without 市 or 县. */
  readonly isShort: boolean;
  /** How many names the chain has. */
  readonly links: number;
}

/** A zone's name. */
interface Zoned {
  readonly span: Span;
}

interface Hit extends Span {
  readonly value: string;
  readonly isShort: boolean;
}

/** Finds the regions that a text names outside of the names of zones; of a chain (甲省乙市丙县) its last one only. */
export function placesNamed(text: string, zones: readonly Zoned[], all: string, names: Names): PlaceNamed[] {
  const { gazetteer } = names;
  const hits = outermost(hitsIn(text, names), zones);
  const chosen = new Map<string, GazetteerRow | undefined>();
  const chain: string[] = [];
  const rowOf = ({ value }: Hit): GazetteerRow | undefined => {
    if (!chosen.has(value)) chosen.set(value, choose(gazetteer, value, chain, all));
    return chosen.get(value);
  };
  let from: number | undefined;
  return hits.flatMap((hit, index): PlaceNamed[] => {
    chain.push(hit.value);
    from ??= hit.start;
    const row = rowOf(hit);
    const next = hits[index + 1];
    if (row && next?.start === hit.end && leadsTo(row, hit, next, text, names)) return [];
    const start = from;
    const links = chain.length;
    chain.length = 0;
    from = undefined;
    if (!row || (links === 1 && SORT.test(hit.value)) || (hit.isShort && BEARER.test(text.slice(hit.end, hit.end + 3))))
      return [];
    const below = townBehind(row, hit.end, text, names) ?? shortBehind(row, hit, text, names);
    return [{ anchor: anchorOf(below ?? row), isShort: hit.isShort, links, start, end: hit.end }];
  });
}

const hitsIn = (text: string, { full, short }: Names): Hit[] =>
  [
    ...full.find(text).map((hit) => ({ ...hit, isShort: false })),
    ...short.find(text).map((hit) => ({ ...hit, isShort: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

/** Drops the names that stand in a longer one, or in a zone's. */
function outermost(hits: readonly Hit[], zones: readonly Zoned[]): Hit[] {
  const zoned = makeSpanIndex(zones);
  let reached = 0;
  return hits.filter((hit) => {
    const inside = hit.end < reached;
    reached = Math.max(reached, hit.end);
    return !inside && zoned.touching(hit).length === 0;
  });
}

/** True where the name right behind is one of a region below; 甲县|桃源乡 is in no 桃源县 elsewhere. */
const leadsTo = (row: GazetteerRow, { isShort }: Hit, next: Hit, text: string, { gazetteer }: Names): boolean =>
  gazetteer.named(next.value).some(({ code, level }) => level === 'zone' || gazetteer.within(code, row.code)) ||
  (isShort && !(next.isShort && BEARER.test(text.slice(next.end, next.end + 3))));

const townBehind = (row: GazetteerRow, end: number, text: string, { gazetteer }: Names): GazetteerRow | undefined => {
  const town = TOWN.exec(text.slice(end, end + 8))?.[0];
  return town
    ? gazetteer.named(town).find(({ name, code }) => name === town && gazetteer.within(code, row.code))
    : undefined;
};

/** 福建|东山: behind its province even a name that is a common word is one. */
function shortBehind(row: GazetteerRow, { end, isShort }: Hit, text: string, names: Names): GazetteerRow | undefined {
  if (!isShort || row.level !== 'province') return undefined;
  const { value } = names.common.at(text, end) ?? {};
  const below = value ? names.gazetteer.named(value) : [];
  return below.find(({ level, code }) => level === 'county' && names.gazetteer.within(code, row.code));
}
