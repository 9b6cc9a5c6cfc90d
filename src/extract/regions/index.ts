import { keyOf, type Mention, type RegionMention } from '../../model/mention.ts';
import type { Anchor, Article, Sentence } from '../../model/reading.ts';
import type { GazetteerRow, Resources } from '../../model/resources.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Trie } from '../../text/trie.ts';
import type { Finder, Make } from '../stage.ts';
import { nearest } from './choose.ts';
import { isWhole, standsAlone } from './context.ts';
import { DEIXIS, pointed } from './deixis.ts';
import { makeNames, type NameEntry } from './names.ts';
import { findVillages } from './villages.ts';
import { makeZoneFinder } from './zones.ts';

/** Rules of this family; the example shows what each reads. */
const RULES = {
  full: { id: 'region/full-name', example: '邯郸市', confidence: 0.97 },
  short: { id: 'region/short-name', example: '赴温州考察', confidence: 0.9 },
  zone: { id: 'region/zone-suffix', example: '滨江生态科技城', confidence: 0.8 },
  village: { id: 'region/village-form', example: '和平镇柳家村', confidence: 0.75 },
  deixis: { id: 'region/deixis', example: '全市', confidence: 0.95 },
} as const;

export const regionKey = (name: string, code?: string): string => (code ? `Region:${code}` : keyOf('Region', name));

/** Reads regions and zones: names of the gazetteer near the article's anchor, zones by their form, and 全市 or 我省. */
export const makeRegionFinder: Make<Finder> = (resources) => {
  const { everywhere, near } = makeNames(resources);
  const findZones = makeZoneFinder(resources);
  return (reading) => {
    const tries = reading.articles.map((article) => near(article.anchor));
    const told = new Set<string>();
    return reading.sentences.flatMap((sentence) => {
      const article = reading.articles[sentence.article] as Article;
      const local = tries[sentence.article] as Trie<NameEntry>;
      const names = findNames(sentence, article.anchor, [everywhere, local], resources, told);
      const place = (index: number): number =>
        Math.max(...[everywhere, local].map((trie) => (trie.at(sentence.text, index)?.end ?? index) - index));
      const zones = findZones(sentence.text, place).map((hit) => zoneMention(hit, sentence, resources));
      const outside = names.filter(({ span }) => !zones.some((zone) => contains(zone.span, span)));
      const villages = findVillages(sentence.text).map((hit) => villageMention(hit, sentence));
      return [...outside, ...zones, ...villages, ...findDeixis(sentence, article.anchor, resources)];
    });
  };
};

function findNames(
  sentence: Sentence,
  anchor: Anchor | undefined,
  tries: readonly Trie<NameEntry>[],
  { gazetteer }: Resources,
  told: Set<string>,
): RegionMention[] {
  const mentions: RegionMention[] = [];
  const { text, span } = sentence;
  for (let index = 0; index < text.length;) {
    const hits = tries.map((trie) => trie.at(text, index)).filter((hit) => hit !== undefined);
    const hit = hits.sort((a, b) => b.end - a.end)[0];
    if (!hit) {
      index++;
      continue;
    }
    const { end, value } = hit;
    const row = (value.full ? isWhole(text, index, end) : standsAlone(text, end))
      ? nearest(gazetteer, value.rows, anchor, told)
      : undefined;
    if (row) {
      told.add(row.code);
      mentions.push(
        nameMention(row, { start: span.start + index, end: span.start + end }, value.full, text.slice(index, end)),
      );
    }
    index = end;
  }
  return mentions;
}

function nameMention(row: GazetteerRow, span: Span, full: boolean, surface: string): RegionMention {
  const rule = full ? RULES.full : RULES.short;
  return {
    kind: 'Region',
    key: regionKey(row.name, row.code),
    name: row.name,
    level: row.level,
    code: row.code,
    span,
    rule: rule.id,
    confidence: rule.confidence,
    ...(surface === row.name ? {} : { aliases: [surface] }),
  };
}

function zoneMention(
  hit: { start: number; end: number; name: string },
  sentence: Sentence,
  { gazetteer }: Resources,
): RegionMention {
  const span = { start: sentence.span.start + hit.start, end: sentence.span.start + hit.end };
  const row = gazetteer.named(hit.name).find(({ level }) => level === 'zone');
  if (row) return { ...nameMention(row, span, true, hit.name), name: hit.name };
  return {
    kind: 'Region',
    key: keyOf('Region', hit.name),
    name: hit.name,
    level: 'zone',
    span,
    rule: RULES.zone.id,
    confidence: RULES.zone.confidence,
  };
}

function villageMention(hit: { start: number; end: number; name: string }, sentence: Sentence): RegionMention {
  const span = { start: sentence.span.start + hit.start, end: sentence.span.start + hit.end };
  const { id, confidence } = RULES.village;
  return {
    kind: 'Region',
    key: keyOf('Region', hit.name),
    name: hit.name,
    level: 'village',
    span,
    rule: id,
    confidence,
  };
}

function findDeixis(sentence: Sentence, anchor: Anchor | undefined, { gazetteer }: Resources): Mention[] {
  if (!anchor) return [];
  return Array.from(sentence.text.matchAll(DEIXIS)).flatMap((match): RegionMention[] => {
    const region = pointed(gazetteer, anchor, match[1] ?? '');
    if (!region) return [];
    const start = sentence.span.start + match.index;
    return [
      {
        kind: 'Region',
        key: regionKey(region.name, region.code),
        name: region.name,
        level: region.level,
        ...(region.code ? { code: region.code } : {}),
        deictic: true,
        span: { start, end: start + match[0].length },
        rule: RULES.deixis.id,
        confidence: RULES.deixis.confidence,
      },
    ];
  });
}
