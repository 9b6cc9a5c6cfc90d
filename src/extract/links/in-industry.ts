import type { Claim } from '../../model/claim.ts';
import { isQuantity, type IndustryMention, type Mention, type NamedMention } from '../../model/mention.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import { lexicon } from '../../model/resources.ts';
import { groupBy } from '../../model/group-by.ts';
import { AIMS } from '../industries/leading.ts';
import { makeTrades } from '../industries/names.ts';
import type { Linker, Make } from '../stage.ts';
import { beside } from './in-industry-beside.ts';
import { borne } from './in-industry-borne.ts';
import { isOfProjects, isTalkedOf, ofFields } from './in-industry-fields.ts';
import { clauseSpan, CLUSTER, isTrade, makeClaim, RULES, tellingsOf, type Told } from './in-industry-rules.ts';
import { anchorKey, placeInName } from './who-acts.ts';
import { memberClaims } from './in-industry-members.ts';
import { forPolicies } from './in-industry-policies.ts';
import { ofOwners, ofWorks } from './in-industry-owners.ts';
import { placeMeant } from './in-industry-places.ts';
import { underHeadings } from './in-industry-headings.ts';
import { underLeads } from './in-industry-leads.ts';
import { tradeOfWords } from './in-industry-words.ts';
import { underTopics } from './in-industry-topics.ts';

/** Rules of the industry finder that tell a sector a place leads in. */
const LISTED = new Set([
  'industries/of-place',
  'industries/list-before-noun',
  'industries/list-gathers',
  'industries/as-leading',
  'industries/praised',
  'industries/mark-of-place',
  'industries/by-value',
  'industries/gathered-firms',
  'industries/crop-of-place',
]);
/** Trades that what follows is told of: they are the place's too where none of the rules above tells whose they are. */
const FIELD = 'industries/field';
const PROMOTED = new Set(['industries/promoted', 'industries/promoted-by-form']);
/** Verbs of promoting that make a sector a leading one by themselves. */
const STRONG =
  /(?:发展壮大|做大做强|做强做优做大|做强做优|做优做强|做强做大|做强|做优|做大|壮大|培育|大力发展|重点发展|优先发展|打造|构建|主攻|布局|抢占|力推|主打|做精|做深|做旺|做热|做火|叫响|(?<=资源)发展|(?<=[镇乡市县])做|转向|围绕|(?:推|主推|主攻|看好|看重|押注)的(?:还|正)?是|扶持|(?<=^|[，；：])发展)(?:了|好|的)?$/;

/** Tells what trade a region leads in, and a project belongs to: by list, by verb, and by the lead of its paragraph. */
export const makeInIndustryLinker: Make<Linker> = (resources) => {
  const trades = makeTrades(lexicon(resources, 'industries'));
  /** 竹木产业园 tells its trade itself, whatever leads the paragraph. */
  const tellsOwn = (project: string) =>
    /^(?:产业)?(?:园|基地)/.test(project.slice(trades.at(project, 0)?.end ?? project.length));
  return (reading, mentions, claims) => {
    const named = mentions.filter(isNamed);
    const issued = claims.filter(({ type }) => type === 'ISSUED_BY');
    const placeOf = (title: string) => {
      const place = placeInName(title, resources.gazetteer, named, reading.meta.anchor);
      return place === 'elsewhere' ? undefined : place;
    };
    const tellings = tellingsOf(reading.sentences, named);
    const known = named.filter(isTrade);
    const told = [
      ...link(reading, named, tellings, (project) => tellsOwn(project) || isOther(project, known)),
      ...underHeadings(tellings, trades),
      ...forPolicies(issued, named, trades, placeOf),
    ];
    const bearing = [...told, ...borne(named, trades, told)];
    const topics = [...bearing, ...underTopics(reading, tellings, trades, bearing)];
    return [...topics, ...ofOwners(claims, named, topics, trades), ...ofWorks(claims, named, topics)];
  };
};

/** 甲冷链物流园 where 商贸物流 is told too. */
const isOther = (project: string, told: readonly IndustryMention[]): boolean =>
  /园(?:项目)?$/.test(project) && tradeOfWords(project, told) !== undefined;

const isNamed = (mention: Mention): mention is NamedMention => !isQuantity(mention);

function link(
  reading: Reading,
  named: readonly NamedMention[],
  told: readonly Told[],
  tellsOwn: (project: string) => boolean,
): Claim[] {
  const anchors = reading.articles.map((article) => anchorKey(article.anchor, named));
  const paragraphs = groupBy(told, ({ sentence }) => sentence.paragraph);
  const trades = named.filter(isTrade);
  const placed = new Set(trades.flatMap(({ key, rule }) => (isPlaced(rule) ? [key] : [])));
  const articles = groupBy(told, ({ sentence }) => sentence.article);
  const own = [...articles.values()].flatMap((article) =>
    article.flatMap((one, index) => [
      ...regionClaims(one, placed, () => placeMeant(one, article.slice(0, index)) ?? anchors[one.sentence.article]),
      ...memberClaims(one.sentence, one.inside, trades),
    ]),
  );
  return [...own, ...ofFields(told), ...underLeads([...paragraphs.values()], tellsOwn)];
}

const isPlaced = (rule: string): boolean => LISTED.has(rule) || PROMOTED.has(rule);

