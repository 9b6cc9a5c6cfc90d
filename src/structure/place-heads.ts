/** Headings by which a text or a page goes from place to place, and where it comes back to the whole. */
import type { Resources } from '../model/resources.ts';
import type { RegionLevel } from '../ontology/ontology.ts';
import { isSigned, opensText, textAt, titleLike } from './line-forms.ts';
import type { Line } from './lines.ts';

/** Gives the level of the place that a name or a short name can mean, `undefined` where it means none. */
export type LevelOf = (name: string) => RegionLevel | undefined;

/** A town's short name is too often a word. */
const HEADED: ReadonlySet<RegionLevel> = new Set(['prefecture', 'county']);

/** Compiles the places that can head a part of a text by their short name. */
export const makeLevelOf =
  ({ gazetteer }: Resources): LevelOf =>
  (name) =>
    gazetteer.named(name).find(({ level }) => HEADED.has(level))?.level;

const NAMES = '[\\u4e00-\\u9fff]{1,14}[省市县区州旗镇乡村园]';
/** On a page of several texts a title can be told by the place in front: 甲区：拿地两天领“通行证”. */
export const PLACED = new RegExp(`^(${NAMES})：[^，。；：]{4,36}$`);
/** A text that goes from place to place tells each in front: 甲县：地下有气，渠里来水; 甲县、乙区：…. */
const PLACED_PART = new RegExp(`^(${NAMES}(?:、${NAMES})*)：[^。；：]{4,36}$`);
/** Or the place is the title, or its first line: ■甲经济开发区：. */
export const PLACE_ALONE = /^[■◆●▲□★▶]?【?[\u4e00-\u9fff]{1,14}[市县区州旗镇乡园]】?：?$/;
/** Or a short name stands there: 甲：绿电变算力; 甲、乙：…. */
const SHORT = /^([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4})*)：[^。；：]{4,36}$/;
/** 甲： above a title of its own. */
const SHORT_ALONE = /^([\u4e00-\u9fff]{2,4})：$/;
/** 〔甲〕, 【乙】一座新城, 【丙：一座新城】: on a page of briefs each can be told by the short name of its place, with a title or alone. */
const LABEL = /^[〔［【]([\u4e00-\u9fff]{2,4})(?:：[^。；]{2,20})?[〕］】][^。；]{0,30}$/;
/** ▲甲县：全长38.6公里的…: an item with its place in front. */
const ITEM = /^[▲△●■◆] ?([\u4e00-\u9fff]{2,7}[市县区州旗])：[^。]{20,}/;
/** So many labels or short names make a page of such parts. */
const LEAST = 3;
/** 甲镇：… inside a text on its county is a heading, unless the text above or below it is signed. */
const TOWN = /^[\u4e00-\u9fff]{1,14}(?:镇|乡|街道|村|园)：/;

/** A line at which a part on a place begins, or goes back to the whole that runs in front of the line `backTo`. */
export interface PartStart {
  readonly index: number;
  readonly backTo?: number;
}

/** Tells at which lines the parts on places begin, and where the text goes back to the whole behind them. */
export function placeHeads(lines: readonly Line[], levelOf: LevelOf): readonly PartStart[] {
  return [placed(lines), named(lines, levelOf), labelled(lines), items(lines)].flatMap((heads) => [
    ...heads.map(({ index }) => ({ index })),
    ...wayBack(lines, heads, levelOf),
  ]);
}

/** True for a heading that tells of several places: then the text below is no single one's. */
export const tellsSeveral = (title: string): boolean =>
  (PLACED_PART.exec(title) ?? SHORT.exec(title))?.[1]?.includes('、') ?? false;

/** The place that begins a marked item: 甲县 of ▲甲县：全长38.6公里的…. */
export const placeOfItem = (line: string): string | undefined => ITEM.exec(line)?.[1];

interface Head {
  readonly index: number;
  readonly places: readonly string[];
}

