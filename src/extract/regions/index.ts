/**
 * Regions: names of the gazetteer first, since zones are read with the places in them; then zones by form, villages by
 * form, and words that point (全市, 我省). Last, wordings of one zone are joined over the whole report.
 */
import { remembered } from '../../model/memo.ts';
import type { RegionMention } from '../../model/mention.ts';
import { codeAround, type Anchor, type Article, type Sentence } from '../../model/reading.ts';
import type { Resources } from '../../model/resources.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { Trie } from '../../text/trie.ts';
import type { Finder, Make } from '../stage.ts';
import { makeBareFinder } from './bare.ts';
import { nearest } from './choose.ts';
import { makeContext, type NameContext } from './context.ts';
import { findDeixis, findImplied, findTownDeixis } from './deixis.ts';
import { joinZones } from './join.ts';
import { findListed } from './listed.ts';
import { at, formMention, rowMention, RULES } from './mentions.ts';
import { makeNames, type NameEntry, type Near } from './names.ts';
import { scanNames, type NameHit, type Told } from './scan.ts';
import { withShortAreas } from './short-areas.ts';
import { withShortForms } from './short-forms.ts';
import { findOwnedZones } from './owned-zones.ts';
import { findParkDeixis } from './parks.ts';
import { findTowns } from './towns.ts';
import { findVillages, type VillageHit } from './villages.ts';
import { zonesOfLists } from './zone-lists.ts';
import { makeZoneFinder, type ZoneHit } from './zones.ts';

/** Reads regions and zones of a report. */
export const makeRegionFinder: Make<Finder> = (resources, checks) => {
  const { everywhere, near } = makeNames(resources);
  const findZones = makeZoneFinder(resources, checks);
  const context = makeContext(resources, checks);
  return (reading) => {
    const nearTo = remembered(near);
    const local = reading.articles.map(({ anchor }) => nearTo(codeAround(anchor)));
    const told = reading.articles.map((): Told => ({ codes: new Set(), shorts: new Map(), firsts: new Set() }));
    const townsTold = reading.articles.map(() => new Set<string>());
    const anchorAt = (mention: RegionMention): Anchor | undefined =>
      reading.articles.find(({ span }) => contains(span, mention.span))?.anchor;
    const named = reading.sentences.flatMap((sentence) => {
      const { anchor } = reading.articles[sentence.article] as Article;
      const { names, places } = local[sentence.article] as Near;
      const hits = namesIn(sentence, anchor, [everywhere, names], resources, told[sentence.article] as Told, context);
      const place = (index: number): number => {
        const end = Math.max(index, ...[everywhere, places].map((trie) => trie.at(sentence.text, index)?.end ?? index));
        return context.isChance(sentence.text, index, end) ? 0 : end - index;
      };
      // 浦东新区 and 滨海新区 are counties for all their names.
      const towns = findTowns(sentence.text, hits, townsTold[sentence.article] as Set<string>);
      towns.forEach(({ name }) => townsTold[sentence.article]?.add(name));
      const zones = [
        ...findZones(sentence.text, place).filter(
          (zone) =>
            zone.name.includes('·') ||
            !hits.some(({ end, full, row }) => full && end === zone.end && row.level === 'county'),
        ),
        ...zonesOfLists(sentence.text).filter((zone) => !hits.some((hit) => overlaps(hit, zone))),
      ];
      const found = [
        ...hits
          .filter((hit) => !zones.some((zone) => contains(zone, hit)))
          .map(({ row, full, listed, ...span }) =>
            rowMention(
              row,
              at(sentence, span),
              sentence.text.slice(span.start, span.end),
              listed ? RULES.listed : full ? RULES.full : RULES.short,
            ),
          ),
        ...zones.flatMap((hit) => [
          zoneMention(hit, sentence, anchor, resources),
          ...placeOf(hit, sentence, anchor, resources),
        ]),
        ...towns.map((hit) => formMention(hit.name, 'township', at(sentence, hit), RULES.town)),
        ...findVillages(sentence.text, hits, towns, anchor?.level === 'township')
          .filter((hit) => ![...hits, ...towns].some((name) => overlaps(name, hit)))
          .map((hit) => villageMention(hit, sentence)),
      ];
      return [...found, ...findOwnedZones(sentence, anchor, found)];
    });
    const forms = withShortForms(reading.sentences, withShortAreas(named));
    const joined = withCodes(joinZones(forms, anchorAt, resources.gazetteer));
    const findBare = makeBareFinder(joined, resources.gazetteer);
    const places = makeSpanIndex(joined);
    const starts = paragraphStarts(reading.sentences);
    const pointing = reading.sentences.flatMap((sentence) => {
      const { anchor } = reading.articles[sentence.article] as Article;
      const start = starts.get(sentence.paragraph) ?? 0;
      const parks = findParkDeixis(sentence, start, places, anchor, reading.clean.text);
      const bare = findBare(sentence, anchor).filter(({ span }) => !parks.some((park) => overlaps(park.span, span)));
      const towns = findTownDeixis(sentence, anchor, places, start);
      return [...parks, ...bare, ...towns, ...findDeixis(sentence, anchor, places, resources.gazetteer)];
    });
    const all = [...joined, ...pointing];
    return [...all, ...findImplied(reading, all)].sort((a, b) => a.span.start - b.span.start);
  };
};

