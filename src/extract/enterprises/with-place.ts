/** One firm told with its place and without it: 岐山天缘食品 and 天缘食品. */
import type { EnterpriseMention } from '../../model/mention.ts';
import type { Gazetteer } from '../../model/resources.ts';

/** A name of a brand and a trade has so many characters at least. */
const SHORTEST = 4;

/** Gives the mentions without a place the key and the name of the one told with it, where that is one alone. */
export function withPlaces(mentions: readonly EnterpriseMention[], gazetteer: Gazetteer): EnterpriseMention[] {
  const names = new Map(mentions.map((mention) => [mention.name, mention]));
  const placed = (name: string): EnterpriseMention | undefined => {
    const longer = [...names.keys()].filter(
      (other) =>
        other.length > name.length && other.endsWith(name) && gazetteer.named(other.slice(0, -name.length)).length > 0,
    );
    return longer.length === 1 ? names.get(longer[0] as string) : undefined;
  };
  const whole = new Map(
    [...names.keys()].filter(({ length }) => length >= SHORTEST).map((name) => [name, placed(name)]),
  );
  return mentions.map((mention) => {
    const full = whole.get(mention.name);
    if (!full) return mention;
    const aliases = [...new Set([mention.name, ...(mention.aliases ?? []), ...(full.aliases ?? [])])];
    return { ...mention, key: full.key, name: full.name, aliases };
  });
}
