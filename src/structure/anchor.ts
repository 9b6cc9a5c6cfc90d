import type { Anchor } from '../model/reading.ts';
import { lexicon, type Gazetteer, type GazetteerRow, type Resources } from '../model/resources.ts';
import { makeTrie, type Hit, type Trie } from '../text/trie.ts';

/** Finds the region that an article speaks for; `title` weighs more than the text under it. */
export type AnchorReader = (title: string, body: string) => Anchor | undefined;

/** Bodies and congresses name the region that a report is given for; each pattern ends right after the region's name. */
const SPEAKERS: readonly RegExp[] = [
  /在([\u4e00-\u9fff]{2,24}?)第[一二三四五六七八九十]{1,4}(?:届|次)/g,
  /中(?:国共产党|共)([\u4e00-\u9fff]{2,20}?)第[一二三四五六七八九十]{1,4}届/g,
  /([\u4e00-\u9fff]{2,20}?)(?:人民政府|政府工作报告|统计局|发展和改革(?:委员会|局)|财政局|管理委员会|管委会)/g,
  /^([\u4e00-\u9fff]{2,20}?)(?:20|19)\d\d年.{0,8}(?:工作报告|工作总结|工作情况|公报)/g,
  /([\u4e00-\u9fff]{2,10}?[省市县区州旗])委(?:常委会)?[一二三四五六七八九十]{0,3}届?[^，。]{0,12}(?:全会|全体)/g,
  /关于([\u4e00-\u9fff]{2,20}?)(?:20\d\d|二〇)/g,
  /([\u4e00-\u9fff]{2,20}?)20\d\d年(?:上半年|前三季度)?(?:国民经济|政府工作|财政|预算|统计)/g,
];
const ZONE =
  /[\u4e00-\u9fff]{2,14}?(?:经济技术开发区|高新技术产业开发区|经济开发区|高新区|开发区|新区|产业园区|保税区|协作区|示范区|发展区|港区|度假区)/g;
/** A report of the central government speaks for no region. */
const NATION = /国务院|中华人民共和国(?!.{0,30}(?:自治区|省|市|县|区))|国家统计局(?!.{2,12}调查)|^(?:20|19)\d\d年全国/;
const TITLE_WEIGHT = 6;
/** Votes are counted over the beginning of a text: enough to tell, and bounded. */
const LONGEST_BODY = 20_000;

/** The names an anchor is found by. */
interface Names {
  readonly gazetteer: Gazetteer;
  readonly full: Trie<string>;
  readonly short: Trie<string>;
}

/** Compiles full names of provinces to counties with their short names; towns only by full name. */
export function makeAnchorReader(resources: Resources): AnchorReader {
  const { gazetteer } = resources;
  const generic = new Set(lexicon(resources, 'zone-suffixes').map(({ entry }) => entry));
  const common = new Set(lexicon(resources, 'region-common-words').map(({ entry }) => entry));
  const rows = gazetteer.rows.filter(
    ({ level, name }) => ['province', 'prefecture', 'county', 'zone'].includes(level) && !generic.has(name),
  );
  const full = makeTrie<string>(rows.map((row) => [row.name, row.name]));
  const short = makeTrie<string>(
    rows
      .filter(({ level }) => level !== 'zone')
      .flatMap((row) => row.aliases.filter((alias) => !common.has(alias)).map((alias) => [alias, alias] as const)),
  );
  const towns = new Map(gazetteer.rows.filter(({ level }) => level === 'township').map((row) => [row.name, row]));
  const names = { gazetteer, full, short };
  return (title, body) => {
    if (NATION.test(title)) return undefined;
    const text = `${title}\n${body}`;
    const anchor =
      spokenFor(text.slice(0, 1500), names, towns) ??
      zoneOf(title, names) ??
      mostNamed(title, body.slice(0, LONGEST_BODY), names) ??
      zoneOf(body.slice(0, 200), names);
    return anchor && withPlace(anchor, text.slice(0, 3000), names);
  };
}

