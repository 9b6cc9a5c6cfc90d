/** One firm told with its place and without it: 岐山天缘食品 and 天缘食品. */
import type { EnterpriseMention } from '../../model/mention.ts';
import type { Gazetteer } from '../../model/resources.ts';

/** A name of a brand and a trade has so many characters at least. */
const SHORTEST = 4;
/** Names of places, in short and in full. */
const PLACE = { shortest: 2, longest: 8 } as const;

/** Gives the mentions without a place the key and the name of the one told with it, where that is one alone. */
export function withPlaces(mentions: readonly EnterpriseMention[], gazetteer: Gazetteer): EnterpriseMention[] {
  const names = new Map(mentions.map((mention) => [mention.name, mention]));
  const placed = new Map<string, EnterpriseMention[]>();
  for (const [name, mention] of names)
    for (const short of withoutPlace(name, gazetteer))
      if (names.has(short)) placed.set(short, [...(placed.get(short) ?? []), mention]);
  return mentions.map((mention) => {
    const [full, ...others] = placed.get(mention.name) ?? [];
    if (!full || others.length > 0) return mention;
    const aliases = [...new Set([mention.name, ...(mention.aliases ?? []), ...(full.aliases ?? [])])];
    return { ...mention, key: full.key, name: full.name, aliases };
  });
}

/** What a name is behind each place that it can begin with. */
function withoutPlace(name: string, gazetteer: Gazetteer): string[] {
  const shorts: string[] = [];
  for (let length = PLACE.shortest; length <= PLACE.longest && name.length - length >= SHORTEST; length++)
    if (gazetteer.named(name.slice(0, length)).length > 0) shorts.push(name.slice(length));
  return shorts;
}
