import type { Claim } from '../../model/claim.ts';
import type { NamedMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { isTrade, makeClaim, RULES } from './in-industry-rules.ts';

/** How far in front of a project the trade that its name bears is told. */
const NEAR = 100;
/** 绿|化工|程: the word ends in the middle of another. */
const CUT = /^(?:程|作)/;

/**
 * 稀土抛光粉项目 behind what tells of 稀土 as a trade: a project whose name bears it is of it, where no trade is told of it
 * otherwise (`told`) and the word is no part of its owner's name.
 */
export function borne(mentions: readonly NamedMention[], known: Trie<Trade>, told: readonly Claim[]): Claim[] {
  const all = mentions.filter(isTrade);
  const trades = makeTrie(all.flatMap((trade) => formsOf(trade, known)));
  // One of a list of trades tells nothing of what follows.
  const leads = all.filter((one, index) => !isListed(one, all[index - 1]) && !isListed(all[index + 1], one));
  const owners = makeSpanIndex(mentions.filter(({ kind }) => kind === 'Enterprise'));
  const done = new Set(told.map(({ from }) => from));
  return mentions.filter(canBear).flatMap(({ key, name, span }) => {
    if (done.has(key)) return [];
    done.add(key);
    const owned = owners.touching(span).filter(({ span: { start } }) => start >= span.start);
    const from = Math.max(0, ...owned.map(({ span: { end } }) => end - span.start));
    return trades
      .find(name)
      .filter(({ start, end }) => start >= from && !CUT.test(name.slice(end)))
      .filter(({ value }) => leads.some((one) => one.key === value && isBefore(one.span, span)))
      .slice(0, 1)
      .map(({ value }) => makeClaim(key, value, span, RULES.borne));
  });
}

/** The names of a trade, without those that tell nothing alone (工业). */
const formsOf = ({ key, name, aliases = [] }: NamedMention, known: Trie<Trade>) =>
  [name, ...aliases]
    .filter((form) => form.length > 1 && known.at(form, 0)?.value.sort !== 'cover')
    .map((form) => [form, key] as const);

const isListed = (one: NamedMention | undefined, before: NamedMention | undefined): boolean =>
  one !== undefined && before !== undefined && one.span.start - before.span.end <= 1;

const isBefore = (one: Span, other: Span): boolean => one.end <= other.start && other.start - one.end < NEAR;

const canBear = (mention: NamedMention): boolean => mention.kind === 'Project' && !mention.batch;
