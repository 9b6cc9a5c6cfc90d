import type { Anchor } from '../model/reading.ts';
import { lexicon, type Gazetteer, type GazetteerRow, type Resources } from '../model/resources.ts';
import { makeTrie, type Trie } from '../text/trie.ts';
import { anyOf } from '../text/words.ts';
import { IN_FULL } from '../text/region-names.ts';
import { makeSortCheck } from '../text/zone-names.ts';

/** The names an anchor is found by. */
export interface Names {
  readonly gazetteer: Gazetteer;
  readonly full: Trie<string>;
  readonly short: Trie<string>;
  /** Short names that are common words too. */
  readonly common: Trie<string>;
  /** Words that stand in front of a zone's name and are no part of it. */
  readonly leads: Trie<true>;
  /** What names of zones end with, and of parks (产业园), which are as often built as they speak. */
  readonly zone: RegExp;
  readonly park: RegExp;
  /** Words inside names that hold such a word. */
  readonly inner: Trie<true>;
  /** The code of a zone that has this name and no other; none for one that only says what sort it is. */
  readonly zoneCode: (name: string) => string | undefined;
}

const LEVELS = ['province', 'prefecture', 'county', 'zone'];

/** Compiles full names of provinces to counties with their short names. */
export function makeAnchorNames(resources: Resources): Names {
  const { gazetteer } = resources;
  const words = (name: string) => lexicon(resources, name).map(({ entry = '' }) => entry);
  const isSort = makeSortCheck(resources);
  const common = new Set(words('region-common-words'));
  const rows = gazetteer.rows.filter(
    ({ level, name }) => LEVELS.includes(level) && !(level === 'zone' && isSort(name)),
  );
  const shorts = rows.filter(({ level }) => level !== 'zone').flatMap(({ aliases }) => aliases);
  const trieOf = (aliases: readonly string[]) => makeTrie<string>(aliases.map((alias) => [alias, alias]));
  const suffixes = (...sorts: string[]) =>
    anyOf(
      lexicon(resources, 'zone-suffixes').flatMap(({ entry = '', sort = '' }) => (sorts.includes(sort) ? [entry] : [])),
    );
  return {
    gazetteer,
    zone: new RegExp(`[\\u4e00-\\u9fff]{2,14}?(?:${suffixes('seat')}|协作区|示范区|发展区|度假区)`, 'g'),
    park: new RegExp(`[\\u4e00-\\u9fff]{2,14}?(?:${suffixes('park', 'bare')})`, 'g'),
    full: makeTrie<string>(
      rows
        .flatMap(({ name, aliases }) => [name, ...aliases.filter((alias) => IN_FULL.test(alias))])
        .map((name) => [name, name]),
    ),
    short: trieOf(shorts.filter((alias) => !common.has(alias))),
    common: trieOf(shorts.filter((alias) => common.has(alias))),
    leads: makeTrie<true>(words('zone-leads').map((word) => [word, true])),
    inner: makeTrie<true>(words('zone-inner-words').map((word) => [word, true])),
    zoneCode: (name) => (isSort(name) ? undefined : gazetteer.named(name).find(({ level }) => level === 'zone')?.code),
  };
}

/** The name of the region that a name begins with. */
export const regionInFront = (name: string, { full, short }: Names): string | undefined =>
  (full.at(name, 0) ?? short.at(name, 0))?.value;

/** The name of the region that a zone's name begins with; one that is also an ordinary word counts where the text has the region in full. */
export function regionBorne(zone: string, text: string, names: Names): string | undefined {
  const sure = regionInFront(zone, names);
  if (sure) return sure;
  const common = names.common.at(zone, 0)?.value;
  const isTold = common && names.gazetteer.named(common).some(({ name }) => name !== common && text.includes(name));
  return isTold ? common : undefined;
}

export const anchorOf = ({ name, level, code }: GazetteerRow): Anchor => ({ name, level, code });

/** Of several regions with one name, the one whose ancestors are named too; the first code where none is. */
export function choose(
  gazetteer: Gazetteer,
  name: string,
  chain: readonly string[],
  text: string,
): GazetteerRow | undefined {
  const rows = gazetteer.named(name).filter(({ level }) => level !== 'township' && level !== 'village');
  const above = (up: GazetteerRow): number =>
    (chain.includes(up.name) ? 4 : 0) +
    Math.min(
      3,
      count(text, up.name) + up.aliases.reduce((n, alias) => n + (alias === name ? 0 : count(text, alias)), 0),
    );
  // 吉林 beside 吉林省 is the province, not the city of that name in it.
  const score = (row: GazetteerRow): number =>
    gazetteer
      .path(row.code)
      .slice(1)
      .reduce(
        (sum, up) => sum + (rows.includes(up) ? 0 : above(up)),
        row.name === name ? 0 : Math.min(3, count(text, row.name)),
      );
  const rank = ({ level }: GazetteerRow): number => LEVELS.indexOf(level);
  return [...rows].sort((a, b) => score(b) - score(a) || rank(a) - rank(b) || (a.code < b.code ? -1 : 1))[0];
}

/** How often a word stands in a text. */
export const count = (text: string, word: string): number => (word ? text.split(word).length - 1 : 0);
