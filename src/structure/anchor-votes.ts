import type { Anchor } from '../model/reading.ts';
import { anchorOf, choose, count, regionBorne, regionInFront, type Names } from './anchor-names.ts';
import { rankedVotes, type Vote } from './anchor-count.ts';
import { citySpeaks, ownWords, zoneWords, sortSpeaking } from './anchor-own.ts';
import { IN_FULL } from '../text/region-names.ts';
import { isUntitled } from './anchor-zone.ts';

const FEWEST = 3;
/** Votes are counted over the beginning of a text: enough to tell, and bounded. */
const LONGEST_BODY = 20_000;

/** Without a speaker: the region named most, the title counting for several; of an address only its last region counts. */
export function mostNamed(title: string, whole: string, names: Names): Anchor | 'several' | undefined {
  const body = whole.slice(0, LONGEST_BODY);
  const text = `${title}\n${body}`;
  const votes = rankedVotes(title, whole, body, names);
  const sort = sortSpeaking(title, body);
  const speaker = votes.find(({ anchor }) => sort && isOfSort(anchor, sort, names));
  const [best] = votes;
  if (speaker) return speaker.anchor;
  // 我县 that is nowhere named is none of the cities that it tells of.
  if (/[县旗]/.test(sort ?? '') && /province|prefecture/.test(best?.anchor.level ?? '')) return undefined;
  const word = BARE_ZONE.exec(title)?.[1];
  if (word) return zoneHosted(word, votes, names);
  if (best && isOverview(votes, best, isUntitled(title, whole) ? '' : title, text, names)) return 'several';
  return (
    cityOf(votes, best?.anchor, text, names) ??
    cityAbove(votes, best, text, names) ??
    autonomous(best?.anchor, text, names) ??
    (best && best.weight >= FEWEST ? (countyOf(best.anchor, title, text, names) ?? best.anchor) : undefined)
  );
}

/** A county that became a district is 我县 in older texts. */
const isOfSort = ({ name, level, code }: Anchor, sort: string, { gazetteer }: Names): boolean =>
  name.endsWith(sort) ||
  (level === 'county' &&
    code !== undefined &&
    gazetteer.get(code)?.aliases.some((alias) => alias.endsWith(sort)) === true);

/** 甲县乙镇 of a text that never says 全镇, and names the town in no title, or the county more often: it is the county's. */
function countyOf(best: Anchor, title: string, text: string, { gazetteer }: Names): Anchor | undefined {
  if (best.level !== 'township' || best.code === undefined || ownWords(text, best) > 0) return undefined;
  const county = gazetteer.path(best.code).find(({ level }) => level === 'county');
  if (!county) return undefined;
  const inFull = [county.name, ...county.aliases.filter((alias) => alias !== county.name && IN_FULL.test(alias))];
  // In 甲县乙镇 the county only leads to the town.
  const told = inFull.reduce((sum, name) => sum + count(text, name) - count(text, name + best.name), 0);
  const titled = count(title, best.name);
  // The text begins with its title once more.
  return titled > 0 && told <= count(text, best.name) - 2 * titled ? undefined : anchorOf(county);
}

/** 高新区举行集中开工动员会: a title that names its zone by the sort alone. */
const BARE_ZONE =
  /^(高新区|经开区|开发区|高新技术产业开发区|经济技术开发区|经济开发区)(?:：|举行|召开|组织|开展|签约|集中|[二三四五六七八九十\d])/;
/** How often its city must be told, and how many times as often as any other. */
const CLEARLY = 2;

/** The zone of the city or county that is told clearly most; without one nobody can tell whose it is. */
function zoneHosted(word: string, ranked: readonly Vote[], { gazetteer }: Names): Anchor | undefined {
  const named = ranked.find(({ anchor }) => anchor.level === 'zone' && anchor.name.endsWith(word));
  if (named) return named.anchor;
  const [host, other] = ranked.filter(({ anchor }) => anchor.level === 'prefecture' || anchor.level === 'county');
  const short = host?.anchor.code && gazetteer.get(host.anchor.code)?.aliases.find((alias) => alias.length > 1);
  if (!host || !short || host.weight < CLEARLY || (other && host.weight < CLEARLY * other.weight)) return undefined;
  return { name: short + word, level: 'zone' };
}

