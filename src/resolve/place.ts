import type { Gazetteer, GazetteerRow } from '../model/resources.ts';

/** The place whose official name a name begins with, and what stands behind it: 安平县 | 人民医院. */
export interface Placed {
  /** Its code; absent where several places bear the name and none is nearer to the report than the others. */
  readonly code?: string;
  readonly rest: string;
}

const NO_PLACE = new Set(['village', 'area']);

/** Finds the official name in front of a name; of several places the one that the report's region lies in, or that lies in it. */
export function placeInFront(name: string, home: string, gazetteer: Gazetteer): Placed | undefined {
  for (let length = Math.min(8, name.length - 1); length >= 3; length--) {
    const rows = gazetteer
      .named(name.slice(0, length))
      .filter((row) => row.name.length === length && !NO_PLACE.has(row.level));
    if (rows.length === 0) continue;
    const code = nearest(rows, home, gazetteer)?.code;
    return { rest: name.slice(length), ...(code ? { code } : {}) };
  }
  return undefined;
}

function nearest(rows: readonly GazetteerRow[], home: string, gazetteer: Gazetteer): GazetteerRow | undefined {
  if (rows.length === 1) return rows[0];
  const circles = [
    (row: GazetteerRow) => gazetteer.within(row.code, home) || gazetteer.within(home, row.code),
    (row: GazetteerRow) => home !== '' && row.code.startsWith(home.slice(0, 4)),
    (row: GazetteerRow) => home !== '' && row.code.startsWith(home.slice(0, 2)),
  ];
  for (const circle of circles) {
    const inside = rows.filter(circle);
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}

/** The places whose official or short name stands in front of a name. */
export function placesInFront(name: string, gazetteer: Gazetteer): readonly GazetteerRow[] {
  for (let length = Math.min(8, name.length); length >= 2; length--) {
    const rows = gazetteer
      .named(name.slice(0, length))
      .filter(({ level }) => level !== 'township' && !NO_PLACE.has(level));
    if (rows.length) return rows;
  }
  return [];
}
