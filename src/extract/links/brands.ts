import { lexicon, type Resources } from '../../model/resources.ts';
import type { Mention } from '../../model/mention.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import { anyOf } from '../../text/words.ts';

const LEGAL = /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|集团总公司|集团公司|股份|控股|集团|总公司|公司)$/;
const SHORTEST = 2;

/** Gives the key of the one enterprise of a report whose brand a name begins with. */
export type Brands = (name: string) => string | undefined;

/** Compiles the endings of names; a brand is an enterprise's name without its place, its trade and its legal form. */
export function makeBrandTable(
  resources: Resources,
  { isCovered }: NameChecks,
): (mentions: readonly Mention[]) => Brands {
  const { gazetteer } = resources;
  const trades = new RegExp(`(?:${anyOf(lexicon(resources, 'enterprise-suffixes').map(({ entry = '' }) => entry))})$`);
  const withoutPlace = (name: string): string => {
    for (let length = 8; length >= 2; length--)
      if (gazetteer.named(name.slice(0, length)).length) return name.slice(length);
    return name;
  };
  const brandOf = (name: string): string => {
    const plain = withoutPlace(name).replace(LEGAL, '');
    const short = plain.replace(trades, '');
    return short.length < SHORTEST || isCovered(short) ? plain : short;
  };
  return (mentions) => {
    const owners = new Map<string, string>();
    for (const mention of mentions) {
      if (mention.kind !== 'Enterprise') continue;
      const brand = brandOf(mention.name);
      if (brand.length < SHORTEST || isCovered(brand)) continue;
      owners.set(brand, owners.get(brand) === undefined || owners.get(brand) === mention.key ? mention.key : '');
    }
    const longest = Math.max(0, ...[...owners.keys()].map(({ length }) => length));
    return (name) => {
      for (let length = Math.min(longest, name.length - 1); length >= SHORTEST; length--) {
        const owner = owners.get(name.slice(0, length));
        if (owner) return owner;
      }
      return undefined;
    };
  };
}
