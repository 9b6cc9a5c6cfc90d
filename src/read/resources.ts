import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GazetteerRow, LexiconRow, Lexicons, Resources } from '../model/resources.ts';
import { groupBy } from '../model/group-by.ts';
import { makeGazetteer } from './gazetteer.ts';

/** Reads every `.tsv` of a folder: first line the column names, then one entry a line; `#` starts a comment line. */
export function readLexicons(folder: string): Lexicons {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  return new Map(
    files.map((name) => [name.slice(0, -'.tsv'.length), parseLexicon(readFileSync(join(folder, name), 'utf8'))]),
  );
}

/** Parses one lexicon; a missing cell is an empty string. */
export function parseLexicon(text: string): LexiconRow[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = (lines.shift() ?? '').split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const row: Record<string, string> = {};
    columns.forEach((column, index) => (row[column] = cells[index] ?? ''));
    return row;
  });
}

/** The folder that holds `seeds`, `schema` and `cypher`: the checkout, or the installed package. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Reads all word data and the gazetteer of the package. */
export function readResources(root: string = packageRoot): Resources {
  const lexicons = readLexicons(join(root, 'seeds', 'lexicon'));
  const tables = readLexicons(join(root, 'seeds', 'tables'));
  const gazetteer = readLexicons(join(root, 'seeds', 'gazetteer'));
  const rulings = [...readLexicons(join(root, 'seeds', 'rulings')).values()].flat();
  const rows = ['regions', 'overlay', 'towns'].flatMap((name) => gazetteer.get(name) ?? []);
  const former = groupBy(gazetteer.get('former') ?? [], ({ code }) => code);
  const withFormer = (row: GazetteerRow): GazetteerRow => {
    const names = former.get(row.code)?.map(({ name = '' }) => name) ?? [];
    return names.length ? { ...row, aliases: [...row.aliases, ...names] } : row;
  };
  return { lexicons, tables, rulings, gazetteer: makeGazetteer(rows.map((row) => withFormer(gazetteerRow(row)))) };
}

const gazetteerRow = (row: LexiconRow): GazetteerRow => ({
  code: row['code'] ?? '',
  name: row['name'] ?? '',
  level: row['level'] as GazetteerRow['level'],
  ...(row['parent'] ? { parent: row['parent'] } : {}),
  ...(row['abbr'] ? { abbreviation: row['abbr'] } : {}),
  aliases: row['aliases'] ? row['aliases'].split('|') : [],
});
