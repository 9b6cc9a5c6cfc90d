import type { RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import { cleanIndicator } from './indicator.ts';
import { zonePointed } from './pointed.ts';
import type { Setting } from './setting.ts';

/** 全县家居产业产值: the whole that opens a clause. */
const WHOLE = /全([县区镇乡市州旗村])(?![委域省国])/;
/** Those who live in a park: 入园企业, 落户的毛绒服饰企业, 企业拎包入驻. */
const TENANTS =
  /^(?:现有|已|累计|新增)*(?:入园|入驻|落户|进驻|住进|在园|园内)了?的?[^，。；]{0,10}(?:企业|团队|商户|公司|机构)|^(?:首批|配套)?(?:企业|商户|团队)[^，。；]{0,4}(?:入驻|入园|进驻)$/;
/** A park is told of no longer than this. */
const FAR = 160;

/** The place that the words of a figure mean, where it is another one than the report's: 全县 the county told last, 入园企业 those of the park told last. */
export function meantRegion(draft: Draft, setting: Setting): string | undefined {
  return (wholeMeant(draft, setting) ?? zonePointed(draft, setting) ?? parkMeant(draft, setting))?.key;
}

/** 全县 in a text on a park or a city's feature: the county that the paragraph told last. */
function wholeMeant(draft: Draft, setting: Setting): RegionMention | undefined {
  const { sentence, article, before, earlier, around } = setting;
  const { anchor } = article;
  const told = wholeTold(draft, sentence, around);
  if (!told || !anchor) return undefined;
  const { sort, from } = told;
  if (!anchor.name.endsWith(sort))
    return sort === '区' && anchor.level === 'zone'
      ? undefined
      : (lastOf(before, sort) ?? (/[镇乡]/.test(sort) ? lastOf(earlier, sort) : undefined));
  // 某某是某市的主导产业，全市产值…: in a text on one of its counties the city is meant that the sentence named before.
  return sort === '市' && anchor.level === 'county'
    ? around.findLast(
        ({ level, code, span }) =>
          level === 'prefecture' && isOver(code, anchor.code) && span.end - sentence.span.start <= from,
      )
    : undefined;
}

const lastOf = (regions: readonly RegionMention[], sort: string): RegionMention | undefined =>
  regions.findLast(({ name, level }) => name.endsWith(sort) && level !== 'area');

/** The whole that the figure's clause opens with, or one in front of it (全县产值达86亿元，增长9%) where no place is named between. */
function wholeTold(
  { start, end }: Draft,
  { clauses, span, text }: Sentence,
  around: readonly RegionMention[],
): { sort: string; from: number } | undefined {
  for (const clause of clauses.filter((one) => one.span.start - span.start < end).toReversed()) {
    const at = clause.span.start - span.start;
    const from = /^[，；：、]/.test(text.slice(at)) ? at + 1 : at;
    const words = text.slice(from, Math.min(end, at + clause.text.length));
    const whole = WHOLE.exec(words);
    if (whole && cleanIndicator(words.slice(0, whole.index)) === '') return { sort: whole[1] ?? '', from };
    const isPlaced = around.some(
      (place) => place.span.start >= clause.span.start && place.span.end <= span.start + end,
    );
    if (isPlaced || text.slice(at, Math.max(at, start)).includes('；') || text.charAt(at) === '；') return undefined;
  }
  return undefined;
}

const isOver = (code = '', part = ''): boolean => code !== '' && part.startsWith(code.slice(0, 4));

/** The park that the tenants of a figure live in. */
function parkMeant(draft: Draft, { sentence, article, before, figures }: Setting): RegionMention | undefined {
  const { indicator, start } = draft;
  // 入园企业136户，其中规上企业41户
  const isPart = /^[，；]?其中/.test(sentence.text.slice(start)) || /其中$/.test(sentence.text.slice(0, start));
  const whole = isPart ? figures.findLast(({ end }) => end <= start)?.indicator : undefined;
  if (!TENANTS.test(whole ?? indicator) || article.anchor?.level === 'zone') return undefined;
  const at = sentence.span.start + start;
  const park = before.findLast(({ level, span }) => level === 'zone' && span.start < at && span.end > at - FAR);
  return park && !isBeingBuilt(park.span, sentence) ? park : undefined;
}

/** 某县建设某产业园，4户企业入驻: what the county has reached. */
const isBeingBuilt = ({ start }: Span, { text, span }: Sentence): boolean =>
  /(?:建设|打造|规划|筹建)[^，。；]{0,6}$/.test(text.slice(0, Math.max(0, start - span.start)));
