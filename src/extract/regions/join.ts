import type { RegionMention } from '../../model/mention.ts';
import { groupBy } from '../../model/group-by.ts';
import { codeAround, type Anchor } from '../../model/reading.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { ZONE_WORDINGS } from '../../text/zone-wordings.ts';

/** Suffixes that are two wordings of one thing, the short one last. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  ...ZONE_WORDINGS.map(([short, ...full]) => [new RegExp(`(?:${full.join('|')})$`), short] as const),
  [/(工业|产业|物流|科技|化工)园区$/, '$1园'],
];

/** A zone's name without the article's own place in front and with the short wording of its suffix. */
export function plainZone(name: string, anchor: Anchor | undefined, gazetteer: Gazetteer): string {
  const place = codeAround(anchor);
  const home = place ? gazetteer.path(place) : [];
  const own = [anchor?.name ?? '', ...home.flatMap((row) => [row.name, ...row.aliases])].filter(
    (word) => word.length > 1 && word !== name,
  );
  let rest = name;
  for (let found = true; found;) {
    const front = own.filter((word) => rest.startsWith(word)).sort((a, b) => b.length - a.length)[0];
    found = front !== undefined && rest.length - front.length >= 2;
    if (found) rest = rest.slice(front?.length);
  }
  const row = leading(rest, gazetteer);
  if (row && row.full !== row.short) rest = row.short + rest.slice(row.full.length);
  for (const [long, short] of SHORT) rest = rest.replace(long, short);
  const grade = rest.replace(/^国家级?/, '');
  if (SORT.test(grade)) return grade;
  return rest;
}

/** What is left of a name that says no more than the sort of zone: two counties of one page have an 经开区 each. */
const SORT =
  /^(?:高新区|经开区|综保区|自贸区|度假区|集聚区|保税区|开发区|示范区|新区|港区|园区|(?:工业|产业|物流|科技|化工)园)$/;

const withHome = (plain: string, anchor: Anchor | undefined, gazetteer: Gazetteer): string =>
  SORT.test(plain)
    ? ((anchor?.code ? gazetteer.get(anchor.code)?.aliases[0] : undefined) ?? anchor?.name ?? '') + plain
    : plain;

/** 西安市高新区 and 西安高新区 are one. */
function leading(name: string, gazetteer: Gazetteer): { full: string; short: string } | undefined {
  for (let length = Math.min(7, name.length - 2); length >= 3; length--) {
    const row = gazetteer.named(name.slice(0, length)).find((one) => one.name === name.slice(0, length));
    if (row && row.level !== 'zone' && row.level !== 'area')
      return { full: row.name, short: row.aliases[0] ?? row.name };
  }
  return undefined;
}

/** 起步港区 is the one zone of the report whose name ends so. */
function fuller(name: string, all: readonly string[]): string {
  if (name.length < 4) return name;
  const longer = all.filter((other) => other !== name && other.endsWith(name));
  return longer.length === 1 ? (longer[0] ?? name) : name;
}

/** Gives zones that differ only in wording one key and one name: the fullest that the report uses. */
export function joinZones(
  mentions: readonly RegionMention[],
  anchorOf: (mention: RegionMention) => Anchor | undefined,
  gazetteer: Gazetteer,
): RegionMention[] {
  const zones = mentions.filter(({ level, deictic }) => level === 'zone' && !deictic);
  const plains = new Map<string, string>();
  const plain = new Map(
    zones.map((zone) => {
      const anchor = anchorOf(zone);
      const id = `${zone.name} ${anchor?.code ?? anchor?.name ?? ''}`;
      const name = plains.get(id) ?? withHome(plainZone(zone.name, anchor, gazetteer), anchor, gazetteer);
      plains.set(id, name);
      return [zone, name];
    }),
  );
  const all = [...new Set(plain.values())];
  const full = new Map(all.map((name) => [name, fuller(name, all)]));
  const groups = groupBy(zones, (zone) => full.get(plain.get(zone) ?? '') ?? zone.name);
  const joined = new Map<RegionMention, RegionMention>();
  for (const group of groups.values()) {
    const coded = group.find(({ code }) => code);
    // The zone whose page it is keeps the page's name for it.
    const own = group.find((zone) => anchorOf(zone)?.name === zone.name);
    const fullest =
      coded ?? own ?? [...group].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))[0];
    if (!fullest) continue;
    for (const zone of group) {
      const aliases = [...new Set([...(zone.aliases ?? []), zone.name])].filter((name) => name !== fullest.name);
      joined.set(zone, {
        ...zone,
        key: fullest.key,
        name: fullest.name,
        ...(coded?.code ? { code: coded.code } : {}),
        ...(aliases.length ? { aliases } : {}),
      });
    }
  }
  return mentions.map((mention) => joined.get(mention) ?? mention);
}
