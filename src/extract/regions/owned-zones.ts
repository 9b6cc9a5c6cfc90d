import type { RegionMention } from '../../model/mention.ts';
import type { Anchor, Sentence } from '../../model/reading.ts';
import { overlaps } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { at, formMention, RULES } from './mentions.ts';

/** 县工业园区, 市高新区: the zone of the region spoken of. */
const OWNED =
  /(?<=^|[，。；：、“（了的在和与及对以由向把为将至到给]|走进|位于|落户|入驻|支持|推动|推进|依托)([市县区旗州])((?:高新(?:技术(?:产业)?)?|经济(?:技术)?开发|经济?开|工业集中|工业集聚|产业集聚|产业集中|化工园|工业园|产业园|综合?保(?:税)?)区|(?:工业|产业|科技|物流|化工|循环经济(?:产业)?)园(?!区))(?![域化块别级位型]|建设用地|管[委理]|党工委|、各|和各)/g;

/** Finds zones that are told as those of the region spoken of; none on a zone's own page, nor where a name stands already. */
export function findOwnedZones(
  sentence: Sentence,
  anchor: Anchor | undefined,
  named: readonly RegionMention[],
): RegionMention[] {
  if (!anchor || anchor.level === 'zone') return [];
  return matchesIn(sentence.text, OWNED).flatMap(({ 0: words, 1: owner = '', 2: zone = '', index }) => {
    const span = at(sentence, { start: index, end: index + words.length });
    if (!anchor.name.endsWith(owner) || named.some((region) => overlaps(region.span, span))) return [];
    return [{ ...formMention(anchor.name + zone, 'zone', span, RULES.own), aliases: [words] }];
  });
}
