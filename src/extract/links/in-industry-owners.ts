import { groupBy } from '../../model/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import type { NamedMention } from '../../model/mention.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { makeClaim, RULES, serves } from './in-industry-rules.ts';

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

/** A park takes others in, a market and a harbour serve them: their owner's trade is not theirs. */
const HOSTS = /(?:产业园|园区|交易中心|市场|母港|码头)(?:项目|工程|[一二三]期)*$/;
const isWork = (mention: NamedMention): boolean =>
  mention.kind === 'Project' && !mention.batch && !serves(mention) && !HOSTS.test(mention.name);

const bearsTrade = ({ name }: NamedMention, known: Trie<Trade>): boolean =>
  known.find(name).some(({ value }) => value.sort === '');
