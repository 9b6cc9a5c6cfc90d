import { groupBy } from '../model/group-by.ts';
import type { Gazetteer, GazetteerRow } from '../model/resources.ts';

/** Indexes gazetteer rows by code, name and parent. */
export function makeGazetteer(rows: readonly GazetteerRow[]): Gazetteer {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const byName = new Map<string, GazetteerRow[]>();
  for (const row of rows)
    for (const name of [row.name, ...row.aliases]) {
      const same = byName.get(name);
      if (same) same.push(row);
      else byName.set(name, [row]);
    }
  const byParent = groupBy(rows, (row) => row.parent);
  const above = ({ parent }: GazetteerRow): GazetteerRow | undefined => (parent ? byCode.get(parent) : undefined);
  const path = (code: string): GazetteerRow[] => {
    const rows: GazetteerRow[] = [];
    for (let row = byCode.get(code); row; row = above(row)) rows.push(row);
    return rows;
  };
  return {
    rows,
    get: (code) => byCode.get(code),
    named: (name) => byName.get(name) ?? [],
    path,
    children: (code) => byParent.get(code) ?? [],
    within: (code, ancestor) => {
      for (let row = byCode.get(code); row; row = above(row)) if (row.code === ancestor) return true;
      return false;
    },
  };
}
