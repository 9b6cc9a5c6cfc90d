import type { Mention, RegionMention } from '../../model/mention.ts';
import type { Article, Sentence } from '../../model/reading.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { matchesIn } from '../../text/matches.ts';
import { regionKey } from '../regions/mentions.ts';
import type { Draft } from './draft.ts';
import { subjectRegion } from './where.ts';

/** What only a place with an economy of its own has. */
const WHOLE = /生产总值|GDP/;

/** Key of the region whose economy a sentence tells, where the title names it: what follows in its paragraph is told of it too. */
export function topicRegion(
  sentence: Sentence,
  { title, anchor }: Article,
  drafts: readonly Draft[],
  regions: readonly RegionMention[],
): string | undefined {
  const opening = regions.find(({ span }) => span.start === sentence.span.start);
  // 某市：… on the page of its zone is told of the zone all the same.
  if (opening && anchor?.level !== 'zone' && sentence.text.charAt(opening.span.end - opening.span.start) === '：')
    return opening.key;
  const first = drafts.find(({ indicator }) => WHOLE.test(indicator));
  if (!first || first !== drafts[0]) return undefined;
  const region = subjectRegion(sentence, first, drafts, regions);
  return region && title.includes(SUFFIX.exec(region.name)?.[1] ?? region.name) ? region.key : undefined;
}

/** 到六户镇。, 末一站是甲园。, 甲镇飘的是酒香。: where a report on the spot has come to. */
const STOP = /^[^，。；：]{0,20}(?:，[^，。；：]{0,12})?$/;
/** Longer sentences tell something themselves. */
const LONGEST_STOP = 40;

/** Key of the one place inside the article's region that a short first sentence without a figure names. */
export function stopRegion(
  { text, span }: Sentence,
  { anchor }: Article,
  regions: readonly RegionMention[],
): string | undefined {
  if (text.length > LONGEST_STOP || !anchor || anchor.level === 'zone') return undefined;
  const others = regions.filter(({ deictic, name }) => !deictic && name !== anchor.name);
  const [first, last] = [others[0], others.at(-1)];
  if (!first || !last || !/^(?:township|village|zone)$/.test(last.level)) return undefined;
  // 武安市阳邑镇: the last of a chain is meant.
  const isOne = others.every((region, index) => !index || region.span.start === others[index - 1]?.span.end);
  return isOne && STOP.test(text.slice(0, first.span.start - span.start)) ? last.key : undefined;
}

/** A partner is with whom something is signed: 与某高新区签了协议. */
const PARTNER = /[与和同跟]$/;
/** How far in front of a bare 园区 the partner may stand. */
const NEAR = 160;

/** Tells whether a word means a zone by its sort alone. */
export const isBareZone = (word: string): boolean => /^(?:园区|开发区|经开区|高新区|新区)$/.test(word);

/** On the page of a zone a bare 园区 is that zone, and not the partner named before. */
export function ofThisPage(region: RegionMention, text: string, { anchor }: Article): RegionMention {
  if (anchor?.level !== 'zone' || !isBareZone(text.slice(region.span.start, region.span.end))) return region;
  const from = Math.max(0, region.span.start - NEAR);
  const named = text.slice(from, region.span.start).lastIndexOf(region.name);
  return named >= 0 && PARTNER.test(text.slice(0, from + named).slice(-1))
    ? { ...region, key: regionKey(anchor.name, anchor.code) }
    : region;
}

const SUFFIX = /^([\u4e00-\u9fff]{2,3})(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|新区|自由贸易区)$/;
/** What can stand behind the subject of a clause, and not behind the first part of a name. */
const GOES_ON = '(?=[要将已正还也力享实完累共在把拥新规外税引地固今全])';

/** Finds 洋浦 for 洋浦经济开发区 where it opens a clause; a stem that names another place too stands for none. */
export function makeStemFinder(
  found: readonly Mention[],
  gazetteer: Gazetteer,
): (sentence: Sentence) => RegionMention[] {
  const zones = new Map<string, RegionMention>();
  for (const mention of found) {
    const stem = mention.kind === 'Region' && mention.level === 'zone' ? SUFFIX.exec(mention.name)?.[1] : undefined;
    if (stem && mention.kind === 'Region' && !zones.has(stem) && isOfNoOther(stem, gazetteer)) zones.set(stem, mention);
  }
  if (zones.size === 0) return () => [];
  const pattern = new RegExp(`(?<=^|[，；：。])(${[...zones.keys()].join('|')})${GOES_ON}`, 'g');
  return ({ text, span }) =>
    matchesIn(text, pattern).map(({ index, 0: stem }) => ({
      ...(zones.get(stem) as RegionMention),
      span: { start: span.start + index, end: span.start + index + stem.length },
    }));
}

const isOfNoOther = (stem: string, gazetteer: Gazetteer): boolean =>
  ['', '省', '市', '县', '区', '旗', '镇', '乡', '街道'].every((sort) =>
    gazetteer.named(stem + sort).every(({ level }) => level === 'zone'),
  );
