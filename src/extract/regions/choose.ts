import { codeAround, type Anchor } from '../../model/reading.ts';
import type { Gazetteer, GazetteerRow } from '../../model/resources.ts';

const LEVELS = ['province', 'prefecture', 'zone', 'county', 'area', 'township', 'village'];

/**
 * Of several regions with one name, the one nearest to the anchor: in it, beside it, in its province, else the widest
 * level; `undefined` where several are equally far, since a guess would be wrong as often as right.
 */
export function nearest(
  gazetteer: Gazetteer,
  rows: readonly GazetteerRow[],
  anchor: Anchor | undefined,
  told: ReadonlySet<string>,
): GazetteerRow | undefined {
  if (rows.length <= 1) return rows[0];
  const own = codeAround(anchor);
  const home = own ? gazetteer.path(own).map(({ code }) => code) : [];
  const distance = (row: GazetteerRow): number => {
    if (row.code === anchor?.code) return -1;
    const path = gazetteer.path(row.code).map(({ code }) => code);
    // 吉林 beside 吉林省 is the province again, not the city of that name in it.
    const above = path.slice(1).filter((code) => !rows.some((other) => other.code === code));
    if (above.some((code) => told.has(code) && !home.includes(code))) return 0;
    const shared = path.findIndex((code) => home.includes(code));
    return shared < 0 ? 10 + LEVELS.indexOf(row.level) : home.indexOf(path[shared] ?? '') * 2;
  };
  const ranked = rows
    .map((row) => ({ row, at: distance(row) }))
    .sort((a, b) => a.at - b.at || LEVELS.indexOf(a.row.level) - LEVELS.indexOf(b.row.level));
  const [first, second] = ranked;
  if (first && second && first.at === second.at && first.row.level === second.row.level) return undefined;
  return first?.row;
}
