/** 园区现有企业78家: the zone that a clause points at by its sort alone. */
import type { RegionMention } from '../../model/mention.ts';
import { isOfSort } from '../../text/zone-wordings.ts';
import type { Draft } from './draft.ts';
import { cleanIndicator } from './indicator.ts';
import type { Setting } from './setting.ts';

const POINTS =
  /^[，；：]?“?(?:今年|目前|如今|上半年|年内)?(园区|新区|开发区|高新区|经开区|度假区|港区|工业园区?|产业园区?)(?![域化级块内外的]|管[委理]|党工委|之|[一-鿿]{0,3}企业家)/;
/** …；到2030年，常住人口…: what is aimed at later goes on with the place. */
const LATER = /^；到20\d\d年/;

/** The zone told last of the sort that the figure's clause opens with, or one in front of it where no place is named between. */
export function zonePointed({ end }: Draft, setting: Setting): RegionMention | undefined {
  const { sentence, article, around } = setting;
  if (article.anchor?.level === 'zone') return undefined;
  const { clauses, span, text } = sentence;
  for (const clause of clauses.filter((one) => one.span.start - span.start < end).toReversed()) {
    const at = clause.span.start - span.start;
    const sort = POINTS.exec(text.slice(at, end))?.[1];
    if (sort) return told(sort, setting);
    const isPlaced = around.some((one) => one.span.start >= clause.span.start && one.span.end <= span.start + end);
    if (isPlaced || (text.charAt(at) === '；' && !LATER.test(text.slice(at)))) return undefined;
  }
  return undefined;
}

/** Farther off, or in a report of a whole city, any zone of the sort can be meant. */
const FAR = 400;

/** 按照《甲新区发展思路》，新区…: the one whose document it is, else the only one of the sort that is told near by. */
function told(sort: string, { sentence, article, earlier }: Setting): RegionMention | undefined {
  const all = earlier.filter(({ level, name }) => level === 'zone' && isOfSort(name, sort) && !name.includes('各'));
  const titled = all.findLast(({ name }) => sentence.text.includes(`《${name}`));
  if (titled) return titled;
  const zones = all.filter(({ span }) => span.end > sentence.span.start - FAR);
  const [zone, other] = new Map(zones.map((one) => [one.key, one])).values();
  const isNear =
    article.anchor?.level === 'county' || zone?.span.end === undefined || zone.span.end > sentence.span.start;
  return other === undefined && isNear ? zone : undefined;
}

/** 园区|规上工业产值 of a zone: the sort is no part of the metric. */
export const withoutSort = (indicator: string): string =>
  SORT.test(indicator) ? cleanIndicator(indicator.replace(SORT, '')) : indicator;
const SORT = /^(?:园区|新区|开发区|高新区|经开区|度假区|港区)(?=(?!企业)[\u4e00-\u9fff]{2})(?:还要|现有|要)?/;
