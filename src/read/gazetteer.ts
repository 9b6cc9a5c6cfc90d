import { groupBy } from '../model/group-by.ts';
import type { Gazetteer, GazetteerRow } from '../model/resources.ts';

/** Indexes gazetteer rows by code, name and parent. */
export function makeGazetteer(rows: readonly GazetteerRow[]): Gazetteer {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const byName = groupBy(
    rows.flatMap((row) => [row.name, ...row.aliases].map((name) => ({ name, row }))),
    ({ name }) => name,
  );
  const byParent = groupBy(rows, (row) => row.parent);
  const path = (code: string): GazetteerRow[] => {
    const row = byCode.get(code);
    return row ? [row, ...(row.parent ? path(row.parent) : [])] : [];
  };
  return {
    rows,
    get: (code) => byCode.get(code),
    named: (name) => (byName.get(name) ?? []).map(({ row }) => row),
    path,
    children: (code) => byParent.get(code) ?? [],
    within: (code, ancestor) => path(code).some((row) => row.code === ancestor),
  };
}
