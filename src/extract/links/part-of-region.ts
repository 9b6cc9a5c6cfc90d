import type { Claim } from '../../model/claim.ts';
import type { RegionMention } from '../../model/mention.ts';
import type { Article } from '../../model/reading.ts';
import type { Gazetteer } from '../../model/resources.ts';
import type { Linker, Make } from '../stage.ts';
import { anchorKey, bySentence, isInside, type Group } from './support.ts';

const RULES = {
  chain: { id: 'part-of-region/chain', example: '和平镇柳林村', confidence: 0.92 },
  run: { id: 'part-of-region/run', example: '滨海新区所辖生态城', confidence: 0.85 },
  named: { id: 'part-of-region/in-name', example: '邯郸经济技术开发区', confidence: 0.9 },
  anchor: { id: 'part-of-region/anchor', example: '高新区 (in a report of its city)', confidence: 0.8 },
} as const;

const SMALL = new Set(['zone', 'township', 'village']);

/** Reads which region runs a zone, a town or a village: told in front of it, in its name, or the article's own. */
export const makePartOfRegionLinker: Make<Linker> =
  ({ gazetteer }) =>
  (reading, mentions) => {
    const done = new Set<string>();
    return bySentence(reading, mentions).flatMap((group) =>
      group.mentions.flatMap((mention): Claim[] => {
        if (mention.kind !== 'Region' || mention.deictic || !SMALL.has(mention.level) || done.has(mention.key))
          return [];
        const found = whole(mention, group, gazetteer);
        if (!found || found.to === mention.key) return [];
        done.add(mention.key);
        return [
          {
            type: 'PART_OF',
            from: mention.key,
            to: found.to,
            span: group.sentence.span,
            rule: found.rule.id,
            confidence: found.rule.confidence,
          },
        ];
      }),
    );
  };

function whole(
  part: RegionMention,
  group: Group,
  gazetteer: Gazetteer,
): { to: string; rule: { id: string; confidence: number } } | undefined {
  const regions = group.mentions.filter(
    (mention): mention is RegionMention => mention.kind === 'Region' && mention.key !== part.key,
  );
  const front = regions.findLast(({ span }) => span.end <= part.span.start);
  const between =
    front &&
    group.sentence.text.slice(front.span.end - group.sentence.span.start, part.span.start - group.sentence.span.start);
  if (front && between === '' && !front.deictic) return { to: front.key, rule: RULES.chain };
  if (front && between !== undefined && /^[^。；]{0,24}(?:所辖|下辖|辖区内?的?|代管)$/.test(between))
    return { to: front.key, rule: RULES.run };
  const home = anchorKey(group.article);
  if (!home) return undefined;
  if (part.level === 'township' || part.level === 'village')
    return isInside(part, group.article, gazetteer)
      ? { to: parentKey(part, gazetteer) ?? home, rule: RULES.chain }
      : undefined;
  return zoneHome(part, group.article, gazetteer, home);
}

const parentKey = ({ code }: RegionMention, gazetteer: Gazetteer): string | undefined => {
  const parent = code && gazetteer.get(code)?.parent;
  return parent ? `Region:${parent}` : undefined;
};

/** A zone that bears another region's name is not the article's; one with a code is where the gazetteer has it. */
function zoneHome(
  zone: RegionMention,
  { anchor }: Article,
  gazetteer: Gazetteer,
  home: string,
): { to: string; rule: { id: string; confidence: number } } | undefined {
  if (zone.code)
    return anchor?.code && gazetteer.within(zone.code, anchor.code) ? { to: home, rule: RULES.anchor } : undefined;
  const own = anchor?.code
    ? gazetteer.path(anchor.code).flatMap(({ name, aliases }) => [name, ...aliases])
    : [anchor?.name ?? ''];
  if (own.some((name) => zone.name.includes(name))) return { to: home, rule: RULES.named };
  const named = longestPlace(zone.name, gazetteer).filter(({ level }) => level !== 'township');
  if (named.length && anchor?.code && !named.some(({ code }) => gazetteer.within(code, anchor.code ?? '')))
    return undefined;
  return { to: home, rule: RULES.anchor };
}

function longestPlace(name: string, gazetteer: Gazetteer) {
  for (let length = Math.min(6, name.length); length >= 2; length--) {
    const rows = gazetteer.named(name.slice(0, length));
    if (rows.length) return rows;
  }
  return [];
}
