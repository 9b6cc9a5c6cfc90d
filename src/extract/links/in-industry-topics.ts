import type { Claim } from '../../model/claim.ts';
import { keyOf, type NamedMention } from '../../model/mention.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Article, Reading, Sentence } from '../../model/reading.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { FOR_ALL, formsOf, isTrade, makeClaim, RULES, serves, type Told } from './in-industry-rules.ts';

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
    const ofParagraph = sceneTrades(own);
    return own.flatMap(({ sentence, inside }) => {
      const heading = partOf(article.sections, sentence.section);
      const topic = (heading && named(heading)) ?? ofTitle ?? sceneOf(sentence, ofParagraph);
      if (!topic || tellsOther({ sentence, inside }, topic, known)) return [];
      return inside
        .filter((member) => canBelong(member, known, topic) && !done.has(member.key))
        .map((member) => {
          done.add(member.key);
          return makeClaim(member.key, topic, member.span, RULES.topic);
        });
    });
  });
}

/** 制造业跑得快，物流业要跟得上: a sentence that turns to another trade. */
const tellsOther = ({ sentence: { text, span }, inside }: Told, topic: string, known: Trie<Trade>): boolean =>
  known
    .find(text)
    .some(
      ({ start, end, value }) =>
        /[业流]$/.test(text.slice(start, end)) &&
        keyOf('Industry', value.entry) !== topic &&
        !inside.some(
          (name) => !isTrade(name) && name.span.start <= span.start + start && span.start + end <= name.span.end,
        ),
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

/** A firm or a work whose name bears no trade, or one that is within the topic's (粮油 of 粮油食品). */
const canBelong = (mention: NamedMention, known: Trie<Trade>, topic: string): boolean =>
  (mention.kind === 'Enterprise' || (mention.kind === 'Project' && !mention.batch)) &&
  !serves(mention) &&
  !FOR_ALL.test(mention.name) &&
  known
    .find(mention.name)
    .every(({ start, end, value }) => value.sort !== '' || topic.includes(mention.name.slice(start, end)));

/** Rules of the industry finder that tell what a place is strong in. */
const STRENGTHS = new Set(
  ['mark-of-place', 'praised', 'by-value', 'as-leading', 'list-before-noun', 'list-gathers', 'of-place', 'cluster'].map(
    (name) => `industries/${name}`,
  ),
);

/** The trade that a paragraph's scene stands for, and the sentence that tells it. */
interface Scene {
  readonly trade: string;
  readonly at: number;
}

/** 走进甲公司的车间…乙是园区的金字招牌: a scene opens the paragraph, and what it stands for is told behind it; by paragraph. */
function sceneTrades(article: readonly Told[]): Map<number, Scene> {
  const paragraphs = groupBy(article, ({ sentence }) => sentence.paragraph);
  return new Map(
    [...paragraphs].flatMap(([paragraph, told]) => {
      const trades = told.flatMap(({ sentence, inside }) =>
        inside.filter(isTrade).map(({ key, rule, span }) => ({
          key,
          rule,
          at: sentence.index,
          elsewhere: inside.some((place) => place.kind === 'Region' && !place.deictic && place.span.end <= span.start),
        })),
      );
      const [first] = trades;
      const one =
        first && STRENGTHS.has(first.rule) && !first.elsewhere && trades.every(({ key }) => key === first.key);
      return one ? [[paragraph, { trade: first.key, at: first.at }] as const] : [];
    }),
  );
}

/** How many sentences lie between a scene and its trade at most. */
const FAR = 2;
function sceneOf({ index, paragraph }: Sentence, scenes: ReadonlyMap<number, Scene>): string | undefined {
  const scene = scenes.get(paragraph);
  return scene && index <= scene.at && scene.at - index <= FAR ? scene.trade : undefined;
}
