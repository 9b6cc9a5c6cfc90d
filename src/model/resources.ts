import type { RegionLevel } from '../ontology/ontology.ts';

/** One row of the gazetteer: an administrative region or a coded zone. */
export interface GazetteerRow {
  /** GB/T 2260 (or NBS 9-digit town) code; local code for overlay zones without one. */
  readonly code: string;
  /** Official name: 衡水市. */
  readonly name: string;
  readonly level: RegionLevel;
  /** Code of the region it lies in; absent for a province. */
  readonly parent?: string;
  /** Short and former names. */
  readonly aliases: readonly string[];
  /** One-character name of a province: 冀. */
  readonly abbreviation?: string;
}

export interface Gazetteer {
  readonly rows: readonly GazetteerRow[];
  get(code: string): GazetteerRow | undefined;
  /** Rows that bear this name or alias, in code order. */
  named(name: string): readonly GazetteerRow[];
  /** The row itself and all it lies in, smallest first. */
  path(code: string): readonly GazetteerRow[];
  children(code: string): readonly GazetteerRow[];
  /** True when `code` is `ancestor` or lies in it. */
  within(code: string, ancestor: string): boolean;
}

/** One entry of a lexicon file, by column name. */
export type LexiconRow = Readonly<Record<string, string>>;

/** The word data of `seeds/lexicon`: one table a file, named as the file without its ending. */
export type Lexicons = ReadonlyMap<string, readonly LexiconRow[]>;

/** Everything that stages know besides the report. Read once at the edge and handed in. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly lexicons: Lexicons;
  /** Generated tables of `seeds/tables` (characters, readings), by file name without ending. */
  readonly tables: Lexicons;
  /** What people decided about entities, from `seeds/rulings`. */
  readonly rulings: readonly LexiconRow[];
}

/** Gives the rows of one lexicon; throws when the file is not there, since that is a broken set-up. */
export function lexicon(resources: Resources, name: string): readonly LexiconRow[] {
  const rows = resources.lexicons.get(name);
  if (!rows) throw new Error(`seeds/lexicon/${name}.tsv is missing: reinstall zhengtu`);
  return rows;
}
