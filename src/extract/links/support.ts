import type { EnterpriseMention, Mention, ProjectMention, RegionMention } from '../../model/mention.ts';
import { codeAround, type Anchor, type Article, type Reading, type Sentence } from '../../model/reading.ts';
import type { Gazetteer, GazetteerRow } from '../../model/resources.ts';
import { contains } from '../../model/span.ts';
import { leadingPlace } from '../regions/place-in-name.ts';

/** The mentions of one sentence. */
export interface Group {
  readonly sentence: Sentence;
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** Puts mentions with the sentence they stand in, in text order. */
export function bySentence(reading: Reading, mentions: readonly Mention[]): Group[] {
  let next = 0;
  return reading.sentences.map((sentence) => {
    while (next < mentions.length && (mentions[next] as Mention).span.start < sentence.span.start) next++;
    let end = next;
    while (end < mentions.length && (mentions[end] as Mention).span.start < sentence.span.end) end++;
    const own = mentions.slice(next, end).filter(({ span }) => contains(sentence.span, span));
    next = end;
    return { sentence, article: reading.articles[sentence.article] as Article, mentions: own };
  });
}

/** For each group the last mention of a sort that its paragraph told in the sentences before it. */
export function toldBefore<T extends Mention>(
  groups: readonly Group[],
  isOne: (mention: Mention) => mention is T,
): (T | undefined)[] {
  let last: T | undefined;
  return groups.map(({ sentence, mentions }, index) => {
    if (sentence.paragraph !== groups[index - 1]?.sentence.paragraph) last = undefined;
    const before = last;
    last = mentions.findLast(isOne) ?? last;
    return before;
  });
}

/** A project with a name of its own, no batch. */
export const isNamedProject = (mention: Mention): mention is ProjectMention =>
  mention.kind === 'Project' && !mention.batch;

export const isEnterprise = (mention: Mention): mention is EnterpriseMention => mention.kind === 'Enterprise';

/** Key of the article's own region. */
export const anchorKey = ({ anchor }: Article): string | undefined =>
  anchor && (anchor.code ? `Region:${anchor.code}` : `Region:${anchor.name}`);

/** Levels of what lies within a county. */
export const SMALL: ReadonlySet<string> = new Set(['zone', 'township', 'village']);

/** Words of a walk from place to place, as a pattern. */
export const ARRIVES =
  '来到|走进|走近|步入|抵达|目光转向|镜头转向|转到|再看|来看|花落|[往向][东南西北]{1,2}(?:走|去|行|\\d+公里)?，?到(?:了)?|走，[^，。；]{0,8}就?到(?:了)?';

/**
 * Tells whether a region lies in the article's own, or is a zone, a town or a village without a code of its own. Towns have
 * no code under a zone's, and an article that speaks for no region tells of any.
 */
export const isInside = ({ name, code, level }: RegionMention, { anchor }: Article, gazetteer: Gazetteer): boolean => {
  if (!anchor) return level !== 'area';
  if (level === 'area') return anchor.level === 'province' && bearsPlaceOf(name, anchor.code ?? '', gazetteer);
  if (!code || anchor.level === 'zone') return SMALL.has(level) && !isAbroad(name, anchor, gazetteer);
  return anchor.code !== undefined && gazetteer.within(code, anchor.code);
};

/** 大连市|长兴岛经济区 lies in the city whose full name it begins with, and not in the article's region. */
const isAbroad = (name: string, anchor: Anchor, gazetteer: Gazetteer): boolean => {
  const own = codeAround(anchor);
  const rows = own ? leadingPlace(name, anchor, gazetteer) : [];
  return (
    rows.some((row) => name.startsWith(row.name)) &&
    rows.every(({ code, level }) => level !== 'area' && !isRelated(code, own ?? '', gazetteer))
  );
};

const isRelated = (code: string, own: string, gazetteer: Gazetteer): boolean =>
  gazetteer.within(code, own) || gazetteer.within(own, code);

/** 沈阳经济区 and 辽宁沿海经济带 lie in the province whose name, or whose city's, they bear. */
const bearsPlaceOf = (name: string, code: string, gazetteer: Gazetteer): boolean =>
  [gazetteer.get(code), ...gazetteer.children(code)].some((row) =>
    row?.aliases.some((alias) => alias.length > 1 && name.startsWith(alias)),
  );

/** Tells whether words hold the name of a region, or one of its other names. */
export const bearsRegion = (words: string, { name, aliases }: GazetteerRow): boolean =>
  [name, ...aliases].some((form) => form.length > 1 && words.includes(form));
