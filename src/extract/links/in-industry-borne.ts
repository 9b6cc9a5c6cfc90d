import type { Claim } from '../../model/claim.ts';
import type { NamedMention } from '../../model/mention.ts';
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
export function borne(
  clean: string,
  mentions: readonly NamedMention[],
  known: Trie<Trade>,
  told: readonly Claim[],
): Claim[] {
  const all = mentions.filter(isTrade);
  const trades = makeTrie(all.flatMap((trade) => formsOf(trade, known)));
  // One of a list of trades tells nothing of what follows.
  const leads = makeSpanIndex(
    all.filter((one, index) => !isListed(clean, all[index - 1], one) && !isListed(clean, one, all[index + 1])),
  );
  const owners = makeSpanIndex(mentions.filter(({ kind }) => kind === 'Enterprise'));
  const done = new Set(told.map(({ from }) => from));
  return mentions.filter(canBear).flatMap(({ key, name, span }) => {
    if (done.has(key)) return [];
    const owned = owners.touching(span).filter(({ span: { start } }) => start >= span.start);
    const from = Math.max(0, ...owned.map(({ span: { end } }) => end - span.start));
    const near = leads
      .touching({ start: span.start - NEAR, end: span.start })
      .filter((lead) => lead.span.end <= span.start);
    const trade = trades
      .find(name)
      .find(
        ({ start, end, value }) =>
          start >= from && !CUT.test(name.slice(end)) && near.some((lead) => lead.key === value),
      );
    if (!trade) return [];
    done.add(key);
    return [makeClaim(key, trade.value, span, RULES.borne)];
  });
}

/** The names of a trade, without those that tell nothing alone (工业). */
const formsOf = ({ key, name, aliases = [] }: NamedMention, known: Trie<Trade>) =>
  [name, ...aliases]
    .filter((form) => form.length > 1 && known.at(form, 0)?.value.sort !== 'cover')
    .map((form) => [form, key] as const);

const isListed = (clean: string, before: NamedMention | undefined, one: NamedMention | undefined): boolean =>
  one !== undefined && before !== undefined && /^[、和与及]?$/.test(clean.slice(before.span.end, one.span.start));

const canBear = (mention: NamedMention): boolean => mention.kind === 'Project' && !mention.batch;
