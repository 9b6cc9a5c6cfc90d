/** How often and where a text names regions, as votes for whose text it is. */
import type { Anchor } from '../model/reading.ts';
import { placesNamed } from './anchor-chains.ts';
import { anchorOf, choose, count, type Names } from './anchor-names.ts';
import { ownWords } from './anchor-own.ts';
import { sharesOf } from './anchor-weights.ts';
import { isUntitled, plainZoneName, zonesIn } from './anchor-zone.ts';

const TITLE_WEIGHT = 6;
/** A first sentence in the place of a title tells less. */
const SENTENCE_WEIGHT = 3;
/** A region that a text names, and with what weight. */
export interface Vote {
  readonly anchor: Anchor;
  readonly weight: number;
}

/** One vote for each region, the one told most first. */
export function rankedVotes(title: string, whole: string, body: string, names: Names): Vote[] {
  const text = `${title}\n${body}`;
  const titleWeight = isUntitled(title, whole) ? SENTENCE_WEIGHT : TITLE_WEIGHT;
  const told = [
    ...votesOf(title, titleWeight, text, names),
    ...votesOf(body, 2, text, names),
    ...sentFrom(body, text, names),
    ...titledShort(title, text, names, titleWeight),
  ];
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
  return [...votes].sort(([a, one], [b, two]) => two.weight - one.weight || (a < b ? -1 : 1)).map(([, vote]) => vote);
}

/** 南沙13个项目动工: a short name that is a word too opens the title of a text that has the region in full. */
function titledShort(title: string, text: string, { gazetteer, common }: Names, weight: number): Vote[] {
  const name = common.at(title, 0)?.value;
  if (!name) return [];
  const told = gazetteer.named(name).filter((row) => row.name !== name && text.includes(row.name));
  return told.length === 1 && told[0] ? [{ anchor: anchorOf(told[0]), weight: weight - 1 }] : [];
}

/** 中新网甲市9月18日电: where an agency's text was sent from; from a capital it tells of all the province. */
const SENT =
  /(?:^|\n)(?:本报([\u4e00-\u9fff]{2,4})讯|(?:中新[网社]|新华[社网]|人民网|央广网|光明网|中国[\u4e00-\u9fff]{1,3}网|[\u4e00-\u9fff]{2,4}[日晚]报)([\u4e00-\u9fff]{2,6})\d{1,2}月\d{1,2}日(?:电|讯))/;
const CAPITAL = /^\d\d01/;
function sentFrom(body: string, text: string, { gazetteer, common }: Names): Vote[] {
  const [, paper, agency] = SENT.exec(body) ?? [];
  const place = paper ?? agency ?? '';
  const row = choose(gazetteer, place, [], text);
  if (!row || CAPITAL.test(row.code) || row.level === 'province') return [];
  // A short name that is a word too is told of the place once it was the sender's.
  const told = common.at(place, 0) ? count(text, place) : 0;
  return [{ anchor: anchorOf(row), weight: paper ? SENTENCE_WEIGHT : SENTENCE_WEIGHT * 2 + told }];
}

/** One vote for each name or chain of names. What stands in a zone's name votes for the zone. */
function votesOf(text: string, weight: number, all: string, names: Names): Vote[] {
  const zones = zonesIn(text, names);
  const places = placesNamed(text, zones, all, names);
  const shares = sharesOf(text, places);
  return [
    ...places.map(({ anchor, isShort }, index) => ({
      anchor,
      weight: (isShort ? weight - 1 : weight) * (shares[index] ?? 1),
    })),
    ...zones.map(({ zone }) => ({ anchor: zone, weight })),
  ];
}
