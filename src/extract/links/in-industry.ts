import type { Claim } from '../../model/claim.ts';
import { isQuantity, type IndustryMention, type Mention, type NamedMention } from '../../model/mention.ts';
import type { Anchor, Sentence } from '../../model/reading.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Linker, Make } from '../stage.ts';

/** Rules of the industry finder that tell a sector a place leads or builds. */
const LISTED = new Set(['industries/list-before-noun', 'industries/as-leading']);
const PROMOTED = 'industries/promoted';
/** Verbs of promoting that make a sector a leading one by themselves. */
const STRONG =
  /(?:发展壮大|做大做强|做强做优做大|做强做优|做优做强|做强做大|做强|做优|做大|壮大|培育|大力发展|重点发展|优先发展|打造|构建|主攻|布局|抢占)(?:了|好)?$/;
const RULES = {
  zone: { id: 'in-industry/zone-builds', example: '临港新区培育氢能、储能等产业', confidence: 0.85 },
  region: { id: 'in-industry/region-leads', example: '培育壮大光伏、轴承等主导产业', confidence: 0.8 },
  promoted: { id: 'in-industry/region-promotes', example: '做强绿色化工', confidence: 0.65 },
  lead: { id: 'in-industry/project-under-lead', example: '做强轴承产业，推进…等项目', confidence: 0.75 },
  batch: { id: 'in-industry/batch-of-sector', example: '现代物流项目12个', confidence: 0.8 },
} as const;

/** Tells what trade a region leads in, and a project belongs to: by list, by verb, and by the lead of its paragraph. */
export const makeInIndustryLinker: Make<Linker> = () => (reading, mentions) => {
  const named = mentions.filter((mention): mention is NamedMention => !isQuantity(mention));
  const bySentence = groupInto(reading.sentences, named);
  const anchors = reading.articles.map((article) => anchorKey(article.anchor, named));
  const paragraphs = groupBy(reading.sentences, ({ paragraph }) => paragraph);
  return [...paragraphs.values()].flatMap((sentences) => {
    let lead: IndustryMention | undefined;
    return sentences.flatMap((sentence) => {
      const inside = bySentence.get(sentence.index) ?? [];
      const claims = [...regionClaims(sentence, inside, anchors[sentence.article]), ...batchClaims(inside)];
      for (const part of clausesOf(sentence, inside)) {
        const trades = part.filter(isLead);
        if (trades.length > 0) lead = single(trades);
        if (lead) claims.push(...underLead(part, lead, sentence));
      }
      return claims;
    });
  });
};

const isTrade = (mention: NamedMention): mention is IndustryMention => mention.kind === 'Industry';
const isLead = (mention: NamedMention): mention is IndustryMention =>
  isTrade(mention) && (mention.rule === PROMOTED || LISTED.has(mention.rule));

/** A lead that names several trades tells of none which projects are its. */
const single = (trades: readonly IndustryMention[]): IndustryMention | undefined =>
  new Set(trades.map(({ key }) => key)).size === 1 ? trades[0] : undefined;

/** The mentions of a sentence, clause by clause. */
function clausesOf(sentence: Sentence, inside: readonly NamedMention[]): NamedMention[][] {
  const parts = sentence.clauses.map(({ span }) =>
    inside.filter((mention) => mention.span.start >= span.start && mention.span.start < span.end),
  );
  return parts.length > 0 ? parts : [[...inside]];
}

/** 培育壮大光伏、轴承等主导产业: the zone that is the subject, else the region spoken of. */
function regionClaims(sentence: Sentence, inside: readonly NamedMention[], anchor: string | undefined): Claim[] {
  return inside.filter(isLead).flatMap((trade): Claim[] => {
    const strong =
      LISTED.has(trade.rule) ||
      STRONG.test(
        sentence.text.slice(
          Math.max(0, trade.span.start - sentence.span.start - 8),
          trade.span.start - sentence.span.start,
        ),
      );
    const zone = inside.find(
      (mention) =>
        mention.kind === 'Region' && mention.span.start === sentence.span.start && mention.span.end <= trade.span.start,
    );
    const siblings = inside.filter((other) => isTrade(other) && other.rule === trade.rule).length;
    const to = zone?.key ?? anchor;
    if (!to || (!strong && siblings < 2)) return [];
    const rule = zone ? RULES.zone : LISTED.has(trade.rule) ? RULES.region : RULES.promoted;
    return [claim(to, trade.key, clauseSpan(sentence, trade, zone), rule)];
  });
}

/** 实施现代物流项目12个: the trade stands in the batch's own words. */
function batchClaims(inside: readonly NamedMention[]): Claim[] {
  const trades = inside.filter(isTrade);
  return inside
    .filter((mention) => mention.kind === 'Project' && mention.batch)
    .flatMap((batch) =>
      trades
        .filter(({ span }) => span.start >= batch.span.start && span.end <= batch.span.end)
        .map((trade) => claim(batch.key, trade.key, batch.span, RULES.batch)),
    );
}

/** Projects told behind the trade that leads their clause, sentence or paragraph. */
function underLead(part: readonly NamedMention[], lead: IndustryMention, sentence: Sentence): Claim[] {
  return part
    .filter((mention) => mention.kind === 'Project' && !mention.batch && mention.span.start >= lead.span.end)
    .map((project) => {
      const told = lead.span.start >= sentence.span.start;
      const span = told ? { start: lead.span.start, end: project.span.end } : project.span;
      const { confidence } = RULES.lead;
      return { ...claim(project.key, lead.key, span, RULES.lead), confidence: told ? confidence : confidence - 0.1 };
    });
}

const claim = (from: string, to: string, span: Claim['span'], rule: { id: string; confidence: number }): Claim => ({
  type: 'IN_INDUSTRY',
  from,
  to,
  span,
  rule: rule.id,
  confidence: rule.confidence,
});

function clauseSpan(sentence: Sentence, trade: IndustryMention, zone: NamedMention | undefined): Claim['span'] {
  if (zone) return { start: zone.span.start, end: trade.span.end };
  const clause = sentence.clauses.find(({ span }) => span.start <= trade.span.start && trade.span.end <= span.end);
  return clause?.span ?? trade.span;
}

function groupInto(sentences: readonly Sentence[], mentions: readonly NamedMention[]): Map<number, NamedMention[]> {
  const groups = new Map<number, NamedMention[]>();
  let at = 0;
  for (const { index, span } of sentences) {
    const group: NamedMention[] = [];
    for (; at < mentions.length && (mentions[at] as NamedMention).span.start < span.end; at++)
      if ((mentions[at] as NamedMention).span.start >= span.start) group.push(mentions[at] as NamedMention);
    groups.set(index, group);
  }
  return groups;
}

function anchorKey(anchor: Anchor | undefined, mentions: readonly Mention[]): string | undefined {
  if (!anchor) return undefined;
  return mentions.find(
    (mention) =>
      mention.kind === 'Region' && (anchor.code ? mention.code === anchor.code : mention.name === anchor.name),
  )?.key;
}
