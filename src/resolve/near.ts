import type { EntityKind } from '../ontology/ontology.ts';

/** An entity by its names, as the graph lists it. */
export interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly searchKeys: readonly string[];
}

/** Another entity that might be the same, with how alike the two are, from 0 to 1, and why. */
export interface Near {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly reason: string;
}

type Feature = (a: Named, b: Named) => { score: number; reason: string } | undefined;

const bare = (name: string): string => name.replace(/[“”‘’《》（）()·、\s]/g, '');
const forms = ({ name, aliases }: Named): string[] => [name, ...aliases].map(bare).filter((form) => form.length > 1);

/** What makes two entities of one kind look alike; the strongest that applies is told. */
const FEATURES: readonly Feature[] = [
  (a, b) =>
    bare(a.name) === bare(b.name)
      ? { score: 0.9, reason: 'the same name in another place or of other reports: kept apart by its scope' }
      : undefined,
  (a, b) => {
    const shared = forms(a).find((form) => forms(b).includes(form));
    return shared ? { score: 0.85, reason: `both are called ${shared}` } : undefined;
  },
  (a, b) => {
    const [long, short] = bare(a.name).length < bare(b.name).length ? [b, a] : [a, b];
    const held = bare(short.name);
    if (held.length < 2 || !bare(long.name).includes(held)) return undefined;
    return {
      score: 0.5 + 0.3 * (held.length / bare(long.name).length),
      reason: `${short.name} is a part of ${long.name}`,
    };
  },
  (a, b) => {
    const sound = ({ searchKeys }: Named) => searchKeys.filter((key) => /^[a-z]{6,}$/.test(key));
    const shared = sound(a).find((key) => sound(b).includes(key));
    return shared ? { score: 0.6, reason: `both sound ${shared}` } : undefined;
  },
  (a, b) => {
    const likeness = dice(bare(a.name), bare(b.name));
    return likeness >= 0.6
      ? { score: 0.7 * likeness, reason: `${Math.round(100 * likeness)} % of their pairs of characters are shared` }
      : undefined;
  },
];

/** The likeliest candidates for being the same thing, the likeliest first; nothing is joined by them. */
export function nearCandidates(entity: Named, others: readonly Named[], most = 10): Near[] {
  return others
    .filter(({ id, kind }) => id !== entity.id && kind === entity.kind)
    .flatMap((other) => {
      const told = FEATURES.flatMap((feature) => feature(entity, other) ?? []).sort((a, b) => b.score - a.score)[0];
      return told ? [{ id: other.id, name: other.name, ...told, score: Math.round(100 * told.score) / 100 }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** Share of pairs of neighbouring characters that two names have in common. */
function dice(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const left = new Set(pairs(b));
  return (2 * pairs(a).filter((pair) => left.has(pair)).length) / (a.length + b.length - 2);
}
