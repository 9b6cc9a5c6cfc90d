import type { Claim } from '../../model/claim.ts';
import { keyOf, type NamedMention } from '../../model/mention.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { tradesInTitle } from '../industries/of-policy.ts';
import { isTrade, makeClaim, RULES } from './in-industry-rules.ts';

/** 甲市印发《磷化工产业发展规划》: a region builds the trade that it makes a policy for; `issued` tells who made which. */
export function forPolicies(issued: readonly Claim[], mentions: readonly NamedMention[], trades: Trie<Trade>): Claim[] {
  const told = new Set(mentions.filter(isTrade).map(({ key }) => key));
  const names = new Map(mentions.flatMap(({ kind, key, name }) => (kind === 'Policy' ? [[key, name] as const] : [])));
  return issued
    .filter(({ to }) => to.startsWith('Region:'))
    .flatMap(({ from, to, span }) =>
      tradesInTitle(names.get(from) ?? '', trades)
        .map((entry) => keyOf('Industry', entry))
        .filter((trade) => told.has(trade))
        .map((trade) => makeClaim(to, trade, span, RULES.policy)),
    );
}
