import { codeAround, type Anchor } from '../../model/reading.ts';
import type { Gazetteer, GazetteerRow } from '../../model/resources.ts';
import type { Hit, Trie } from '../../text/trie.ts';
import { nearest } from './choose.ts';
import type { NameContext } from './context.ts';
import type { NameEntry } from './names.ts';

/** A name of the gazetteer in a sentence. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly row: GazetteerRow;
  readonly full: boolean;
}

/** What the article told so far: codes of regions, and short names of counties that were named in full. */
export interface Told {
  readonly codes: Set<string>;
  readonly shorts: Map<string, GazetteerRow>;
  /** The characters that short names begin with. */
  readonly firsts: Set<string>;
}

/** Finds names of regions from left to right, the longest at each place. */
export function scanNames(
  text: string,
  anchor: Anchor | undefined,
  tries: readonly Trie<NameEntry>[],
  gazetteer: Gazetteer,
  told: Told,
  context: NameContext,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let index = 0; index < text.length;) {
    const hit = longestAt(text, index, tries);
    const previous = hits.at(-1)?.end === index ? hits.at(-1) : undefined;
    const below = previous && childAt(text, index, previous.row, gazetteer, context);
    if (below && below.end >= (hit?.end ?? 0)) {
      hits.push(below);
      tell(below.row, told);
      index = below.end;
      continue;
    }
    if (!hit) {
      const short = toldAt(text, index, told, context);
      if (short) hits.push(short);
      index = short?.end ?? index + 1;
      continue;
    }
    const { end, value } = hit;
    // 河北|廊坊大城县: of several with one name the one that what follows lies in.
    const above = value.rows.length > 1 && value.rows.filter((row) => childAt(text, end, row, gazetteer, context));
    const row = (value.full ? context.isWhole(text, index, end) : context.standsAlone(text, index, end))
      ? nearest(gazetteer, above && above.length ? above : value.rows, anchor, told.codes)
      : undefined;
    if (
      row &&
      !isNewArea(row, previous, anchor, gazetteer) &&
      (value.full === false || isFirm(text, index, row, anchor, told, gazetteer))
    ) {
      tell(row, told);
      hits.push({ start: index, end, row, full: value.full });
    }
    index = end;
  }
  return hits;
}

function longestAt(text: string, index: number, tries: readonly Trie<NameEntry>[]): Hit<NameEntry> | undefined {
  let longest: Hit<NameEntry> | undefined;
  for (const trie of tries) {
    const hit = trie.at(text, index);
    if (hit && hit.end > (longest?.end ?? 0)) longest = hit;
  }
  return longest;
}

/** 绍兴|滨海新区 is a zone of 绍兴, and not the district of that name in 天津. */
function isNewArea(
  { name, code }: GazetteerRow,
  previous: NameHit | undefined,
  anchor: Anchor | undefined,
  gazetteer: Gazetteer,
): boolean {
  if (!name.endsWith('新区')) return false;
  if (anchor?.level === 'zone' && anchor.name !== name && anchor.name.endsWith(name)) return true;
  return previous?.row.level === 'prefecture' && !gazetteer.within(code, previous.row.code);
}

/** A county of two characters is also the end of other words (消费县, 完成县): it needs a mark or a word in front of it. */
const FRONT = /^$|[，。；：、“（在到赴于向对由从自是括]$/;
/** And of these even that tells nothing: 建设和|县城, 新建|县医院. */
const WORDS = /^(?:[和新成达涉代富高应任费单献易范息理开兴通文定][县区]|新建[县区])$/;

function isFirm(
  text: string,
  index: number,
  { name, code, level }: GazetteerRow,
  anchor: Anchor | undefined,
  told: Told,
  gazetteer: Gazetteer,
): boolean {
  if (level !== 'county' || !(name.length === 2 || WORDS.test(name)) || told.codes.has(code)) return true;
  const [, above = ''] = gazetteer.path(code).map((row) => row.code);
  const own = codeAround(anchor);
  if (told.codes.has(above) || (own && gazetteer.within(own, above))) return true;
  return !WORDS.test(name) && FRONT.test(text.slice(Math.max(0, index - 1), index));
}

function tell(row: GazetteerRow, told: Told): void {
  told.codes.add(row.code);
  if (row.level !== 'county') return;
  for (const alias of row.aliases.filter(({ length }) => length > 1)) {
    told.shorts.set(alias, row);
    told.firsts.add(alias.charAt(0));
  }
}

/** Right behind a region, the full or short name of one in it (苏州吴江, 安平县台城镇). */
function childAt(
  text: string,
  index: number,
  parent: GazetteerRow,
  gazetteer: Gazetteer,
  context: NameContext,
): NameHit | undefined {
  if (parent.level === 'area' || parent.level === 'zone') return undefined;
  for (let length = 7; length >= 2; length--) {
    const word = text.slice(index, index + length);
    if (word.length < length) continue;
    const row = gazetteer
      .named(word)
      .find((one) => one.code !== parent.code && one.level !== 'zone' && gazetteer.within(one.code, parent.code));
    if (!row) continue;
    const full = row.name === word;
    if (full ? context.isWhole(text, index, index + length) : context.standsAlone(text, index, index + length))
      return { start: index, end: index + length, row, full };
  }
  return undefined;
}

/** A county's short name after its full one was told. */
function toldAt(text: string, index: number, { shorts, firsts }: Told, context: NameContext): NameHit | undefined {
  if (!firsts.has(text.charAt(index))) return undefined;
  for (let length = 4; length >= 2; length--) {
    const row = shorts.get(text.slice(index, index + length));
    if (row && context.standsAlone(text, index, index + length))
      return { start: index, end: index + length, row, full: false };
  }
  return undefined;
}
