import type { Claim } from '../../model/claim.ts';
import { groupBy } from '../../model/group-by.ts';
import { keyOf, type NamedMention } from '../../model/mention.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { tradesInTitle } from '../industries/of-policy.ts';
import { isTrade, makeClaim, RULES } from './in-industry-rules.ts';

/**
 * 甲市印发《磷化工产业发展规划》, 《甲县蓝莓产业三年行动计划》: a region builds the trade that it makes a policy for, or whose
 * policy bears its name; `issued` tells who made which.
 */
export function forPolicies(
  issued: readonly Claim[],
  mentions: readonly NamedMention[],
  trades: Trie<Trade>,
  placeOf: (title: string) => string | undefined,
): Claim[] {
  const told = new Set(mentions.filter(isTrade).map(({ key }) => key));
  const makers = groupBy(issued, ({ from }) => from);
  const policies = new Map(mentions.flatMap((mention) => (mention.kind === 'Policy' ? [[mention.key, mention]] : [])));
  return [...policies.values()].flatMap(({ key, name, span }) => {
    const known = tradesInTitle(name, trades)
      .map((entry) => keyOf('Industry', entry))
      .filter((trade) => told.has(trade));
    if (known.length === 0) return [];
    const makings = (makers.get(key) ?? []).filter(({ to }) => to.startsWith('Region:'));
    const place = placeOf(name);
    const whose = makings.length > 0 || !place ? makings : [{ to: place, span }];
    return whose.flatMap(({ to, span: at }) => known.map((trade) => makeClaim(to, trade, at, RULES.policy)));
  });
}
