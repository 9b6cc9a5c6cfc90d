import type { RegionMention } from '../../model/mention.ts';
import type { SpanIndex } from '../../model/span-index.ts';
import type { Anchor, Reading, Sentence } from '../../model/reading.ts';
import type { Gazetteer } from '../../model/resources.ts';
import type { RegionLevel } from '../../ontology/ontology.ts';
import { matchesIn } from '../../text/matches.ts';
import { at, regionKey, RULES } from './mentions.ts';

/** A word that points at a region: 全市, 我省, 该县. */
const DEIXIS =
  /(?<![健安完保成齐周顾根基日资])([全我本该])(自治区|省|市|县|区|州|盟|旗|镇|乡)(?!级|域|人大|政协|长|委|政府|直|场|民(?!营|族|生|政)|容|位|间|别|块|国)/g;

/** 全镇, 这个村, 镇里: the town or village named last, in a text that does not speak for one. */
const TOWNSHIP =
  /(?:[全该]|这个|(?<=^|[，；：。]))([镇乡村])(?:里|(?<=[全该].|这个.)(?!级|域|长|委|政府|民|容|支|干|办|上))/g;
/** Finds the town or village of the paragraph that is pointed at where the article speaks for what it lies in. */
export function findTownDeixis(
  sentence: Sentence,
  anchor: Anchor | undefined,
  named: SpanIndex<RegionMention>,
  paragraph: number,
): RegionMention[] {
  return matchesIn(sentence.text, TOWNSHIP).flatMap((match): RegionMention[] => {
    const [whole, sort = ''] = match;
    if (anchor?.name.endsWith(sort)) return [];
    const span = at(sentence, { start: match.index, end: match.index + whole.length });
    const last = lastNamed(named, span.start, sort, sentence, span.start - paragraph);
    const { id, confidence } = RULES.deixis;
    return last ? [{ ...last, deictic: true, span, rule: id, confidence }] : [];
  });
}

/** Finds pointing words; 该市 is the region named last, every other one the article's own or one that it lies in. */
export function findDeixis(
  sentence: Sentence,
  anchor: Anchor | undefined,
  named: SpanIndex<RegionMention>,
  gazetteer: Gazetteer,
): RegionMention[] {
  return matchesIn(sentence.text, DEIXIS).flatMap((match): RegionMention[] => {
    const span = at(sentence, { start: match.index, end: match.index + match[0].length });
    const sort = match[2] ?? '';
    const last = match[1] === '该' ? lastNamed(named, span.start, sort, sentence) : undefined;
    const region = last ?? (anchor && pointed(gazetteer, anchor, sort));
    if (!region) return [];
    const { name, level, code } = region;
    const { id, confidence } = RULES.deixis;
    const key = last?.key ?? regionKey(name, code);
    return [{ kind: 'Region', key, name, level, ...(code ? { code } : {}), deictic: true, span, rule: id, confidence }];
  });
}

const NEAR = 120;
const lastNamed = (
  named: SpanIndex<RegionMention>,
  before: number,
  sort: string,
  sentence: Sentence,
  near = NEAR,
): RegionMention | undefined =>
  named
    .touching({ start: before - near, end: before })
    .findLast((region) => region.span.end <= before && region.name.endsWith(sort) && !beginsName(region, sentence));

/** 余庆|某菌业科技有限公司: a place in front of a firm's name is not told. */
const NAME_BEHIND = /^[^，。；：、的]{2,16}(?:有限公司|股份|集团|大学|学院|研究[院所])/;
const beginsName = (region: RegionMention, { text, span }: Sentence): boolean =>
  region.span.start >= span.start && NAME_BEHIND.test(text.slice(region.span.end - span.start));

/** What a pointing word means in an article: the smallest region of that sort on the way up from the anchor. */
function pointed(
  gazetteer: Gazetteer,
  anchor: Anchor,
  sort: string,
): { name: string; level: RegionLevel; code?: string } | undefined {
  const up = anchor.code
    ? gazetteer.path(anchor.code)
    : [anchor, ...(anchor.within ? gazetteer.path(anchor.within) : [])];
  return up.find(({ name, level }) => {
    if (sort === '省') return level === 'province' && name.endsWith('省');
    if (sort === '自治区') return level === 'province' && name.endsWith('自治区');
    if (sort === '区') return /区$/.test(name) || level === 'zone';
    if (sort === '市') return /市$/.test(name) || level === 'prefecture';
    if (sort === '州') return /州$/.test(name);
    if (sort === '县') return level === 'county';
    return name.endsWith(sort);
  });
}

/** Bodies whose region is the article's own: 市政府, 县委. */
const BODY = /(?<![\u4e00-\u9fff])[省市县区州旗盟](?=委|政府|人民政府|人大|政协)/;

/** An article's own region that no sentence names or points at is meant by its bodies. */
export function findImplied(reading: Reading, found: readonly RegionMention[]): RegionMention[] {
  const keys = new Set(found.map(({ key }) => key));
  return reading.articles.flatMap(({ anchor, index }): RegionMention[] => {
    const key = anchor && regionKey(anchor.name, anchor.code);
    if (!anchor || !key || keys.has(key)) return [];
    const sentence = reading.sentences.find(({ article, text }) => article === index && BODY.test(text));
    const start = sentence && BODY.exec(sentence.text)?.index;
    if (!sentence || start === undefined) return [];
    keys.add(key);
    const { name, level, code } = anchor;
    const { id, confidence } = RULES.deixis;
    const span = at(sentence, { start, end: start + 1 });
    return [{ kind: 'Region', key, name, level, ...(code ? { code } : {}), deictic: true, span, rule: id, confidence }];
  });
}
