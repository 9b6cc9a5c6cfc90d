/** Trades that a policy of the report is made for: 《甲市磷化工产业高质量发展规划》. */
import type { Mention } from '../../model/mention.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from './names.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

/** What makes a trade in a title the one that the policy is for. */
const IN_TITLE = /^(?:全?产业链?|集群|行业|板块)/;
/** What is told of the trade itself, outside the title. */
const TOLD = /^(?:\d|种植|栽植|面积|种植面积|鲜果|采收|产业|全产业链|集群|板块|链|规上企业|企业|产值|营业收入|产业链)/;

/** The entries of the trades that a title names with 产业 behind them. */
export const tradesInTitle = (title: string, trades: Trie<Trade>): string[] =>
  trades
    .find(title)
    .filter(
      ({ start, end, value }) =>
        value.sort !== 'cover' && (/产业$/.test(title.slice(start, end)) || IN_TITLE.test(title.slice(end))),
    )
    .map(({ value }) => value.entry);

/** The entries of all trades that the report's policies are for. */
export const tradesOfPolicies = (found: readonly Mention[], trades: Trie<Trade>): ReadonlySet<string> =>
  new Set(found.flatMap((mention) => (mention.kind === 'Policy' ? tradesInTitle(mention.name, trades) : [])));

/** Such a trade, wherever a sentence tells something of it. */
export const ofPolicy = ({ text, hits }: Scan, entries: ReadonlySet<string>): IndustryCandidate[] =>
  hits.flatMap((hit): IndustryCandidate[] => {
    const surface = text.slice(hit.start, hit.end);
    if (!entries.has(hit.value.entry) || !(/业$/.test(surface) || TOLD.test(text.slice(hit.end)))) return [];
    const { id, confidence } = RULES.policy;
    return [{ start: hit.start, end: hit.end, text: surface, trade: hit.value, rule: id, confidence, led: false }];
  });