/** 培育壮大光伏、轴承等主导产业: the zone that is the subject, else the region spoken of. */
function regionClaims(
  { sentence, inside }: Told,
  placed: ReadonlySet<string>,
  spokenOf: () => string | undefined,
): Claim[] {
  return inside.filter(isTrade).flatMap((trade): Claim[] => {
    const zone = subjectOf(sentence, inside, trade);
    const tells = LISTED.has(trade.rule) || (trade.rule === FIELD && !placed.has(trade.key));
    const listed = tells && !isOfProjects(sentence, trade) && !isTalkedOf(sentence, trade);
    if (trade.rule === CLUSTER)
      return zone ? [makeClaim(zone.key, trade.key, { start: zone.span.start, end: trade.span.end }, RULES.zone)] : [];
    if (!(listed || isPromoted(sentence, trade, inside))) return [];
    const to = zone?.key ?? spokenOf();
    if (!to) return [];
    const rule = zone ? RULES.zone : listed ? RULES.region : RULES.promoted;
    const span = clauseSpan(sentence, trade, zone);
    return [to, ...(zone ? beside(zone, sentence, inside) : [])].map((key) => makeClaim(key, trade.key, span, rule));
  });
}

/** 瞄准甲高新区|主攻的|医药、纺织 */
const ACTS = new RegExp(
  `^(?:（[^）]{2,8}）)?(?:着力|全力|正在?|大力|则)?(?:(?:${AIMS}|重点发展|重点培育|力推|主导)的?|(?:打造|培育|做强|做大|做优|壮大|建设)(?:[一二三四五六七八九十百千万]{1,3}亿元?级|世界级|国家级|全国[^，。；、]{1,6}的)?)(?:[^，。；、]{2,8}、)*$`,
);

const acts = (words: string): boolean => ACTS.test(words) || OWN_VERB.test(words);
/** 轴承、模具|是|甲县|的看家本领 */
const OWNS = /^(?:产业)?(?:[、和与及][^，。；是]{2,24})?，?(?:就?是|算|成为)$/;

/** The region right in front of the trade (景县|橡塑), else the last one that opens its clause or one before it. */
function subjectOf(
  sentence: Sentence,
  inside: readonly NamedMention[],
  trade: IndustryMention,
): NamedMention | undefined {
  const front = inside.find(
    (mention) => mention.kind === 'Region' && mention.level !== 'area' && mention.span.end === trade.span.start,
  );
  if (front || trade.rule === CLUSTER) return front;
  const actor = inside.findLast(
    (mention) =>
      mention.kind === 'Region' &&
      mention.span.end <= trade.span.start &&
      acts(sentence.text.slice(mention.span.end - sentence.span.start, trade.span.start - sentence.span.start)),
  );
  if (actor) return actor;
  const owner = inside.find(
    ({ kind, span }) =>
      kind === 'Region' &&
      span.start > trade.span.end &&
      OWNS.test(sentence.text.slice(trade.span.end - sentence.span.start, span.start - sentence.span.start)) &&
      sentence.text.charAt(span.end - sentence.span.start) === '的',
  );
  if (owner) return owner;
  const subject = inside.findLast((mention) => mention.span.end <= trade.span.start && isSubject(mention, sentence));
  // 甲市|乙县，风电、光伏…: the smaller one.
  const smaller = inside.find(({ kind, span }) => kind === 'Region' && span.start === subject?.span.end);
  return smaller ?? (subject && wholeOf(subject, inside));
}

/** 甲区|乙产业园以铝为主导: the zone whose name begins with that of its place. */
const wholeOf = (place: NamedMention, inside: readonly NamedMention[]): NamedMention =>
  inside.find(({ kind, span }) => kind === 'Region' && span.start === place.span.start && span.end > place.span.end) ??
  place;

/** What is told of a place right behind its name. */
const NOW = /^(?:今年|去年|目前|现有|已经?|正在?|则|上半年|一季度)/;

/** A place that opens a clause and does something there: not one of a list, not what a thing belongs to, no wide area. */
function isSubject(mention: NamedMention, { span, text, clauses }: Sentence): boolean {
  if (mention.kind !== 'Region') return false;
  if (mention.span.start === span.start) return true;
  const opens = clauses.some((clause) => clause.span.start === mention.span.start);
  // 主会场所在的甲高新区，医药是当家产业
  const topic =
    clauses.some((clause) => clause.span.end === mention.span.end + 1) &&
    /^[在的]$/.test(text.charAt(mention.span.start - span.start - 1));
  if (topic && mention.level !== 'area') return true;
  // 与乙县共建的|甲示范区|今年新签约…
  const before = text.charAt(mention.span.start - span.start - 1);
  if (before === '的' && NOW.test(text.slice(mention.span.end - span.start))) return mention.level === 'zone';
  return opens && mention.level !== 'area' && !/^[、和与及的]/.test(text.slice(mention.span.end - span.start));
}

/** 甲开发区|提升|铸造: a place right in front of the verb. */
const OWN_VERB =
  /^(?:则|要|将|重在)?(?:依托[^，。；、]{2,8}?)?(?:重点|大力|积极|着力|正在?)?(?:发展|提升|巩固|做强|聚焦|突出|深耕|打造|做)(?:[^，。；、的]{2,8}、)*$/;

/** One trade behind a strong verb or behind its place's own, or several behind any verb of promoting. */
function isPromoted(sentence: Sentence, trade: IndustryMention, inside: readonly NamedMention[]): boolean {
  if (!PROMOTED.has(trade.rule)) return false;
  // 扶持|甲县|肉羊产业
  const front = inside.find(({ kind, span }) => kind === 'Region' && span.end === trade.span.start);
  const at = (front ?? trade).span.start - sentence.span.start;
  const siblings = inside.filter((other) => isTrade(other) && other.rule === trade.rule).length;
  const own = inside.some(
    ({ kind, span }) => kind === 'Region' && acts(sentence.text.slice(span.end - sentence.span.start, at)),
  );
  return own || siblings > 1 || STRONG.test(sentence.text.slice(Math.max(0, at - 8), at));
}
