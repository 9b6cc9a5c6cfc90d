import { lexicon, type GazetteerRow, type Resources } from '../../model/resources.ts';
import type { Anchor } from '../../model/reading.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';

/** A name that can be met in a text, with the rows that bear it. */
export interface NameEntry {
  readonly rows: readonly GazetteerRow[];
  /** True for an official name, false for a short one, which is read with more care. */
  readonly full: boolean;
}

/** Literal place names that are also common nouns (城区, 矿区): never read by themselves. */
const NOUNS = new Set([
  '城区',
  '矿区',
  '郊区',
  '市中区',
  '新区',
  '开发区',
  '高新区',
  '城郊乡',
  '农场',
  '街道',
  '西部',
  '城关镇',
]);

/** Gives the names that can be met anywhere in the country, and those that only count near an anchor. */
export function makeNames(resources: Resources): {
  everywhere: Trie<NameEntry>;
  near: (anchor: Anchor | undefined) => Trie<NameEntry>;
} {
  const { gazetteer } = resources;
  const common = new Set(lexicon(resources, 'region-common-words').map(({ entry }) => entry));
  const generic = new Set(lexicon(resources, 'zone-suffixes').map(({ entry }) => entry));
  const wide = gazetteer.rows.filter(
    ({ level, name }) => level !== 'township' && level !== 'village' && !generic.has(name),
  );
  const fullOf = (rows: readonly GazetteerRow[]) =>
    rows
      .filter(({ name }) => !NOUNS.has(name))
      .map((row): [string, NameEntry] => [row.name, { rows: gazetteer.named(row.name), full: true }]);
  const shortOf = (rows: readonly GazetteerRow[], allowed: (alias: string, row: GazetteerRow) => boolean) =>
    rows.flatMap((row) =>
      row.aliases
        .filter((alias) => allowed(alias, row))
        .map((alias): [string, NameEntry] => [
          alias,
          {
            rows: gazetteer.named(alias).filter((other) => other.level !== 'township'),
            full: row.level === 'area' || row.level === 'zone',
          },
        ]),
    );
  const everywhere = makeTrie([
    ...fullOf(wide),
    ...shortOf(wide, (alias, { level }) => level !== 'county' && !common.has(alias)),
  ]);
  const near = (anchor: Anchor | undefined): Trie<NameEntry> => {
    const home = anchor?.code ? neighbourhood(resources, anchor.code) : [];
    const own = anchor?.code
      ? home.filter(({ level }) => level === 'township' || level === 'village' || level === 'zone')
      : [];
    return makeTrie([
      ...fullOf(own).map(([name, entry]): [string, NameEntry] => [
        name,
        { ...entry, rows: entry.rows.filter((row) => own.includes(row)) },
      ]),
      ...shortOf(home, (alias, row) => row.level === 'county' && (row.code === anchor?.code || !common.has(alias))).map(
        ([alias, entry]): [string, NameEntry] => [
          alias,
          { ...entry, rows: entry.rows.filter((row) => home.includes(row)) },
        ],
      ),
    ]);
  };
  return { everywhere, near };
}

/** All in the anchor's prefecture (its province, for a province), with the towns of the anchor's own county or prefecture. */
function neighbourhood({ gazetteer }: Resources, code: string): readonly GazetteerRow[] {
  const path = gazetteer.path(code);
  const prefecture = path.find(({ level }) => level === 'prefecture') ?? path.at(-1);
  if (!prefecture) return [];
  const collect = (row: GazetteerRow): GazetteerRow[] => [row, ...gazetteer.children(row.code).flatMap(collect)];
  const all = collect(prefecture);
  return prefecture.level === 'province' ? all.filter(({ level }) => level !== 'township') : all;
}
