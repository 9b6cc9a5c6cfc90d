import type { Claim } from '../../model/claim.ts';
import { keyOf, type NamedMention } from '../../model/mention.ts';
import type { Article, Reading } from '../../model/reading.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { formsOf, isTrade, makeClaim, RULES, serves, type Told } from './in-industry-rules.ts';

/** Heading depth of a part of an article; deeper ones are leads of paragraphs. */
const PART = 2;

/**
 * A feature that tells of one trade only, named in its title, or a part of it under a heading that names the trade
 * (纺织老行当求变): its firms and works are of it, where no trade is told of them otherwise (`told`) and their names bear
 * no other.
 */
export function underTopics(
  { articles, meta }: Reading,
  tellings: readonly Told[],
  known: Trie<Trade>,
  told: readonly Claim[],
): Claim[] {
  // Headings of work reports name fields of work: 加强农业、能源.
  if (meta.kind !== 'news') return [];
  const done = new Set(told.map(({ from }) => from));
  return articles.flatMap((article) => {
    const own = tellings.filter(({ sentence }) => sentence.article === article.index);
    const trades = own.flatMap(({ inside }) => inside.filter(isTrade));
    if (trades.length === 0) return [];
    const named = (words: string) => topicOf(words, trades, known);
    const ofTitle = new Set(trades.map(({ key }) => key)).size === 1 ? named(article.title) : undefined;
    return own.flatMap(({ sentence, inside }) => {
      const heading = partOf(article.sections, sentence.section);
      const topic = (heading && named(heading)) ?? ofTitle;
      if (!topic || tellsOther(sentence.text, topic, known)) return [];
      return inside
        .filter((member) => canBelong(member, known) && !done.has(member.key))
        .map((member) => {
          done.add(member.key);
          return makeClaim(member.key, topic, member.span, RULES.topic);
        });
    });
  });
}

/** 制造业跑得快，物流业要跟得上: a sentence that turns to another trade. */
const tellsOther = (text: string, topic: string, known: Trie<Trade>): boolean =>
  known
    .find(text)
    .some(
      ({ start, end, value }) => /[业流]$/.test(text.slice(start, end)) && keyOf('Industry', value.entry) !== topic,
    );

/** The words of the part's heading that a sentence stands under. */
function partOf(sections: Article['sections'], index: number): string | undefined {
  const section = sections[index];
  if (!section) return undefined;
  if (section.depth > PART && section.parent !== undefined) return partOf(sections, section.parent);
  return section.depth === PART ? section.heading : undefined;
}

/** The one trade of the article that the words name, whole or by what its name begins with (纺织 of 纺织服装). */
function topicOf(words: string, trades: readonly NamedMention[], known: Trie<Trade>): string | undefined {
  const named = (test: (form: string) => boolean) => [
    ...new Set(trades.flatMap((trade) => (formsOf(trade, known).some(test) ? [trade.key] : []))),
  ];
  const whole = named((form) => words.includes(form));
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const begun = known
    .find(words)
    .filter(({ value }) => value.sort !== 'cover')
    .map(({ start, end }) => words.slice(start, end));
  const found = begun.length === 1 ? named((form) => form.startsWith(begun[0] as string)) : [];
  return found.length === 1 ? found[0] : undefined;
}

/** A firm or a work whose name bears no trade. */
const canBelong = (mention: NamedMention, known: Trie<Trade>): boolean =>
  (mention.kind === 'Enterprise' || (mention.kind === 'Project' && !mention.batch)) &&
  !serves(mention) &&
  known.find(mention.name).every(({ value }) => value.sort !== '');
