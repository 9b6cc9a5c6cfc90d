import type { Claim } from '../../model/claim.ts';
import type { IndustryMention, NamedMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { FOR_ALL, formsOf, isTrade, makeClaim, RULES, serves, type Told } from './in-industry-rules.ts';
import { tradeOfWords } from './in-industry-words.ts';

/** The industry finder's rule for （一）硅碳新材料. */
const HEADING = 'industries/heading';

/** What works of a trade are told by, where it is one of a few in a heading. */
const PARTS: readonly (readonly [words: RegExp, trades: RegExp])[] = [
  [/零部件|合金|铸造|压铸|机械|整机/, /装备|机械/],
  [/养殖|种植|冷链|屠宰|加工|[薯菜果肉奶茶糖蛋禽]|粉(?!末)/, /食品|农产品|农业/],
  [/材料|晶|膜|电极/, /材料/],
];

/** 1 for 一、, 2 for （一）: a heading governs up to the next one that is not below it. */
const MARKS = [/^\s*[一二三四五六七八九十]{1,3}、/, /^\s*（[一二三四五六七八九十]{1,3}）/];
const depthOf = ({ text }: Sentence): number => MARKS.findIndex((mark) => mark.test(text)) + 1;

/**
 * The works and firms told under a heading that is nothing but a trade are of it; under one of several trades those whose
 * names tell which.
 */
export function underHeadings(tellings: readonly Told[], known: Trie<Trade>): Claim[] {
  const done = new Set<string>();
  let governing: { readonly article: number; readonly depth: number; readonly trades: readonly IndustryMention[] };
  governing = { article: -1, depth: 0, trades: [] };
  return tellings.flatMap(({ sentence, inside }) => {
    const depth = depthOf(sentence);
    const ends = sentence.article !== governing.article || (depth > 0 && depth <= governing.depth);
    const trades = inside.filter(isTrade).filter(({ rule }) => rule === HEADING);
    if (ends || trades.length > 0) governing = { article: sentence.article, depth, trades };
    if (governing.trades.length === 0) return [];
    return inside.filter(canBelong).flatMap((member) => {
      const trade = tradeOf(member, governing.trades, known);
      if (trade === undefined || done.has(member.key)) return [];
      done.add(member.key);
      return [makeClaim(member.key, trade, member.span, RULES.heading)];
    });
  });
}

const canBelong = (mention: NamedMention): boolean =>
  (mention.kind === 'Enterprise' || (mention.kind === 'Project' && !mention.batch)) &&
  !serves(mention) &&
  !FOR_ALL.test(mention.name);

/** The only trade of the heading, else the one that the name tells. */
function tradeOf({ name }: NamedMention, trades: readonly IndustryMention[], known: Trie<Trade>): string | undefined {
  const [first, second] = new Set(trades.map(({ key }) => key));
  if (second === undefined) return first;
  const named = trades.find((trade) => formsOf(trade, known).some((form) => name.includes(form)));
  return named?.key ?? tradeOfWords(name, trades) ?? ofParts(name, trades);
}

const ofParts = (name: string, told: readonly IndustryMention[]): string | undefined =>
  PARTS.filter(([words]) => words.test(name))
    .flatMap(([, trades]) => told.filter((trade) => trades.test(trade.name)))
    .map(({ key }) => key)[0];
