import { overlaps, type Span } from '../model/span.ts';
import type { Anchor } from '../model/reading.ts';
import type { GazetteerRow } from '../model/resources.ts';
import { anchorOf, choose, count, regionInFront, type Names } from './anchor-names.ts';
import { citySpeaks, ownWords, sortSpeaking } from './anchor-own.ts';
import { sharesOf } from './anchor-weights.ts';
import { isUntitled, plainZoneName, zonesIn } from './anchor-zone.ts';

const TITLE_WEIGHT = 6;
/** A first sentence in the place of a title tells less. */
const SENTENCE_WEIGHT = 3;
const FEWEST = 3;
/** Votes are counted over the beginning of a text: enough to tell, and bounded. */
const LONGEST_BODY = 20_000;
const TOWN = /^[\u4e00-\u9fff]{1,6}?(?:镇|乡|街道)/;

/** A region that a text names, and with what weight. */
interface Vote {
  readonly anchor: Anchor;
  readonly weight: number;
}

/** Without a speaker: the region named most, the title counting for several; of an address only its last region counts. */
export function mostNamed(title: string, whole: string, names: Names): Anchor | undefined {
  const body = whole.slice(0, LONGEST_BODY);
  const text = `${title}\n${body}`;
  const titleWeight = isUntitled(title, whole) ? SENTENCE_WEIGHT : TITLE_WEIGHT;
  const told = [...votesOf(title, titleWeight, text, names), ...votesOf(body, 2, text, names)];
  const votes = new Map<string, Vote>();
  const add = ({ anchor, weight }: Vote) => {
    const key = anchor.level === 'zone' ? plainZoneName(anchor.name, names) : (anchor.code ?? anchor.name);
    const before = votes.get(key);
    const fuller =
      before && (before.anchor.code || before.anchor.name.length > anchor.name.length) ? before.anchor : anchor;
    votes.set(key, { anchor: fuller, weight: (before?.weight ?? 0) + weight });
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
  if (speaker) return speaker.anchor;
  return (
    cityOf([...votes.values()], best?.anchor, text, names) ?? (best && best.weight >= FEWEST ? best.anchor : undefined)
  );
}

/** The city that speaks where a text names two or more of its counties and never itself. */
function cityOf(
  votes: readonly Vote[],
  best: Anchor | undefined,
  text: string,
  { gazetteer }: Names,
): Anchor | undefined {
  if (best?.level !== 'county' || best.code === undefined || !citySpeaks(text)) return undefined;
  const city = gazetteer.path(best.code).find(({ level }) => level === 'prefecture');
  const counties = votes.filter(({ anchor }) => anchor.level === 'county');
  const others = counties.filter(({ anchor }) => city && anchor.code && !gazetteer.within(anchor.code, city.code));
  return city && counties.length > 1 && others.length === 0 ? anchorOf(city) : undefined;
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
  const spans: Span[] = [];
  let from: number | undefined;
  const regions = last.flatMap((hit, index): Vote[] => {
    chain.push(hit.value);
    from ??= hit.start;
    if (!chosen.has(hit.value)) chosen.set(hit.value, choose(gazetteer, hit.value, chain, all));
    const row = chosen.get(hit.value);
    const next = last[index + 1];
    if (!row) from = undefined;
    if (!row || next?.start === hit.end) return [];
    chain.length = 0;
    spans.push({ start: from ?? hit.start, end: hit.end });
    from = undefined;
    const town = TOWN.exec(text.slice(hit.end, hit.end + 8))?.[0];
    const below = town
      ? gazetteer.named(town).find(({ name, code }) => name === town && gazetteer.within(code, row.code))
      : undefined;
    return [{ anchor: anchorOf(below ?? row), weight: hit.weight }];
  });
  const shares = sharesOf(text, spans);
  return [
    ...regions.map((vote, index) => ({ ...vote, weight: vote.weight * (shares[index] ?? 1) })),
    ...zones.map(({ zone }) => ({ anchor: zone, weight })),
  ];
}

/** The city or county that a zone bears the name of, where the text speaks of it in full and for it (全市), not for the zone. */
export function hostSpeaking(zone: Anchor, body: string, names: Names): Anchor | undefined {
  const place = regionInFront(zone.name, names);
  const host = place && choose(names.gazetteer, place, [], body);
  if (!host || host.level === 'zone' || count(body, host.name) < FEWEST) return undefined;
  return ownWords(body, anchorOf(host)) > ownWords(body, zone) ? anchorOf(host) : undefined;
}
