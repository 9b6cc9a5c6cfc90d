import type { NamedMention, RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { overlaps } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { isOfSort } from '../../text/zone-wordings.ts';
import type { Told } from './in-industry-rules.ts';

/** 开发区|的两根顶梁柱, 园区|如今有17家企业: a zone by its sort. */
const ZONE =
  /(?<=^|[，。；：、“（是占在为数让把]|[经已成]为|算得上|作为)(高新区|经开区|经济开发区|开发区|新区|度假区|保税区|港区|组团|片区|工业园区?|产业园区?|园区)(?![域化级块]|管[委理]|党工委|之)/g;
/** 去年，|全县|家居产业产值…, in an article that speaks for more. */
const COUNTY = /(?:[全该我]([县区旗])|(?<=^|[，；：、。])([县区旗])里)(?!域|级|长|委|政府|人大|政协)/g;
/** 甲县乙组团两条赛道齐发力。 tells of whom the rest of the paragraph speaks. */
const OPENING = 30;

/**
 * Whose trades a sentence tells where it names no place: the zone of the sort that it points at, told last; the county that
 * its paragraph told last (全县 where the article speaks for more); the place that a short first sentence tells alone.
 * `before` holds what the article told so far, `paragraph` what of it the paragraph did.
 */
export function placeMeant(one: Told, before: readonly Told[]): string | undefined {
  const { sentence, inside } = one;
  const paragraph = before.filter((one) => one.sentence.paragraph === sentence.paragraph);
  const zone = pointed(ZONE, sentence, inside);
  const county = pointed(COUNTY, sentence, inside);
  const place =
    (zone === undefined
      ? undefined
      : (last(
          before,
          // 按照《甲新区发展思路》，新区…: the one whose document it is
          ({ level, name }) => level === 'zone' && isOfSort(name, zone) && sentence.text.includes(`《${name}`),
        ) ?? last(before, ({ level, name }) => level === 'zone' && !name.includes('各') && isOfSort(name, zone)))) ??
    (county === undefined
      ? undefined
      : last(
          paragraph,
          // 全区 of 甲高新区
          ({ level, name }) =>
            (level === 'county' && name.endsWith(county)) ||
            (level === 'zone' && /[新发]区$/.test(name) && county === '区'),
        )) ??
    opening(paragraph[0], one);
  return place?.key;
}

/** The sort of place that a sentence points at, where no mention was read of it. */
const pointed = (pattern: RegExp, { text, span }: Sentence, inside: readonly NamedMention[]): string | undefined =>
  matchesIn(text, pattern)
    .filter(({ index, 0: words }) => {
      const start = span.start + index;
      return !inside.some((mention) => overlaps(mention.span, { start, end: start + words.length }));
    })
    .flatMap(({ 1: one, 2: other }) => one ?? other ?? [])[0];

const isRegion = (mention: NamedMention): mention is RegionMention => mention.kind === 'Region';

const last = (told: readonly Told[], isMeant: (region: RegionMention) => boolean): RegionMention | undefined =>
  told.flatMap(({ inside }) => inside.filter(isRegion)).findLast(isMeant);

/** The zone of a short first sentence right in front, where that tells nothing but places. */
function opening(first: Told | undefined, { sentence }: Told): RegionMention | undefined {
  if (!first || first.sentence.text.length > OPENING || first.sentence.span.end < sentence.span.start - 1)
    return undefined;
  return first.inside.every(isRegion) ? first.inside.filter(isRegion).find(({ level }) => level === 'zone') : undefined;
}
