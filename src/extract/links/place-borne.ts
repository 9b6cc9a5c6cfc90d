/** The county or city whose name a zone bears. */
import type { RegionMention } from '../../model/mention.ts';
import type { Anchor } from '../../model/reading.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { leadingPlace } from '../regions/place-in-name.ts';

/** The county or city inside the article's region whose name a zone bears, where the report tells of it. */
export function bearerOf(
  { name, code, level }: RegionMention,
  anchor: Anchor | undefined,
  gazetteer: Gazetteer,
  told: ReadonlySet<string>,
): string | undefined {
  if (level !== 'zone') return undefined;
  const named = leadingPlace(name, anchor, gazetteer);
  // 朝阳高新区 in a report of 朝阳市 is the city's, not that of 朝阳县.
  if (named.some((row) => row.code === anchor?.code && anchor.level === 'prefecture')) return undefined;
  const rows = named.filter(
    (row) =>
      (row.level === 'county' || row.level === 'prefecture') &&
      row.code !== anchor?.code &&
      row.code !== code &&
      told.has(`Region:${row.code}`) &&
      anchor?.code !== undefined &&
      gazetteer.within(row.code, anchor.code),
  );
  const [only] = rows;
  return only && rows.length === 1 ? `Region:${only.code}` : undefined;
}

/** The county or city that the name of a page's own zone begins with (安徽|肥西|经开区), where the page tells of it. */
export function placeBorne(name: string, gazetteer: Gazetteer, told: ReadonlySet<string>): string | undefined {
  for (let start = 0; start <= 3; start++) {
    for (let length = Math.min(8, name.length - start - 2); length >= 2; length--) {
      const rows = gazetteer
        .named(name.slice(start, start + length))
        .filter(({ level, code }) => (level === 'county' || level === 'prefecture') && told.has(`Region:${code}`));
      if (rows.length === 1) return `Region:${rows[0]?.code}`;
    }
  }
  return undefined;
}
