/** Short names told by their form: a place, a brand and a trade (江苏博润半导体), or a brand and a trade that ends names (红板科技). */
import { lexicon, type Resources } from '../../model/resources.ts';
import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import { makeTrie } from '../../text/trie.ts';
import { STRONG, sureTrades } from './brand.ts';
import type { Found } from './forms.ts';
import {
  COME,
  FOUNDED,
  FRONT,
  GOES_ON,
  HARD,
  IS_FIRM,
  IS_WORD,
  LEADS,
  LETTERS,
  LONGEST_BRAND,
  LONGEST_PLACED,
  NEXT,
  NEXT_INVESTS,
  NO_BRAND,
  NO_BRAND_END,
  OPENS_WEAK,
  OWNING,
  PLACED_NEXT,
  PLACE_FIRM,
  SAID,
  SORT,
  STOPS,
  SURE_FRONT,
  TELLS,
  WEAK_NEXT,
} from './traded-forms.ts';

/** Gives the function that finds them; `places` are the regions told in the sentence, by their offsets in it. */
export function makeTraded(
  resources: Resources,
  { isCovered, isCommon, nameStart }: NameChecks,
): (text: string, places: readonly Span[]) => Found[] {
  const trades = makeTrie(lexicon(resources, 'enterprise-suffixes').map(({ entry = '' }) => [entry, true] as const));
  // 集团 and 股份 are legal forms.
  const strong = makeTrie(
    STRONG.split('|')
      .filter((word) => !/集团|股份|控股|银行/.test(word))
      .map((word) => [word, true] as const),
  );
  const sure = makeTrie(sureTrades(resources).map((word) => [word, true] as const));
  const known = new Set(lexicon(resources, 'enterprise-known').map(({ entry }) => entry));
  const industries = new Set(lexicon(resources, 'industries').map(({ entry }) => entry));

  /** 金锋激光|装备: where the trade ends that goes on in another, the longer first. */
  const endsFrom = (text: string, first: number): number[] => {
    const next = trades.at(text, first);
    const goesOn = next && GOES_ON.test(text.slice(first, next.end)) && !/^(?:项目|工程)/.test(text.slice(next.end));
    return goesOn ? [next.end, first] : [first];
  };

  /** Tells whether what stands behind a brand and its trade is told of a firm. */
  const isTold = (after: string, trade: string, endings: typeof trades, isFar: boolean): boolean =>
    TELLS.test(after) ||
    (isFar && (STOPS.test(after) || PLACED_NEXT.test(after))) ||
    (endings === trades && WEAK_NEXT.test(after)) ||
    (endings === strong && IS_WORD.test(trade) ? NEXT_INVESTS : NEXT).test(after);

  /** The end of the brand and trade that begin at `start`. */
  const nameEnd = (
    text: string,
    start: number,
    endings: typeof trades,
    isPlaced = false,
    places: readonly Span[] = [],
  ): number | undefined => {
    const longest = isPlaced ? LONGEST_PLACED : LONGEST_BRAND;
    for (let from = start + 2; from <= start + longest; from++) {
      const trade = endings.at(text, from);
      if (!trade) continue;
      const brand = text.slice(start, from);
      const isFar = isPlaced && !isCommon(brand);
      const end = endsFrom(text, trade.end).find(
        (one) =>
          (one === trade.end && COME.test(text.slice(Math.max(0, start - 12), start))) ||
          isTold(text.slice(one), text.slice(from, one), endings, isFar),
      );
      const isName =
        LETTERS.test(brand) &&
        !NO_BRAND.test(brand) &&
        nameStart(text, start, from) === start &&
        ((brand.length === 2 && HARD.test(text.slice(from, trade.end))) ||
          (!isCovered(brand) && !isCovered(text.slice(start, trade.end)))) &&
        // 浙江娃哈哈|弥勒饮料: the place is where it builds.
        !places.some((place) => place.start > start && place.end <= from) &&
        !industries.has(text.slice(start, trade.end));
      return isName ? end : undefined;
    }
    return undefined;
  };
  const found = (text: string, start: number, end: number, confidence: number): Found => ({
    rule: 'enterprise/traded',
    confidence,
    start,
    end,
    name: text.slice(start, end),
  });

  const brandEnd = (text: string, start: number): number | undefined => {
    const brand = OWNING.exec(text.slice(start))?.[0];
    const isPlace = brand !== undefined && resources.gazetteer.named(brand).length > 0;
    const isOne = brand && !isPlace && !NO_BRAND.test(brand) && !NO_BRAND_END.test(brand) && !isCommon(brand);
    return isOne && nameStart(text, start, start + brand.length) === start ? start + brand.length : undefined;
  };

  return (text, places) => {
    const placed = places.flatMap(({ start, end }) => {
      const stop = FRONT.test(text.slice(0, start))
        ? (nameEnd(text, end, trades, !/[区镇乡村园城]$/.test(text.slice(start, end)), places) ?? brandEnd(text, end))
        : undefined;
      // 甲县|伊利乳业: a known firm bears no county's name.
      const isKnown = /[市县区旗]$/.test(text.slice(start, end)) && known.has(text.slice(end, stop));
      return stop === undefined ? [] : [found(text, isKnown ? end : start, stop, 0.75)];
    });
    // 四川路桥承建
    const ofPlaces = matchesIn(text, PLACE_FIRM).flatMap(({ 0: name, 1: place = '', index }) =>
      FRONT.test(text.slice(0, index)) && resources.gazetteer.named(place).length > 0
        ? [found(text, index, index + name.length, 0.78)]
        : [],
    );
    const bare = strong.find(text).flatMap(({ start }) => {
      for (let from = start - LONGEST_BRAND; from <= start - 2; from++) {
        const front = text.slice(0, Math.max(0, from));
        // 首批入园的|有|甲种业
        const isHad = /的有$/.test(front);
        if (from < 0 || !(FRONT.test(front) || isHad) || text.startsWith('的有', from - 1)) continue;
        const stop = nameEnd(text, from, strong);
        if (stop !== undefined) return [found(text, from, stop, 0.72)];
      }
      return [];
    });
    const all = trades.find(text);
    const weak = all.flatMap(({ start, end }) => {
      const brand = OPENS_WEAK.exec(text.slice(0, start))?.[1];
      if (!brand || text.slice(start, end) === '投资') return [];
      const from = start - brand.length;
      const stop = nameEnd(text, from, trades) ?? 0;
      const after = text.slice(stop);
      return stop >= end && (TELLS.test(after) || WEAK_NEXT.test(after)) ? [found(text, from, stop, 0.7)] : [];
    });
    const said = all.flatMap(({ start, end }) => {
      const brand = SAID.exec(text.slice(0, start))?.[1];
      const isSaid = brand && (FOUNDED.test(text.slice(0, start - brand.length)) || !NO_BRAND.test(brand));
      return brand && isSaid && !SORT.test(text.slice(end)) && !isCommon(brand)
        ? [found(text, start - brand.length, end, 0.72)]
        : [];
    });
    // 榨菜老厂“三和实业”: all that stands in quotation marks.
    const quoted = all.flatMap(({ start, end }) => {
      const brand = text.charAt(end) === '”' ? /“([\u4e00-\u9fff]{2,4})$/.exec(text.slice(0, start))?.[1] : undefined;
      return brand && IS_FIRM.test(text.slice(0, start - brand.length - 1))
        ? [found(text, start - brand.length, end, 0.72)]
        : [];
    });
    // 华辉石业: a trade that no text has but in names, behind a brand that is no word.
    const named = sure.find(text).flatMap(({ start, end }) => {
      if (SORT.test(text.slice(end))) return [];
      for (let from = start - LONGEST_BRAND; from <= start - 2; from++) {
        if (
          from < 0 ||
          !SURE_FRONT.test(text.slice(0, from)) ||
          places.some((place) => place.end > from && place.start < end)
        )
          continue;
        const brand = text.slice(from, start);
        if (
          LETTERS.test(brand) &&
          !LEADS.test(brand) &&
          !NO_BRAND.test(brand) &&
          !isCovered(brand) &&
          nameStart(text, from, start) === from
        )
          return [found(text, from, end, 0.75)];
      }
      return [];
    });
    return [...placed, ...ofPlaces, ...bare, ...weak, ...said, ...quoted, ...named];
  };
}