/** An overview tells of so many provinces, and of none of them much. */
const MANY = 4;
const SMALL_PART = 3;
/** Of so many provinces even the one told most is one of them only. */
const VERY_MANY = 6;
const HALF = 2;
function isOverview(votes: readonly Vote[], best: Vote, title: string, text: string, names: Names): boolean {
  const total = votes.reduce((sum, { weight }) => sum + weight, 0);
  if (best.weight * HALF >= total || best.anchor.level === 'province' || ownWords(text, best.anchor) > 0) return false;
  if (title.includes(best.anchor.name.slice(0, 2))) return false;
  const codes = votes.map(({ anchor }) => {
    const place = anchor.code ? undefined : regionInFront(anchor.name, names);
    return anchor.code ?? (place && choose(names.gazetteer, place, [], text)?.code);
  });
  const provinces = new Set(codes.flatMap((code) => (code ? [/\d\d/.exec(code)?.[0]] : []))).size;
  return provinces >= (best.weight * SMALL_PART < total ? MANY : VERY_MANY);
}

const AUTONOMOUS = /自治区(?:政府|党委|人大|政协|主席|层面|发展|领导)/;
/** 我区 and 自治区政府 under the dateline of a city: the autonomous region speaks. */
function autonomous(best: Anchor | undefined, text: string, { gazetteer }: Names): Anchor | undefined {
  if (!best?.code || best.level !== 'prefecture' || !/[我全]区/.test(text) || !AUTONOMOUS.test(text)) return undefined;
  if (ownWords(text, best) > 0) return undefined;
  const above = gazetteer.path(best.code).find(({ level, name }) => level === 'province' && name.endsWith('自治区'));
  return above && anchorOf(above);
}

/** The city that speaks where a text names two or more of its counties and never itself. */
function cityOf(
  votes: readonly Vote[],
  best: Anchor | undefined,
  text: string,
  { gazetteer }: Names,
): Anchor | undefined {
  if (best?.code === undefined || !citySpeaks(text)) return undefined;
  if (best.level === 'province' || best.level === 'prefecture') {
    // 全市 and 市委 of a text that names its province, and of its cities only one.
    const province = best.code.slice(0, 2);
    const cities = votes.filter(({ anchor: { level, code } }) => level === 'prefecture' && code?.startsWith(province));
    return cities.length === 1 ? cities[0]?.anchor : undefined;
  }
  if (best.level !== 'county') return undefined;
  const city = gazetteer.path(best.code).find(({ level }) => level === 'prefecture');
  const counties = votes.filter(({ anchor }) => anchor.level === 'county');
  const others = counties.filter(({ anchor }) => city && anchor.code && !gazetteer.within(anchor.code, city.code));
  return city && counties.length > 1 && others.length === 0 ? anchorOf(city) : undefined;
}

/** The city that is named with two of its counties, which are told about as often: 甲市（乙区·丙县）推介会. */
function cityAbove(
  votes: readonly Vote[],
  best: Vote | undefined,
  text: string,
  { gazetteer }: Names,
): Anchor | undefined {
  if (best?.anchor.level !== 'county' || !best.anchor.code || ownWords(text, best.anchor) > 0) return undefined;
  const code = gazetteer.path(best.anchor.code).find(({ level }) => level === 'prefecture')?.code;
  const city = votes.find(({ anchor, weight }) => code !== undefined && anchor.code === code && weight >= FEWEST);
  const beside = votes.some(
    ({ anchor, weight }) =>
      anchor.level === 'county' &&
      anchor.code !== undefined &&
      anchor.code !== best.anchor.code &&
      gazetteer.within(anchor.code, code ?? '') &&
      weight * HALF > best.weight,
  );
  return beside ? city?.anchor : undefined;
}

/** The city or county that a zone bears the name of, where the text speaks of it in full and for it (全市), not for the zone. */
export function hostSpeaking(zone: Anchor, body: string, names: Names): Anchor | undefined {
  const place = regionBorne(zone.name, body, names);
  const host = place && choose(names.gazetteer, place, [], body);
  if (!host || host.level === 'zone' || count(body, host.name) < FEWEST) return undefined;
  const own = ownWords(body, zone) + zoneWords(body, zone);
  return ownWords(body, anchorOf(host)) > own ? anchorOf(host) : undefined;
}
