import type { Claim } from '../../model/claim.ts';
import { isBatch, type IndustryMention, type NamedMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { isWide } from '../industries/unify.ts';
import { CLUSTER, isTrade, makeClaim, RULES, serves, type Told } from './in-industry-rules.ts';

/** Rules of the industry finder whose trades can lead what is told after them. */
const LEADS = new Set(
  [
    'promoted',
    'promoted-by-form',
    'list-before-noun',
    'as-leading',
    'told-again',
    'cluster',
    'field',
    'praised',
    'subject',
  ].map((name) => `industries/${name}`),
);
/** A lead of a kind of trades ends the one before and tells of none: 全面提升传统服务业. */
const OTHER_LEAD =
  /(?<!(?:成|为|是|当)了?[^，。；]{0,6})(?:传统|新兴|特色|优势|主导|未来)[\u4e00-\u9fff]{0,3}(?:产业|服务业|制造业|农业)/;
/** 甲镇那边做的是…: elsewhere something else is told. */
const ELSEWHERE = /^[\u4e00-\u9fff]{2,8}[镇乡县区市旗](?:那边|那头|那厢|则|却)/;
/** 精细化工项目16个: a trade that a batch bears ends the lead of another. */
const OF_BATCH = 'industries/of-batch';
const EACH = /各|分别/;
/** 全县重点项目115个: what is told of the whole region is not of its trade. */
const OF_ALL = /^(?:到|截至|1|今年|目前|[一二三四上下]半?(?:年|季度))?[^，。；]{0,6}全[省市县区州旗]/;
/** Behind a trade: its figures, not what happens in it. */
const TELLS = /^优势[。，]|^(?:集群|链)?(?:年|总|综合)?(?:产值|营收|营业收入|规模|增加值)/;
/** How long a headline in front of a brief is at most. */
const HEADLINE = 20;
/** What being told in another sentence than the lead costs. */
const INHERITED = 0.1;

/** Projects and enterprises told behind the trade that leads their clause, sentence, paragraph or the heading before it. */
export function underLeads(paragraphs: readonly (readonly Told[])[], tellsOwn: (project: string) => boolean): Claim[] {
  let heading: IndustryMention | undefined;
  return paragraphs.flatMap((paragraph) => {
    const claims = underLead(paragraph, heading, tellsOwn);
    heading = isHeading(paragraph) ? single(paragraph.flatMap(({ inside }) => inside.filter(isLeading))) : undefined;
    return claims;
  });
}

const isLeading = (mention: NamedMention): mention is IndustryMention => isTrade(mention) && LEADS.has(mention.rule);

/** A short line that is no sentence. */
const isHeading = (paragraph: readonly Told[]): boolean =>
  paragraph.length === 1 && /^.{2,30}[^。；！？，]$/.test(paragraph[0]?.sentence.text.trim() ?? '');

function underLead(
  paragraph: readonly Told[],
  heading: IndustryMention | undefined,
  tellsOwn: (project: string) => boolean,
): Claim[] {
  let lead = heading;
  return paragraph.flatMap(({ sentence, inside }, index) => {
    const paired = inPairs(sentence.text, inside);
    if (paired.length > 0) return paired;
    const ends = ELSEWHERE.test(sentence.text) || (lead && lead !== heading && !governs(lead, paragraph));
    if (lead && index > 0 && ends) lead = undefined;
    const whole = OF_ALL.test(sentence.text) || tellsOfPlace({ sentence, inside });
    return clausesOf({ sentence, inside }).flatMap(({ text, part }) => {
      const trades = part.filter(isLeading);
      const other = part.some(
        (one) => isTrade(one) && one.rule === OF_BATCH && one.key !== lead?.key && !isWide(one.name),
      );
      if (trades.length > 0) lead = single(trades);
      else if (other || OTHER_LEAD.test(text)) lead = undefined;
      const governing = lead;
      if (!governing) return [];
      const outside = whole && governing.span.start < sentence.span.start;
      return part
        .filter((mention) => follows(mention, governing) && !tellsOwn(mention.name) && !(outside && isBatch(mention)))
        .map((member) => claim(member, governing, sentence.span.start));
    });
  });
}

/**
 * Tells whether a trade leads on behind its own sentence: one that opens it or stands in the paragraph's first.
 * 家具产业集群产值突破600亿元 tells a fact, and leads nothing behind its sentence.
 */
function governs(lead: IndustryMention, paragraph: readonly Told[]): boolean {
  const at = paragraph.findIndex(
    ({ sentence: { span } }) => span.start <= lead.span.start && lead.span.end <= span.end,
  );
  const own = paragraph[at]?.sentence;
  if (!own || lead.rule === CLUSTER || TELLS.test(own.text.slice(lead.span.end - own.span.start))) return false;
  // 扶持|甲县|肉羊产业: told of one place of several
  if (/[省市县区镇乡旗]/.test(own.text.charAt(lead.span.start - own.span.start - 1))) return opens(lead, own);
  // 支持|甲乡|发展大鲵养殖，|乙镇|建…: so too
  const [before, after] = [
    own.text.slice(0, lead.span.start - own.span.start),
    own.text.slice(lead.span.end - own.span.start),
  ];
  if (/[镇乡村][^，。；]{0,6}$/.test(before) && /[，；][\u4e00-\u9fff]{2,4}[镇乡村]/.test(after)) return false;
  const afterHeadline = at === 1 && (paragraph[0]?.sentence.text.length ?? 0) <= HEADLINE && !own.text.includes('；');
  return at === 0 || afterHeadline || opens(lead, own);
}

/** 甲镇壮大铸造，…；乙镇…: of two that are told side by side neither leads on. */
const opens = (lead: IndustryMention, { span, text }: Sentence): boolean =>
  lead.span.start - span.start <= 2 ||
  (!/[，；：]/.test(text.slice(0, lead.span.start - span.start)) && !text.includes('；'));

/** 一季度甲县新签项目9个: what a county or a city tells of all its projects. */
const tellsOfPlace = ({ inside }: Told): boolean =>
  inside.some(
    (mention) =>
      mention.kind === 'Region' &&
      (mention.level === 'county' || mention.level === 'prefecture' || mention.level === 'province'),
  );

const follows = (mention: NamedMention, lead: IndustryMention): boolean =>
  (mention.kind === 'Enterprise' || mention.kind === 'Project') &&
  !serves(mention) &&
  mention.span.start >= lead.span.end;

/** A lead that names several trades tells of none which projects are its. */
const single = (trades: readonly IndustryMention[]): IndustryMention | undefined =>
  new Set(trades.map(({ key }) => key)).size === 1 ? trades[0] : undefined;

function claim(project: NamedMention, lead: IndustryMention, sentence: number): Claim {
  const told = lead.span.start >= sentence;
  const span = told ? { start: lead.span.start, end: project.span.end } : project.span;
  const made = makeClaim(project.key, lead.key, span, RULES.lead);
  return told ? made : { ...made, confidence: made.confidence - INHERITED };
}

/** 会展、物流各有收获：甲项目、乙项目: as many projects as trades, in the same order. */
function inPairs(text: string, inside: readonly NamedMention[]): Claim[] {
  const trades = inside.filter(isLeading);
  const projects = inside.filter((mention) => mention.kind === 'Project');
  const last = trades.at(-1);
  if (!last || trades.length < 2 || projects.length !== trades.length || !EACH.test(text)) return [];
  if (projects.some(({ span }) => span.start < last.span.end)) return [];
  return projects.map((project, index) => {
    const trade = trades[index] as IndustryMention;
    return makeClaim(project.key, trade.key, { start: trade.span.start, end: project.span.end }, RULES.paired);
  });
}

/** The mentions of a sentence, clause by clause. */
function clausesOf({ sentence, inside }: Told): { text: string; part: NamedMention[] }[] {
  const parts = sentence.clauses.map(({ span, text }) => ({
    text,
    part: inside.filter((mention) => mention.span.start >= span.start && mention.span.start < span.end),
  }));
  return parts.length > 0 ? parts : [{ text: sentence.text, part: [...inside] }];
}
