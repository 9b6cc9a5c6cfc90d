import type { Claim } from '../../model/claim.ts';
import type { NamedMention, ProjectMention } from '../../model/mention.ts';
import { isTrade, makeClaim, RULES, type Told } from './in-industry-rules.ts';

/** 签约项目集中在…, 涵盖…: the trades of the projects spoken of. */
const FIELDS = /(?:集中(?:在|于)|涉及|涵盖|覆盖|分布(?:在|于)|聚焦)/;
const OF_PROJECTS = /项目/;
/** 9个项目现场落笔，医药、食品两大产业唱起了主角 */
const MAIN =
  /(?:产业|领域|行业|项目)(?:唱[^，。；]{0,3}主角|挑[^，。；]{0,3}大梁|成[^，。；]{0,3}主角|占[^，。；]{0,4}(?:大头|多数))/;
/** How many sentences back the batch may have been told. */
const BACK = 4;

/** Links the trades that a sentence tells of projects to the batch it speaks of: its own, else the largest told before. */
export function ofFields(told: readonly Told[]): Claim[] {
  return told.flatMap(({ sentence, inside }, index) => {
    const main = MAIN.exec(sentence.text);
    if (main) return ofMain(inside, sentence.span.start + main.index);
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

/** The trades of the clause that ends at an offset, each with the batch told in front of them. */
function ofMain(inside: readonly NamedMention[], end: number): Claim[] {
  const trades = inside.filter((mention) => isTrade(mention) && mention.span.start < end);
  const first = trades[0];
  const batch = first && largest(inside.filter(({ span }) => span.end <= first.span.start));
  return batch
    ? trades.map((trade) =>
        makeClaim(batch.key, trade.key, { start: batch.span.start, end: trade.span.end }, RULES.fields),
      )
    : [];
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
