import type { Claim } from '../../model/claim.ts';
import { isBatch, type IndustryMention, type NamedMention, type ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { REST_COUNTED } from '../projects/subsets.ts';
import { isTrade, makeClaim, RULES, type Told } from './in-industry-rules.ts';

/** 签约项目集中在…, 涵盖…: the trades of the projects spoken of. */
const FIELDS =
  /(?:集中(?:在|于)|涉及|涵盖|覆盖|分布(?:在|于)|散[布落](?:在|于)|分属|属于|聚焦|扣住|紧扣|对准|锁定|投向|以(?=[^，。；]{2,30}(?:为主|居多)))/;
/** 从产业看，主要|分布在…: the projects are those told before. */
const DROPPED = /^(?:(?:[从按以][^，。；]{1,8}[看分]，|其中，?)(?:项目)?(?:主要|重点|分别|广泛|均|共)*|主要)$/;
const isOfSome = (words: string): boolean => /项目/.test(words) || DROPPED.test(words);
/** 9个项目现场落笔，医药、食品两大产业唱起了主角 */
const MAIN =
  /(?:产业|领域|行业|项目)(?:唱[^，。；]{0,3}主角|挑[^，。；]{0,3}大梁|成[^，。；]{0,3}主角|占[^，。；]{0,4}(?:大头|多数))/;
/** 其余10个散布在…: the trades stand in the name of the rest and are no other batch's. */
const REST = new RegExp(`${REST_COUNTED}$`);
/** How many sentences back the batch may have been told. */
const BACK = 4;

/** Links the trades that a sentence tells of projects to the batch it speaks of: its own, else the largest told before. */
export function ofFields(told: readonly Told[]): Claim[] {
  return told.flatMap((one, index) => {
    const { sentence, inside } = one;
    const main = MAIN.exec(sentence.text);
    if (main) return ofMain(inside, sentence.span.start + main.index);
    const before = told
      .slice(Math.max(0, index - BACK), index)
      .filter((other) => other.sentence.article === sentence.article)
      .flatMap((other) => other.inside);
    return partsOf(sentence.text).flatMap((part) => ofPart(part, one, before));
  });
}

/** The parts of a sentence between semicolons, each with the verb that leads its trades. */
interface Part extends Span {
  readonly verb: number;
}
const partsOf = (text: string): Part[] =>
  matchesIn(text, /[^；]+/g).flatMap(({ 0: words, index: start }): Part[] => {
    const verb = FIELDS.exec(words);
    return verb ? [{ start, end: start + words.length, verb: start + verb.index }] : [];
  });

function ofPart({ start, end, verb }: Part, { sentence, inside }: Told, before: readonly NamedMention[]): Claim[] {
  const { text, span } = sentence;
  const words = text.slice(start, verb);
  if (!isOfSome(words) || REST.test(words)) return [];
  const at = span.start + verb;
  const trades = inside.filter(
    (mention) => isTrade(mention) && mention.span.start >= at && mention.span.end <= span.start + end,
  );
  const clause = inside.filter((mention) => mention.span.end <= at);
  const own = clause.filter((mention) => mention.span.start >= span.start + start);
  const stage = STAGED.exec(words)?.[1];
  const batch =
    DROPPED.test(words) || stage
      ? (largest(before.filter(({ name }) => stage && name.includes(stage))) ?? largest(before))
      : largest(own);
  const subject = batch ?? largest(clause);
  if (!subject || trades.length === 0) return [];
  const from = subject.span.start >= span.start ? subject.span.start : at;
  return trades.map((trade) => makeClaim(subject.key, trade.key, { start: from, end: trade.span.end }, RULES.fields));
}

/** True where the trades that end a clause are told of projects (涉及电子、医药等领域), not of their region. */
export function isOfProjects(sentence: Sentence, trade: IndustryMention): boolean {
  const at = trade.span.start - sentence.span.start;
  return partsOf(sentence.text).some(
    ({ start, end, verb }) => verb < at && at < end && isOfSome(sentence.text.slice(start, verb)),
  );
}

/** 双方就|光伏、文旅|等领域进行洽谈, 在|光伏、文旅|等领域开展合作: what is talked of. */
const TALK =
  /^[^，。；]{0,30}?(?:领域|方面|产业|行业|工作)(?:上|内)?(?:进行|开展|展开|加强|深化|达成)?(?:了)?(?:深入|广泛|全面|务实|友好|初步)?(?:的)?(?:洽谈|磋商|座谈|交流|合作|对接|协作|探讨|沟通|会谈)/;
const TALK_OF = /(?:^|[，；：])[^，。；]{0,24}(?:就|围绕|针对|在)[^，。；]*$/;

/** True where two parties talk of the trades, which nobody leads yet. */
export function isTalkedOf({ text, span }: Sentence, trade: IndustryMention): boolean {
  return (
    TALK.test(text.slice(trade.span.end - span.start)) && TALK_OF.test(text.slice(0, trade.span.start - span.start))
  );
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
const STAGED = /(签约|开工|引进|入库|这些|这批|该批|上述|此次)项目[^，。；]{0,4}$/;

function largest(mentions: readonly NamedMention[]): ProjectMention | undefined {
  return mentions
    .filter(isBatch)
    .reduce<ProjectMention | undefined>(
      (most, next) => ((next.count ?? 0) > (most?.count ?? 0) ? next : most),
      undefined,
    );
}
