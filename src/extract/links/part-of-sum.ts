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
const REACH = 8;
const TOTAL = /(?:共计|合计|总计|总共)$/;

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
  const isPart = new Set(told.map(({ from }) => from));
  let before: readonly Whole[] = [];
  let article = -1;
  return groups.flatMap((group): Claim[] => {
    const { sentence } = group;
    if (sentence.article !== article) before = [];
    article = sentence.article;
    const batches = group.mentions.filter(isBatch);
    const claims = partsIn(group, batches, before, isPart);
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

function partsIn(
  { sentence }: Group,
  batches: readonly ProjectMention[],
  before: readonly Whole[],
  isPart: ReadonlySet<string>,
): Claim[] {
  const { paragraph, span, text } = sentence;
  for (let from = 0; from < batches.length - 1; from++)
    for (let to = batches.length; to > from + 1; to--) {
      const parts = batches.slice(from, to);
      if (parts.some(({ key }) => isPart.has(key))) continue;
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
      if (whole && parts.every((part) => part.key !== whole.key && nounOf(part) !== nounOf(whole)))
        return parts.map(({ key }) => claimOf(key, whole.key, sentence));
    }
  return [];
}
