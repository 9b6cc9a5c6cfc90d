import type { Anchor } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { matchesIn } from '../text/matches.ts';
import { ZONE_WORDINGS } from '../text/zone-wordings.ts';
import { choose, count, regionBorne, regionInFront, type Names } from './anchor-names.ts';
import { zoneWords } from './anchor-own.ts';

/** What joins two names: 大学与新区 is none. */
const JOINT = /^.*[与同及对在、的暨]/;
/** 多数新区, 国家级新区, 市经济开发区, 甲乙两省开发区: a sort of zones. */
const SORT =
  /^(?:第|多数|各)|[国省市]家?级|^[省市县区旗](?:经济|高新|工业|产业)|[两三四五各](?:省|市|县|区|地)开发区$|^自由贸易|^[城郊矿]区.|老旧/;
/** 甲区年内改造|工业集聚区 tells what is done to zones. */
const DONE = /一[座个片方]|年内|改造|新增|整治|腾退|推进|引进/;
/** What leads from one place to another: 某县在某开发区. */
const LED = /[在于到赴由]/;
/** 甲州在|乙新区举行 */
const MEETS_IN = /^[\u4e00-\u9fff]{1,7}[省市州县区旗盟](?:在|到|赴)(?=.{2})/;
/** 上半年|经开区 */
const WHEN = /^.*(?:上半年|下半年|[季年]度|今年|去年|全年|前三季度|月份?|\d年)/;
/** A zone's own name has two characters before its suffix. */
const SHORTEST = 4;
/** Without a place a longer one is a piece of a sentence. */
const LONGEST_BARE = 12;
const LONGEST = 24;
const SHORT_FORM = /（(?:以下)?简称[：“]{0,2}([\u4e00-\u9fff]{2,12})/g;
/** How often a text names the park that it speaks for. */
const OFTEN = 3;

/** The last zone that a text names, from the place in its name on; without a place, behind the words that lead in. */
export const zoneOf = (text: string, names: Names): Anchor | undefined => lastZone(text, names.zone, names);

/** A park speaks where its text goes on about it, by its name or, where that bears a place, as 园区. */
export function parkOf(title: string, body: string, names: Names): Anchor | undefined {
  const park = lastZone(title, names.park, names);
  if (!park) return undefined;
  const isAgent = !isSite(park, title) && park.name.endsWith('园区') && regionBorne(park.name, body, names);
  return count(body, park.name) + (isAgent ? zoneWords(body, park) : 0) >= OFTEN ? park : undefined;
}

/** True where a text has no title and its first sentence stands for one. */
export const isUntitled = (title: string, body: string): boolean => {
  const [first = ''] = body.split('\n', 1);
  return first.length > title.length && first.includes(title);
};

/** A zone where something is done (某电池在甲高新区开工), or one of several. */
export const isSite = ({ name }: Anchor, text: string): boolean =>
  /(?:在|位于|落户|落地|入驻|、)$/.test(text.slice(0, Math.max(0, text.lastIndexOf(name))));

/** A zone's name in its shortest wording: 甲市经济技术开发区 and 甲经开区 are one. */
export function plainZoneName(name: string, names: Names): string {
  const place = regionInFront(name, names);
  const below =
    place && regionInFront(name.slice(place.length), names)
      ? plainZoneName(name.slice(place.length), names)
      : undefined;
  if (below) return below;
  const [short, ...full] = ZONE_WORDINGS.find((wordings) => wordings.some((wording) => name.endsWith(wording))) ?? [];
  const suffix = [short, ...full].find((wording) => wording && name.endsWith(wording)) ?? '';
  const stem = name.slice(0, name.length - suffix.length);
  return (place && place.length > 2 && stem === place ? place.replace(/[市县区]$/, '') : stem) + (short ?? '');
}

/** Every zone of a text that is named with its place, and where. */
export const zonesIn = (text: string, names: Names): { zone: Anchor; span: Span }[] =>
  matchesIn(text, names.zone).flatMap(({ 0: words, index }) => {
    const zone = zoneFrom(words, names);
    const end = index + words.length;
    return zone && regionInFront(zone.name, names) ? [{ zone, span: { start: end - zone.name.length, end } }] : [];
  });

function lastZone(text: string, zone: RegExp, names: Names): Anchor | undefined {
  const words = matchesIn(text, zone).at(-1)?.[0];
  return words === undefined ? undefined : zoneFrom(words, names);
}

