import type { Claim } from '../../model/claim.ts';
import type { NamedMention } from '../../model/mention.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { isWide } from '../industries/unify.ts';
import { isTrade, makeClaim, RULES } from './in-industry-rules.ts';

/** 绿|化工|程: the word ends in the middle of another. */
const CUT = /^(?:程|作)/;

/**
 * 稀土抛光粉项目, 甲稀土公司, 稀土产业园 in a report that tells of 稀土 as a trade: what bears its name is of it, where no
 * trade is told of it otherwise (`told`).
 */
export function borne(mentions: readonly NamedMention[], known: Trie<Trade>, told: readonly Claim[]): Claim[] {
  const trades = makeTrie(mentions.filter(isTrade).flatMap((trade) => formsOf(trade, known)));
  const owners = makeSpanIndex(mentions.filter(({ kind }) => kind === 'Enterprise'));
  const done = new Set(told.map(({ from }) => from));
  return mentions.filter(canBear).flatMap((mention) => {
    const { key, name, span } = mention;
    if (done.has(key)) return [];
    const owned =
      mention.kind === 'Project'
        ? owners.touching(span).filter(({ span: { start, end } }) => start >= span.start && end < span.end)
        : [];
    const from = Math.max(0, ...owned.map(({ span: { end } }) => end - span.start));
    const found = trades.find(name).filter(({ end }) => !CUT.test(name.slice(end)));
    // 甲煤化工焦炉煤气项目 is of its owner's trade unless its own words tell another.
    const trade =
      found.find(({ start }) => start >= from) ?? (known.find(name.slice(from)).length > 0 ? undefined : found[0]);
    if (!trade) return [];
    done.add(key);
    return [makeClaim(key, trade.value, span, RULES.borne)];
  });
}

/** The names of a trade, without those that tell nothing alone (工业). */
const formsOf = ({ key, name, aliases = [] }: NamedMention, known: Trie<Trade>) =>
  [name, ...aliases]
    .filter((form) => form.length > 1 && !isWide(form) && known.at(form, 0)?.value.sort !== 'cover')
    .map((form) => [form, key] as const);

const canBear = (mention: NamedMention): boolean =>
  mention.kind === 'Enterprise' ||
  (mention.kind === 'Project' && !mention.batch) ||
  (mention.kind === 'Region' && mention.level === 'zone');
