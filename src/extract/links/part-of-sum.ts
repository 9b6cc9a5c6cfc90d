/** 签约项目36个，开工项目47个 of 83个项目: batches side by side that make up one told before them, or behind with 共计. */
import type { Claim } from '../../model/claim.ts';
import { isBatch, type ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { nounOf } from '../projects/told-again.ts';
import { type Group } from './support.ts';

const RULE = { id: 'part-of/sum', example: '83个项目落地。签约项目36个，开工项目47个', confidence: 0.8 } as const;

/** Smaller numbers add up by chance, those of another paragraph more so. */
const LEAST = { near: 8, far: 30 } as const;
/** So many batches back the whole is looked for. */
const REACH = 12;
const TOTAL = /(?:共计|合计|总计|总共)$/;

/** What each part that words tell is a part of. */
type Wholes = ReadonlyMap<string, string>;

/** Told as a part of nothing, or of this very whole. */
const isFree = ({ key }: ProjectMention, whole: ProjectMention, wholes: Wholes): boolean =>
  (wholes.get(key) ?? whole.key) === whole.key;
/** The claims for those of the parts that words do not tell already. */
const claimsOf = (
  parts: readonly ProjectMention[],
  { key: whole }: ProjectMention,
  wholes: Wholes,
  sentence: Sentence,
): Claim[] => parts.filter(({ key }) => !wholes.has(key)).map(({ key }) => claimOf(key, whole, sentence));

interface Whole {
  readonly batch: ProjectMention;
  readonly paragraph: number;
}

interface Part {
  readonly batch: ProjectMention;
  readonly sentence: Sentence;
}

const claimOf = (from: string, to: string, { span }: Sentence): Claim => ({
  type: 'PART_OF',
  from,
  to,
  span,
  rule: RULE.id,
  confidence: RULE.confidence,
});

/** Reads the parts that add up; `told` are those that words tell. */
export function sums(groups: readonly Group[], told: readonly Claim[]): Claim[] {
  const wholes: Wholes = new Map(told.map(({ from, to }) => [from, to]));
  let before: readonly Whole[] = [];
  let article = -1;
  return groups.flatMap((group): Claim[] => {
    const { sentence } = group;
    if (sentence.article !== article) before = [];
    article = sentence.article;
    const batches = group.mentions.filter(isBatch);
    const inside = partsIn(group, batches, before, wholes);
    const claims = inside.length > 0 ? inside : around(group, batches, before, wholes);
    before = [...before, ...batches.map((batch) => ({ batch, paragraph: sentence.paragraph }))].slice(-REACH);
    return claims;
  });
}

/** （一）基础设施项目63个，…（二）产业项目98个，…: sections that each open with a part of what was told in front. */
const SECTION = /^[（(]?([一二三四五六七八九十\d]{1,2})[）)、．.][^，。；]{0,4}$/;
const FIRST = /^[一1]$/;

/** Reads the parts that open numbered sections and add up; `told` are those that words tell. */
export function sectionSums(groups: readonly Group[], told: readonly Claim[]): Claim[] {
  const isPart = new Set(told.map(({ from }) => from));
  let parts: Part[] = [];
  let latest: readonly ProjectMention[] = [];
  let before: readonly ProjectMention[] = [];
  let article = -1;
  return groups.flatMap(({ sentence, mentions }): Claim[] => {
    if (sentence.article !== article) [parts, latest] = [[], []];
    article = sentence.article;
    const batches = mentions.filter(isBatch);
    const [batch] = batches;
    const mark = batch && SECTION.exec(sentence.text.slice(0, batch.span.start - sentence.span.start))?.[1];
    if (mark && FIRST.test(mark)) parts = [];
    if (!batch || !mark || isPart.has(batch.key)) {
      latest = [...latest, ...batches].slice(-REACH);
      return [];
    }
    if (parts.length === 0) before = latest;
    parts.push({ batch, sentence });
    const sum = parts.reduce((total, part) => total + (part.batch.count ?? 0), 0);
    const whole = parts.length > 1 && sum >= LEAST.far && before.findLast(({ count }) => count === sum);
    if (!whole) return [];
    const claims = parts.map((part) => claimOf(part.batch.key, whole.key, part.sentence));
    parts = [];
    return claims;
  });
}

/** Another batch, and not the same told again. */
const isOther = (part: ProjectMention, whole: ProjectMention): boolean =>
  part.key !== whole.key && nounOf(part) !== nounOf(whole);

/** Those told before are counted in. */
const BESIDES = /除[^，。；]{1,10}外|加上|连同|算上/;

/** 41个项目集中签约。…共有121个，除签约的以外，开工53个，投产27个: parts in front of the whole and at least two behind it. */
function around(
  { sentence }: Group,
  batches: readonly ProjectMention[],
  before: readonly Whole[],
  wholes: Wholes,
): Claim[] {
  if (!BESIDES.test(sentence.text)) return [];
  for (const [at, whole] of batches.entries()) {
    if ((whole.count ?? 0) < LEAST.far || wholes.has(whole.key)) continue;
    const front = before.map(({ batch }) => batch);
    for (let first = front.length - 1; first >= Math.max(0, front.length - 3); first--)
      for (let to = batches.length; to > at + 2; to--) {
        const parts = [...front.slice(first), ...batches.slice(at + 1, to)];
        const sum = parts.reduce((total, { count }) => total + (count ?? 0), 0);
        if (sum === whole.count && parts.every((part) => part.key !== whole.key && isFree(part, whole, wholes)))
          return claimsOf(parts, whole, wholes, sentence);
      }
  }
  return [];
}

function partsIn(
  { sentence }: Group,
  batches: readonly ProjectMention[],
  before: readonly Whole[],
  told: Wholes,
): Claim[] {
  const { paragraph, span, text } = sentence;
  for (let from = 0; from < batches.length - 1; from++)
    for (let to = batches.length; to > from + 1; to--) {
      const parts = batches.slice(from, to);
      const sum = parts.reduce((total, { count }) => total + (count ?? 0), 0);
      const next = batches[to];
      const isTotal = next && TOTAL.test(text.slice(0, next.span.start - span.start));
      const wholes = [...before, ...batches.slice(0, from).map((batch) => ({ batch, paragraph }))];
      const whole =
        isTotal && next.count === sum
          ? next
          : wholes.findLast(
              (one) => one.batch.count === sum && sum >= (one.paragraph === paragraph ? LEAST.near : LEAST.far),
            )?.batch;
      if (whole && parts.every((part) => isOther(part, whole) && isFree(part, whole, told)))
        return claimsOf(parts, whole, told, sentence);
    }
  return [];
}
