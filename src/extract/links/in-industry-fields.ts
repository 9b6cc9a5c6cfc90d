import type { Claim } from '../../model/claim.ts';
import type { NamedMention, ProjectMention } from '../../model/mention.ts';
import { isTrade, makeClaim, RULES, type Told } from './in-industry-rules.ts';

/** 签约项目集中在…, 涵盖…: the trades of the projects spoken of. */
const FIELDS = /(?:集中(?:在|于)|涉及|涵盖|覆盖|分布(?:在|于)|聚焦)/;
const OF_PROJECTS = /项目/;
/** How many sentences back the batch may have been told. */
const BACK = 4;

/** Links the trades that a sentence tells of projects to the batch it speaks of: its own, else the largest told before. */
export function ofFields(told: readonly Told[]): Claim[] {
  return told.flatMap(({ sentence, inside }, index) => {
    const verb = FIELDS.exec(sentence.text);
    if (!verb || !OF_PROJECTS.test(sentence.text.slice(0, verb.index))) return [];
    const at = sentence.span.start + verb.index;
    const trades = inside.filter((mention) => isTrade(mention) && mention.span.start >= at);
    const before = told
      .slice(Math.max(0, index - BACK), index)
      .filter((other) => other.sentence.article === sentence.article);
    const clause = inside.filter((mention) => mention.span.end <= at);
    const batch = sharedWord(sentence.text.slice(0, verb.index))
      ? largest(before.flatMap((other) => other.inside))
      : largest(clause);
    const subject = batch ?? largest(clause);
    if (!subject || trades.length === 0) return [];
    const own = subject.span.start >= sentence.span.start;
    const start = own ? subject.span.start : at;
    return trades.map((trade) => makeClaim(subject.key, trade.key, { start, end: trade.span.end }, RULES.fields));
  });
}

/** 签约项目集中在…: all that were signed, not the part told last. */
const sharedWord = (text: string): boolean => /(?:签约|开工|引进|入库|这些|上述|此次)项目[^，。；]{0,4}$/.test(text);

function largest(mentions: readonly NamedMention[]): ProjectMention | undefined {
  return mentions
    .filter((mention): mention is ProjectMention => mention.kind === 'Project' && mention.batch)
    .reduce<ProjectMention | undefined>(
      (most, next) => ((next.count ?? 0) > (most?.count ?? 0) ? next : most),
      undefined,
    );
}
