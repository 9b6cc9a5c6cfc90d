import { lexicon, type GazetteerRow, type Resources } from '../../model/resources.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';
import { IN_FULL } from '../../text/region-names.ts';
import { makeSortCheck } from '../../text/zone-names.ts';

/** A name that can be met in a text, with the rows that bear it. */
export interface NameEntry {
  readonly rows: readonly GazetteerRow[];
  /** True for an official name, false for a short one, which is read with more care. */
  readonly full: boolean;
}

/** Names that only count near an anchor; in the name of a zone short names count that are also words. */
export interface Near {
  readonly names: Trie<NameEntry>;
  readonly places: Trie<NameEntry>;
}

type Entry = [string, NameEntry];

/** Official place names that are also common nouns (城区, 矿区): never read by themselves. */
const NOUNS = new Set(
  '城区 矿区 郊区 新区 开发区 高新区 新城区 老城区 新市区 城中区 东区 西区 南区 北区 城郊乡 农场 街道 城关镇'.split(
    ' ',
  ),
);
const SMALL = new Set(['township', 'village']);

/** Gives the names that can be met anywhere in the country, and those that only count near an anchor (told by its code). */
export function makeNames(resources: Resources): {
  everywhere: Trie<NameEntry>;
  near: (code: string | undefined) => Near;
} {
  const { gazetteer } = resources;
  const entries = (name: string) => new Set(lexicon(resources, name).map(({ entry }) => entry ?? ''));
  const common = entries('region-common-words');
  const known = entries('region-well-known');
  const isSort = makeSortCheck(resources);
  const wide = gazetteer.rows.filter(
    ({ code, level, name }) => !SMALL.has(level) && code.length <= 7 && !(level === 'zone' && isSort(name)),
  );
  const fullOf = (rows: readonly GazetteerRow[]): Entry[] =>
    rows
      .filter(({ level, name }) => !NOUNS.has(name) && !(level === 'zone' && isSort(name)))
      .map((row) => [row.name, { rows: gazetteer.named(row.name), full: true }]);
  const shortOf = (rows: readonly GazetteerRow[], allowed: (alias: string, row: GazetteerRow) => boolean): Entry[] =>
    rows.flatMap((row) =>
      row.aliases
        .filter((alias) => allowed(alias, row))
        .map((alias): Entry => [
          alias,
          {
            rows: gazetteer.named(alias).filter(({ level }) => !SMALL.has(level)),
            full: row.level === 'area' || row.level === 'zone' || IN_FULL.test(alias),
          },
        ]),
    );
  /** 镇宁自治县 leaves out its peoples. */
  const briefOf = (rows: readonly GazetteerRow[]): Entry[] =>
    rows.flatMap((row) => {
      const sort = /自治[县旗州]$/.exec(row.name)?.[0];
      const stems = sort ? row.aliases.filter((alias) => alias.length > 1 && !/[县旗州]$/.test(alias)) : [];
      return stems.map((stem): Entry => [stem + sort, { rows: [row], full: true }]);
    });
  const everywhere = makeTrie([
    ...briefOf(wide),
    ...fullOf(gazetteer.rows.filter((row) => isSingular(row, gazetteer))),
    ...fullOf(wide),
    ...shortOf(wide, (alias, { level }) => level !== 'county' || IN_FULL.test(alias) || known.has(alias)),
  ]);
  const near = (code: string | undefined): Near => {
    const home = code ? neighbourhood(resources, code) : [];
    const within = new Set(home);
    const only = ([name, entry]: Entry): Entry => [
      name,
      { ...entry, rows: entry.rows.filter((row) => within.has(row)) },
    ];
    const full = fullOf(home.filter(({ level }) => SMALL.has(level) || level === 'zone'));
    const short = (loose: boolean) =>
      shortOf(home, (alias, row) => row.code === code || (row.level === 'county' && (loose || !common.has(alias))));
    return {
      names: makeTrie([...full, ...short(false)].map(only)),
      places: makeTrie([...full, ...short(true)].map(only)),
    };
  };
  return { everywhere, near };
}

/** A town whose long name no other region bears is known anywhere. */
const isSingular = ({ level, name }: GazetteerRow, gazetteer: Resources['gazetteer']): boolean =>
  level === 'township' && /^.{3,}(?:镇|街道)$/.test(name) && gazetteer.named(name).length === 1;

/** All in the anchor's prefecture (its province, for a province), with the towns of the anchor's own prefecture. */
function neighbourhood({ gazetteer }: Resources, code: string): readonly GazetteerRow[] {
  const path = gazetteer.path(code);
  const prefecture = path.find(({ level }) => level === 'prefecture') ?? path.at(-1);
  if (!prefecture) return [];
  const collect = (row: GazetteerRow): GazetteerRow[] => [row, ...gazetteer.children(row.code).flatMap(collect)];
  const all = collect(prefecture);
  return path[0]?.level === 'province' ? all.filter(({ level }) => level !== 'township') : all;
}
