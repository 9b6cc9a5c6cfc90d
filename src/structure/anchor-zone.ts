import type { Anchor } from '../model/reading.ts';
import type { Names } from './anchor-names.ts';

const ZONE =
  /[\u4e00-\u9fff]{2,14}?(?:经济技术开发区|高新技术产业开发区|经济开发区|高新区|开发区|新区|产业园区|保税区|协作区|示范区|发展区|港区|度假区)/g;
/** What joins two names: 大学与新区 is none. */
const JOINT = /^.*[与同及对在、的]/;
/** A zone's own name has two characters before its suffix. */
const SHORTEST = 4;

/** The last zone that a text names, from the place in its name on; without a place, behind the words that lead in. */
export function zoneOf(text: string, names: Names): Anchor | undefined {
  const { gazetteer, full, short } = names;
  const words = Array.from(text.matchAll(ZONE)).at(-1)?.[0];
  if (!words) return undefined;
  const places = [...full.find(words), ...short.find(words)].map(({ start }) => start);
  const start = places.length ? Math.min(...places) : behindLeads(words, names);
  const name = places.length ? words.slice(start) : words.slice(start).replace(JOINT, '');
  const row = gazetteer.named(name).find(({ level }) => level === 'zone');
  if (row) return { name, level: 'zone', code: row.code };
  return name.length < SHORTEST ? undefined : { name, level: 'zone' };
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

/** A zone told without its place (航空港区) has the name that the text gives it elsewhere (郑州航空港区). */
export function withPlace(anchor: Anchor, text: string, { gazetteer, full, short }: Names): Anchor {
  if (anchor.level !== 'zone' || anchor.code) return anchor;
  for (let at = text.indexOf(anchor.name); at >= 0; at = text.indexOf(anchor.name, at + 1)) {
    const before = text.slice(Math.max(0, at - 8), at);
    const place = [...full.find(before), ...short.find(before)].find(({ end }) => end === before.length);
    if (!place) continue;
    const name = before.slice(place.start) + anchor.name;
    const row = gazetteer.named(name).find(({ level }) => level === 'zone');
    return { name, level: 'zone', ...(row ? { code: row.code } : {}) };
  }
  return anchor;
}
