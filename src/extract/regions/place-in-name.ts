import type { Anchor } from '../../model/reading.ts';
import type { Gazetteer, GazetteerRow } from '../../model/resources.ts';

/**
 * The regions whose name stands in front of a longer name. A short name counts for provinces, prefectures and areas, and
 * for counties in the article's own region.
 */
export function leadingPlace(name: string, anchor: Anchor | undefined, gazetteer: Gazetteer): readonly GazetteerRow[] {
  const isOwn = ({ code }: GazetteerRow) => anchor?.code !== undefined && gazetteer.within(code, anchor.code);
  for (let length = Math.min(8, name.length - 2); length >= 2; length--) {
    const word = name.slice(0, length);
    const rows = gazetteer
      .named(word)
      .filter((row) => row.level !== 'township' && row.code.length <= 7)
      .filter((row) => row.name === word || row.level !== 'county' || isOwn(row));
    if (rows.length) return rows;
  }
  return [];
}
