import { groupBy } from '../../model/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import type { NamedMention } from '../../model/mention.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { FOR_ALL, makeClaim, RULES, serves } from './in-industry-rules.ts';

/**
 * 甲化工 (of 石化) builds 甲化工烧碱二期工程: a work is of its owner's trade where nothing tells another, and the owner has only one.
 * `undertaken` are the claims of who builds what, `told` those of trades.
 */
export function ofOwners(
  undertaken: readonly Claim[],
  mentions: readonly NamedMention[],
  told: readonly Claim[],
  known: Trie<Trade>,
): Claim[] {
  const trades = groupBy(told, ({ from }) => from);
  const works = new Map(mentions.flatMap((mention) => (isWork(mention) ? [[mention.key, mention]] : [])));
  return undertaken.flatMap(({ type, from, to, span }) => {
    const work = type === 'UNDERTAKES' ? works.get(to) : undefined;
    const [trade, other] = new Set((trades.get(from) ?? []).map((claim) => claim.to));
    if (!work || trade === undefined || other !== undefined || trades.has(to) || bearsTrade(work, known)) return [];
    return [makeClaim(to, trade, span, RULES.owner)];
  });
}

/** A firm is of the trade that two or more of its works bear, and all of them that bear any. */
export function ofWorks(
  undertaken: readonly Claim[],
  mentions: readonly NamedMention[],
  told: readonly Claim[],
): Claim[] {
  const trades = groupBy(told, ({ from }) => from);
  const firms = new Map(mentions.flatMap((one) => (one.kind === 'Enterprise' ? [[one.key, one]] : [])));
  const works = groupBy(
    undertaken.filter(({ type, from }) => type === 'UNDERTAKES' && firms.has(from) && !trades.has(from)),
    ({ from }) => from,
  );
  return [...works].flatMap(([from, built]) => {
    const firm = firms.get(from) as NamedMention;
    const found = new Map(built.flatMap(({ to }) => (trades.get(to) ?? []).map((claim) => [to, claim.to] as const)));
    const [trade, other] = new Set(found.values());
    if (trade === undefined || other !== undefined || found.size < 2 || serves(firm) || FOR_ALL.test(firm.name))
      return [];
    return [makeClaim(from, trade, firm.span, RULES.works)];
  });
}

/** A park takes others in, a market and a harbour serve them: their owner's trade is not theirs. */
const HOSTS = /(?:产业园|园区|交易中心|市场|母港|码头)(?:项目|工程|[一二三]期)*$/;
const isWork = (mention: NamedMention): boolean =>
  mention.kind === 'Project' && !mention.batch && !serves(mention) && !HOSTS.test(mention.name);

const bearsTrade = ({ name }: NamedMention, known: Trie<Trade>): boolean =>
  known.find(name).some(({ value }) => value.sort === '');