/** A zone's name at the end of some words. */
function zoneFrom(words: string, names: Names): Anchor | undefined {
  const { zoneCode, full, short, common } = names;
  const certain = [...full.find(words), ...short.find(words)];
  const places = (certain.length ? certain : common.find(words)).map(({ start }) => start);
  const behind = places.filter((at) => LED.test(words.charAt(at - 1)));
  const start = places.length ? Math.max(Math.min(...places), ...behind) : behindLeads(words, names);
  const name = places.length
    ? words.slice(start).replace(MEETS_IN, '')
    : words.slice(start).replace(JOINT, '').replace(WHEN, '');
  const code = zoneCode(name);
  if (code) return { name, level: 'zone', code };
  const isBare = places.length === 0 && (name.length - leadOf(name, names) < SHORTEST || name.length > LONGEST_BARE);
  return isBare || name.length < SHORTEST || SORT.test(name) || DONE.test(name) ? undefined : { name, level: 'zone' };
}

/** 实施|开发区 */
function leadOf(name: string, { leads, inner }: Names): number {
  const lead = leads.at(name, 0)?.end ?? 0;
  return lead > (inner.at(name, 0)?.end ?? 0) && lead < name.length ? lead : 0;
}

/** Where the last lead-in ends that is no piece of a longer word: 生态经济 holds none. */
function behindLeads(words: string, { leads, inner }: Names): number {
  let start = 0;
  for (let index = 0; index < words.length - SHORTEST;) {
    const lead = leads.at(words, index)?.end ?? 0;
    const whole = inner.at(words, index)?.end ?? 0;
    if (lead > whole && lead <= words.length - SHORTEST) start = lead;
    index = Math.max(index + 1, lead, whole);
  }
  return start;
}

/** …现代产业园区（以下简称“宿马园区”）: the name in full. */
export function inFull(anchor: Anchor, page: string, forms: ReadonlyMap<string, Anchor>): Anchor {
  if (anchor.level !== 'zone' || anchor.code) return anchor;
  return forms.get(anchor.name) ?? { ...anchor, name: inFullWording(anchor.name, page) };
}

/** 阜新高新区 in a title is the 阜新高新技术产业开发区 of its text. */
function inFullWording(name: string, text: string): string {
  const [short = '', ...full] = ZONE_WORDINGS.find(([short]) => name.endsWith(short)) ?? [];
  const stem = name.slice(0, name.length - short.length);
  return full.map((suffix) => stem + suffix).find((wording) => text.includes(wording)) ?? name;
}

/** The short forms of zones that a page explains, each with its zone. */
export function shortForms(page: string, names: Names): ReadonlyMap<string, Anchor> {
  const forms = matchesIn(page, SHORT_FORM).map((match): [string, Anchor | undefined] => {
    const before = page.slice(Math.max(0, match.index - LONGEST), match.index);
    const zones = [names.zone, names.park].map((zone) => lastZone(before, zone, names));
    return [match[1] ?? '', zones.find((zone) => zone && before.endsWith(zone.name))];
  });
  return new Map(forms.flatMap(([form, zone]) => (zone ? [[form, zone] as const] : [])));
}

/** A zone that bears the name of a region lies in it. */
export function lying(anchor: Anchor, page: string, names: Names): Anchor {
  if (anchor.level !== 'zone' || anchor.code) return anchor;
  const place = regionBorne(anchor.name, page, names) ?? '';
  const below = regionInFront(anchor.name.slice(place.length), names);
  const around = place ? choose(names.gazetteer, place, [], page) : undefined;
  const inner = below ? choose(names.gazetteer, below, [], page) : undefined;
  // 绍兴|滨海新区: another city has a district of that name.
  const row = inner && around && names.gazetteer.within(inner.code, around.code) ? inner : around;
  return row ? { ...anchor, within: row.code } : anchor;
}

/** A zone told without its place (航空港区) has the name that the text gives it elsewhere (郑州航空港区). */
export function withPlace(anchor: Anchor, text: string, { zoneCode, full, short }: Names): Anchor {
  if (anchor.level !== 'zone' || anchor.code) return anchor;
  for (let at = text.indexOf(anchor.name); at >= 0; at = text.indexOf(anchor.name, at + 1)) {
    const before = text.slice(Math.max(0, at - 8), at);
    const place = [...full.find(before), ...short.find(before)].find(({ end }) => end === before.length);
    if (!place) continue;
    const name = before.slice(place.start) + anchor.name;
    const code = zoneCode(name);
    return { name, level: 'zone', ...(code ? { code } : {}) };
  }
  return anchor;
}
