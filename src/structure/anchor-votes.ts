import { overlaps, type Span } from '../model/span.ts';
import type { Anchor } from '../model/reading.ts';
import type { GazetteerRow } from '../model/resources.ts';
import { anchorOf, choose, count, regionInFront, type Names } from './anchor-names.ts';
import { zonesIn } from './anchor-zone.ts';

const TITLE_WEIGHT = 6;
const FEWEST = 3;
/** Votes are counted over the beginning of a text: enough to tell, and bounded. */
const LONGEST_BODY = 20_000;
const TOWN = /^[\u4e00-\u9fff]{1,6}?(?:镇|乡|街道)/;
/** 全县, 本镇: what sort of region speaks; 居全市第二 tells of one above. */
const OWN = /(?<![居列在占于为健安完保成齐周顾根基])[全我本](省|市|县|区|州|旗|镇|乡)(?!级|委|直|场|民|政|容|位|面)/g;
/** 区政府今年出台, 记者从县教育局获悉 */
const OWN_BODY =
  /(?<=[，。；：“”\n　]|[从据由])(省|市|县|区|州|旗)(?:委|政府|[\u4e00-\u9fff]{2,8}?[局委])(?![员托派])/g;
const MOST_OWN = 6;
/** 我县 in the title or right below: only a region of that sort speaks. */
const SPEAKS = /我(省|市|县|州|旗)(?!国)/;
const OPENING = 120;

/** The sort of region that speaks of itself. */
export const sortSpeaking = (title: string, body: string): string | undefined =>
  SPEAKS.exec(`${title}\n${body.slice(0, OPENING)}`)?.[1];

/** A region that a text names, and with what weight. */
interface Vote {
  readonly anchor: Anchor;
  readonly weight: number;
}

/** Without a speaker: the region named most, the title counting for several; of an address only its last region counts. */
export function mostNamed(title: string, whole: string, names: Names): Anchor | undefined {
  const body = whole.slice(0, LONGEST_BODY);
  const text = `${title}\n${body}`;
  const told = [...votesOf(title, TITLE_WEIGHT, text, names), ...votesOf(body, 2, text, names)];
  const votes = new Map<string, Vote>();
  const add = ({ anchor, weight }: Vote) => {
    const key = anchor.code ?? anchor.name;
    votes.set(key, { anchor, weight: (votes.get(key)?.weight ?? 0) + weight });
  };
  told.forEach(add);
  for (const { anchor } of [...votes.values()])
    if (anchor.level === 'township') add({ anchor, weight: count(body, anchor.name) });
  for (const { anchor, weight } of [...votes.values()])
    add({ anchor, weight: weight > 1 ? ownWords(text, anchor) : 0 });
  const sort = sortSpeaking(title, body);
  const ranked = [...votes].sort(([a, one], [b, two]) => two.weight - one.weight || (a < b ? -1 : 1));
  const speaker = ranked.find(([, { anchor }]) => sort && anchor.name.endsWith(sort))?.[1];
  const best = ranked[0]?.[1];
  return speaker?.anchor ?? (best && best.weight >= FEWEST ? best.anchor : undefined);
}

/** One vote for each name or chain of names; a short name weighs one less. What stands in a zone's name votes for the zone. */
function votesOf(text: string, weight: number, all: string, names: Names): Vote[] {
  const { gazetteer, full, short } = names;
  const zones = zonesIn(text, names);
  const inZone = (hit: Span) => zones.some(({ span }) => overlaps(span, hit));
  const hits = [
    ...full.find(text).map((hit) => ({ ...hit, weight })),
    ...short.find(text).map((hit) => ({ ...hit, weight: weight - 1 })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const last = hits.filter(
    (hit) => !inZone(hit) && !hits.some((other) => other.start <= hit.start && hit.end < other.end),
  );
  const chosen = new Map<string, GazetteerRow | undefined>();
  const chain: string[] = [];
  const regions = last.flatMap((hit, index): Vote[] => {
    chain.push(hit.value);
    if (!chosen.has(hit.value)) chosen.set(hit.value, choose(gazetteer, hit.value, chain, all));
    const row = chosen.get(hit.value);
    const next = last[index + 1];
    if (!row || next?.start === hit.end) return [];
    chain.length = 0;
    const town = TOWN.exec(text.slice(hit.end, hit.end + 8))?.[0];
    const below = town
      ? gazetteer.named(town).find(({ name, code }) => name === town && gazetteer.within(code, row.code))
      : undefined;
    return [{ anchor: anchorOf(below ?? row), weight: hit.weight }];
  });
  return [...regions, ...zones.map(({ zone }) => ({ anchor: zone, weight }))];
}

/** How often a text speaks of 全县, or of what 县政府 does, where the region is a county; zones have no such bodies. */
const ownWords = (text: string, { name, level }: Anchor): number => {
  const patterns = level === 'zone' ? [OWN] : [OWN, OWN_BODY];
  const told = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern)));
  return Math.min(MOST_OWN, told.filter(([, sort]) => name.endsWith(sort ?? '')).length);
};

/** The city or county that a zone bears the name of, where the text speaks of it in full and for it (全市), not for the zone. */
export function hostSpeaking(zone: Anchor, body: string, names: Names): Anchor | undefined {
  const place = regionInFront(zone.name, names);
  const host = place && choose(names.gazetteer, place, [], body);
  if (!host || host.level === 'zone' || count(body, host.name) < FEWEST) return undefined;
  return ownWords(body, anchorOf(host)) > ownWords(body, zone) ? anchorOf(host) : undefined;
}