/** Titles with full names in front, where the text goes from one place to another. */
function placed(lines: readonly Line[]): readonly Head[] {
  const found = lines.flatMap(({ text }, index): Head[] => {
    const isAlone = PLACE_ALONE.test(text);
    if (!isAlone && !PLACED_PART.test(text)) return [];
    if (!isAlone && TOWN.test(text) && !isSigned(lines, index)) return [];
    const opens = opensText(lines, index + 1) || (isAlone && opensText(lines, index + 2));
    return opens
      ? [{ index, places: (PLACED_PART.exec(text)?.[1] ?? text.replace(/[^\u4e00-\u9fff]/g, '')).split('、') }]
      : [];
  });
  return new Set(found.map(({ index }) => textAt(lines, index))).size > 1 ? found : [];
}

/** Titles with short names in front that all are places of one level. */
function named(lines: readonly Line[], levelOf: LevelOf): readonly Head[] {
  const found = lines.flatMap(({ text }, index): Head[] => {
    const alone = SHORT_ALONE.exec(text)?.[1];
    const places = alone ? [alone] : (SHORT.exec(text)?.[1]?.split('、') ?? []);
    const opens = opensText(lines, index + 1) || (alone !== undefined && opensText(lines, index + 2));
    return places.length > 0 && opens ? [{ index, places }] : [];
  });
  const levels = new Set(found.flatMap(({ places }) => places.map(levelOf)));
  return found.length >= LEAST && levels.size === 1 && !levels.has(undefined) ? found : [];
}

/** Labels of places that the text below each tells of again. */
function labelled(lines: readonly Line[]): readonly Head[] {
  const found = lines.flatMap(({ text }, index): Head[] => {
    const place = LABEL.exec(text)?.[1];
    return place && opensText(lines, index + 1) && textAt(lines, index + 1).includes(place)
      ? [{ index, places: [place] }]
      : [];
  });
  return found.length >= LEAST ? found : [];
}

/** Marked items that each begin with a place: ▲甲县：全长38.6公里的…. */
function items(lines: readonly Line[]): readonly Head[] {
  const found = lines.flatMap(({ text }, index): Head[] => {
    const place = placeOfItem(text);
    return place ? [{ index, places: [place] }] : [];
  });
  return found.length > 1 ? found : [];
}

/** 全市, 市招商局局长, in a text on counties, speak of what they lie in; not where the part is compared with it. */
const whole = (sorts: string): RegExp =>
  new RegExp(
    `(?<![占居列较比高于快])[全我](?:${sorts})(?!第|前|排|首|率先|领先|平均|唯一|最)|(?:^|[，。；“”])(?:${sorts})(?:委|政府|[\\u4e00-\\u9fff]{2,9}(?:局长|主任|负责人))(?![^，。]*(?:走进|来到|调研))|^[▲△●■◆] ?本(?:${sorts})`,
  );
const [OF_PROVINCE, OF_CITY, OF_ANY] = [whole('省'), whole('市|州|盟'), whole('省|市|州')];
const WHOLE: Partial<Record<RegionLevel, RegExp>> = { prefecture: OF_PROVINCE, county: OF_CITY };

/** The first line behind the last part's text that speaks of the whole, with its heading. */
function wayBack(lines: readonly Line[], heads: readonly Head[], levelOf: LevelOf): readonly PartStart[] {
  const [first, last] = [heads[0], heads.at(-1)];
  if (!first || !last) return [];
  const goesBack = WHOLE[levelOf(last.places[0] ?? '') ?? 'area'] ?? OF_ANY;
  const from = placeOfItem(textAt(lines, last.index)) ? last.index : last.index + 1;
  const back = lines.findIndex(
    ({ text }, index) => index > from && goesBack.test(text) && !last.places.some((place) => text.includes(place)),
  );
  if (back < 0) return [];
  const isHeaded = back - 1 > from && titleLike(textAt(lines, back - 1));
  return [{ index: isHeaded ? back - 1 : back, backTo: first.index }];
}