/** A zone told without its place (航空港区) has the name that the text gives it elsewhere (郑州航空港区). */
function withPlace(anchor: Anchor, text: string, { gazetteer, full, short }: Names): Anchor {
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

function spokenFor(head: string, names: Names, towns: ReadonlyMap<string, GazetteerRow>): Anchor | undefined {
  const { gazetteer, full, short } = names;
  for (const pattern of SPEAKERS) {
    for (const match of head.matchAll(pattern)) {
      const words = match[1] ?? '';
      const zone = zoneOf(words, names);
      if (zone && words.endsWith(zone.name)) return zone;
      const chain = [...full.find(words), ...(full.find(words).length ? [] : short.find(words))].filter(
        ({ end }) => end === words.length || full.at(words, end),
      );
      const town = towns.get(words.replace(/^.*(?:省|市|县|区)(?=.{2,6}$)/, ''));
      if (town && /[镇乡]$/.test(words)) return anchorOf(town);
      const last = chain.at(-1);
      if (!last || last.end !== words.length) continue;
      const row = choose(
        gazetteer,
        last.value,
        chain.map(({ value }) => value),
        head,
      );
      if (row) return anchorOf(row);
    }
  }
  return undefined;
}

/** The last zone that a text names, from the place in its name on. */
function zoneOf(text: string, { gazetteer, full, short }: Names): Anchor | undefined {
  const words = Array.from(text.matchAll(ZONE)).at(-1)?.[0];
  if (!words) return undefined;
  const places = [...full.find(words), ...short.find(words)].map(({ start }) => start);
  const name = words.slice(places.length ? Math.min(...places) : 0);
  const row = gazetteer.named(name).find(({ level }) => level === 'zone');
  return row ? { name, level: 'zone', code: row.code } : { name, level: 'zone' };
}

const anchorOf = (row: GazetteerRow): Anchor => ({ name: row.name, level: row.level, code: row.code });

/** Of several regions with one name, the one whose ancestors are named too; the first code where none is. */
function choose(gazetteer: Gazetteer, name: string, chain: readonly string[], text: string): GazetteerRow | undefined {
  const rows = gazetteer.named(name).filter(({ level }) => level !== 'township' && level !== 'village');
  const score = (row: GazetteerRow): number =>
    gazetteer
      .path(row.code)
      .slice(1)
      .reduce(
        (sum, up) =>
          sum +
          (chain.includes(up.name) ? 4 : 0) +
          Math.min(
            3,
            count(text, up.name) + up.aliases.reduce((n, alias) => n + (alias === name ? 0 : count(text, alias)), 0),
          ),
        0,
      );
  return [...rows].sort((a, b) => score(b) - score(a) || rank(a) - rank(b) || (a.code < b.code ? -1 : 1))[0];
}

const rank = (row: GazetteerRow): number => ['province', 'prefecture', 'county', 'zone'].indexOf(row.level);
const count = (text: string, word: string): number => (word ? text.split(word).length - 1 : 0);

/** Without a speaker: the region named most, the title counting for several. */
function mostNamed(title: string, body: string, { gazetteer, full, short }: Names): Anchor | undefined {
  const votes = new Map<string, number>();
  const chosen = new Map<string, GazetteerRow | undefined>();
  const vote = (hits: readonly Hit<string>[], weight: number) => {
    for (const { value } of hits) {
      if (!chosen.has(value)) chosen.set(value, choose(gazetteer, value, [], `${title}\n${body}`));
      const row = chosen.get(value);
      if (row) votes.set(row.code, (votes.get(row.code) ?? 0) + weight);
    }
  };
  vote(full.find(title), TITLE_WEIGHT);
  vote(short.find(title), TITLE_WEIGHT - 1);
  vote(full.find(body), 2);
  vote(short.find(body), 1);
  const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const row = best && best[1] >= 3 ? gazetteer.get(best[0]) : undefined;
  return row && anchorOf(row);
}
