import type { Gazetteer, GazetteerRow } from '../../model/resources.ts';

/** The regions whose name stands in front of a longer name; short names count for provinces, prefectures and areas only. */
export function leadingPlace(name: string, gazetteer: Gazetteer): readonly GazetteerRow[] {
  for (let length = Math.min(8, name.length - 2); length >= 2; length--) {
    const word = name.slice(0, length);
    const rows = gazetteer
      .named(word)
      .filter(
        (row) => row.level !== 'township' && (row.name === word || row.level !== 'county') && row.code.length <= 7,
      );
    if (rows.length) return rows;
  }
  return [];
}
