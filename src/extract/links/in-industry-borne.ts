import type { Claim } from '../../model/claim.ts';
import { isBatch, keyOf, type NamedMention } from '../../model/mention.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';
import { modifierBefore } from '../industries/lists.ts';
import type { Trade } from '../industries/names.ts';
import { isWide } from '../industries/unify.ts';
import { sortOf } from '../projects/told-again.ts';
import { formsOf, isTrade, makeClaim, RULES } from './in-industry-rules.ts';
import { partsOf, tradeOfWords } from './in-industry-words.ts';

/** 绿|化工|程, 旅游|化: the word ends in the middle of another. */
const CUT = /^(?:程|作|化(?![工学纤肥妆]))/;
/** A rule of the industry finder that names trades of a place by the way; a firm's name is its own all the same. */
const LISTED = 'industries/list-before-noun';
/**
 * Works and zones that serve every trade, whatever park or city they are named after. Hospitals and the like, which lead
 * no trade either (`serves`), are not among them: what trade their own name bears is theirs.
 */
const NAMED_AFTER =
  /(?:道路|公路|大道|铁路[^园厂]{0,4}|管网|标准(?:化)?厂房|保鲜库|冷库|气调库|经济(?:技术)?开发区)(?:工程|项目)?$/;

/**
 * 稀土抛光粉项目, 甲稀土公司, 稀土产业园 in a report that tells of 稀土 as a trade: what bears its name is of it, where no
 * trade is told of it otherwise (`told`). A trade that stands only in a list of a place's trades says nothing of firms
 * and parks (甲汽车, 乙石化), only of projects by their own words.
 */
export function borne(mentions: readonly NamedMention[], known: Trie<Trade>, told: readonly Claim[]): Claim[] {
  const all = mentions.filter(isTrade);
  const trades = makeTrie(
    all.flatMap((trade) =>
      [...formsOf(trade, known), ...partsOf(trade.name, known)].map((form) => [form, trade.key] as const),
    ),
  );
  const keys = new Set(all.map(({ key }) => key));
  const featured = new Set(all.filter(({ rule }) => rule !== LISTED).map(({ key }) => key));
  const owners = makeSpanIndex(mentions.filter(({ kind }) => kind === 'Enterprise'));
  const done = new Set(told.map(({ from }) => from));
  const batches = mentions.filter((mention) => !done.has(mention.key)).flatMap((mention) => ofBatch(mention, trades));
  const named = mentions.filter(canBear).flatMap((mention) => {
    const { key, name, span } = mention;
    if (done.has(key)) return [];
    const owned =
      mention.kind === 'Project'
        ? owners.touching(span).filter(({ span: { start, end } }) => start >= span.start && end < span.end)
        : [];
    const from = Math.max(0, ...owned.map(({ span: { end } }) => end - span.start));
    const words = known.find(name);
    const found = [
      ...trades.find(name).filter(
        // 石油|化工 is another trade than 化工; 绿色|家居 is 家居.
        ({ start, end }) => !words.some((word) => word.start < start - modifierBefore(name, start) && word.end >= end),
      ),
      // 甲轮胎公司 is of 橡胶轮胎
      ...words
        .map(({ start, end, value }) => ({ start, end, value: keyOf('Industry', value.entry) }))
        .filter(({ value }) => keys.has(value)),
    ].filter(({ start, end }) => !CUT.test(name.slice(end)) && !isWide(name.slice(start, end)));
    // 甲智能|家居基地, whose owner is told as 甲智能: the trade is in its own words all the same.
    // 甲煤化工焦炉煤气项目 is of its owner's trade unless its own words tell another.
    const own = found.find(({ start, end }) => start >= from || (start > 0 && end > from));
    const trade = own ?? (known.find(name.slice(from)).length > 0 ? undefined : found[0]);
    const whose =
      trade &&
      (featured.has(trade.value) ||
        (own &&
          (mention.kind === 'Project' ||
            (mention.kind === 'Enterprise' && own.end - own.start > 2) ||
            (own.start > 1 && isPark(mention, own.end)))))
        ? trade.value
        : mention.kind === 'Region'
          ? undefined
          : (tradeOfWords(name.slice(from), all) ?? tradeOfWords(name, all));
    if (whose === undefined) return [];
    done.add(key);
    return [makeClaim(key, whose, span, RULES.borne)];
  });
  return [...batches, ...named];
}

/** 甲镇童车|园区: a park named after nothing but its place and its trade. */
const isPark = ({ kind, name }: NamedMention, end: number): boolean =>
  kind === 'Region' && /^(?:产业|加工|制造){0,2}(?:园区?|基地|小镇|集聚区)$/.test(name.slice(end));

/** 19个光电子信息项目, whose trade is told elsewhere: all that its name says of its sort. */
function ofBatch(mention: NamedMention, trades: Trie<string>): Claim[] {
  const sort = isBatch(mention) ? sortOf(mention.name) : '';
  const whole = sort && trades.at(sort, 0);
  return whole && whole.end === sort.length ? [makeClaim(mention.key, whole.value, mention.span, RULES.borne)] : [];
}

const canBear = (mention: NamedMention): boolean =>
  mention.kind === 'Enterprise' ||
  (((mention.kind === 'Project' && !mention.batch) || (mention.kind === 'Region' && mention.level === 'zone')) &&
    !NAMED_AFTER.test(mention.name));