/** A town that one form told without a code and another with it is one town. */
function withCodes(regions: readonly RegionMention[]): RegionMention[] {
  const coded = new Map(
    regions.flatMap((region) => (region.level === 'township' && region.code ? [[region.name, region]] : [])),
  );
  return regions.map((region) => {
    const same = region.level === 'township' && !region.code ? coded.get(region.name) : undefined;
    return same?.code ? { ...region, key: same.key, code: same.code } : region;
  });
}

/** Where each paragraph begins. */
const paragraphStarts = (sentences: readonly Sentence[]): ReadonlyMap<number, number> =>
  new Map(sentences.toReversed().map(({ paragraph, span }) => [paragraph, span.start] as const));

function villageMention(hit: VillageHit, sentence: Sentence): RegionMention {
  const village = formMention(hit.name, 'village', at(sentence, hit), RULES.village);
  return hit.alias ? { ...village, aliases: [hit.alias] } : village;
}

/** Names of the gazetteer, with those that share a suffix told after their list. */
function namesIn(
  { text }: Sentence,
  anchor: Anchor | undefined,
  tries: readonly Trie<NameEntry>[],
  { gazetteer }: Resources,
  told: Told,
  context: NameContext,
): (NameHit & { listed?: boolean })[] {
  const names = scanNames(text, anchor, tries, gazetteer, told, context);
  const listed = findListed(text, gazetteer, (rows) => nearest(gazetteer, rows, anchor, told.codes));
  // 吉林 alone is the province, 长春、吉林两市 the city.
  const firm = names.filter((name) => name.full || !listed.some((hit) => overlaps(name, hit)));
  return [
    ...firm,
    ...listed.filter((hit) => !firm.some((name) => overlaps(name, hit))).map((hit) => ({ ...hit, listed: true })),
  ];
}

/** A zone with a code where the gazetteer has one of this name in the article's region, or nationwide by its full name. */
function zoneMention(
  hit: ZoneHit,
  sentence: Sentence,
  anchor: Anchor | undefined,
  { gazetteer }: Resources,
): RegionMention {
  const span = at(sentence, hit);
  const rows = gazetteer
    .named(hit.name)
    .filter(
      ({ level, code }) =>
        level === 'area' || (level === 'zone' && (code.length <= 7 || isNear(code, anchor, gazetteer))),
    );
  const row = nearest(gazetteer, rows, anchor, new Set());
  if (row?.level === 'area') return rowMention(row, span, hit.name, RULES.full);
  if (row) return { ...rowMention(row, span, hit.name, RULES.full), name: hit.name, aliases: [row.name] };
  const tail = hit.name.slice((fullPlace(hit, gazetteer)?.name.length ?? 0) - hit.name.length);
  const level = /(?:都市圈|城市群|经济圈|经济带)$/.test(hit.name) ? 'area' : 'zone';
  const zone = formMention(hit.name, level, span, RULES.zone);
  return tail.length >= 4 && tail !== hit.name ? { ...zone, aliases: [tail] } : zone;
}

/** A zone's name that begins with a region's full name names that region too: 盘州市|红果经济开发区. */
function placeOf(
  hit: ZoneHit,
  sentence: Sentence,
  anchor: Anchor | undefined,
  { gazetteer }: Resources,
): RegionMention[] {
  const place = fullPlace(hit, gazetteer);
  const rows = place ? gazetteer.named(place.name) : [];
  const row = nearest(gazetteer, rows, anchor, new Set());
  if (!row || row.code === anchor?.code || !isNear(row.code, anchor, gazetteer)) return [];
  // 宁安市|渤海镇|响水小镇: the town behind the county too.
  const end = hit.start + row.name.length;
  const town = gazetteer
    .children(row.code)
    .find(
      ({ name, level }) => level === 'township' && sentence.text.startsWith(name, end) && end + name.length < hit.end,
    );
  return [{ row, start: hit.start }, ...(town ? [{ row: town, start: end }] : [])].map(({ row: one, start }) =>
    rowMention(one, at(sentence, { start, end: start + one.name.length }), one.name, RULES.full),
  );
}

function fullPlace({ name }: ZoneHit, gazetteer: Resources['gazetteer']): { name: string } | undefined {
  for (let length = Math.min(8, name.length - 3); length >= 3; length--) {
    const word = name.slice(0, length);
    if (!/[市县区旗镇乡道]$/.test(word)) continue;
    const row = gazetteer.named(word).find((one) => one.name === word && one.level !== 'zone');
    if (row) return row;
  }
  return undefined;
}

const isNear = (code: string, anchor: Anchor | undefined, gazetteer: Resources['gazetteer']): boolean => {
  const own = codeAround(anchor);
  return own !== undefined && gazetteer.within(code, own);
};
