/**
 * Structure: clean text in, a reading out: the texts of a page, their sections and sentences, what they speak of and when.
 *
 * Lines are told apart first (asides are not read), then gathered into articles, because region and period belong to an
 * article; sections and sentences come last, since a heading's period is reckoned from the article's date.
 */
import type { CleanText } from '../model/clean-text.ts';
import type { Document } from '../model/document.ts';
import type { Anchor, Article, Aside, Reading, Sentence } from '../model/reading.ts';
import type { Resources } from '../model/resources.ts';
import type { ReportKind, SectionMode } from '../ontology/ontology.ts';
import { monthOf } from '../text/period-values.ts';
import { makeAnchorReader, type AnchorReader } from './anchor.ts';
import { BESIDE, BRIEFS } from './article-starts.ts';
import { splitArticles, type Draft } from './articles.ts';
import { asideReason } from './asides.ts';
import { datelineLength } from './dateline.ts';
import { findDates } from './dates.ts';
import { reportKind } from './kind.ts';
import { splitLines, type Line } from './lines.ts';
import { makeModeReader, type ModeReader } from './mode.ts';
import { hasParts, sharedWith, wholeOf } from './part-of-page.ts';
import { isPlan, reportPeriods, yearLookedBack } from './period.ts';
import { makeSections } from './sections.ts';
import { makeLevelOf, tellsSeveral } from './place-heads.ts';
import { withRoles } from './roles.ts';
import { splitSentences } from './sentences.ts';

/** Reads the structure of a report. */
export type StructureReader = (doc: Document, clean: CleanText) => Reading;

/** Compiles the gazetteer and the cue words once. */
export function makeStructureReader(resources: Resources): StructureReader {
  const makePageReader = makeAnchorReader(resources);
  const readMode = makeModeReader(resources);
  const levelOf = makeLevelOf(resources);
  return (doc, clean) => {
    const lines = withRoles(splitLines(clean.text), clean, doc.blocks);
    const drafts = splitArticles(lines, levelOf);
    const whole = drafts[0] ?? { title: '', name: '', lines: [] };
    const kind = reportKind(whole.title, clean.text.slice(0, 1200));
    const page = hasParts(drafts) ? clean.text : '';
    const parts: Parts = { articles: [], sentences: [], asides: [], paragraphs: 0, page };
    const readAnchor = makePageReader(clean.text);
    const alone = drafts.length === 1;
    for (const draft of drafts) readArticle(draft, alone ? kind : undefined, clean, readAnchor, readMode, parts);
    const first = parts.articles[0];
    const meta = {
      title: whole.name,
      kind,
      ...(first?.anchor ? { anchor: first.anchor } : {}),
      ...(first?.publishedOn ? { publishedOn: first.publishedOn } : {}),
      ...(first?.period ? { period: first.period } : {}),
    };
    return { clean, meta, articles: parts.articles, sentences: parts.sentences, asides: parts.asides };
  };
}

interface Parts {
  readonly articles: Article[];
  readonly sentences: Sentence[];
  readonly asides: Aside[];
  paragraphs: number;
  /** All of a page whose texts are parts of the first one. */
  readonly page: string;
}

/** What tells when a text speaks stands within so many characters. */
const HEAD = 1500;

function readArticle(
  draft: Draft,
  told: ReportKind | undefined,
  clean: CleanText,
  readAnchor: AnchorReader,
  readMode: ModeReader,
  parts: Parts,
): void {
  const index = parts.articles.length;
  const lines = linesOf(draft);
  const body = lines
    .filter(({ aside }) => aside !== 'navigation')
    .map(({ text }) => text)
    .join('\n');
  const kind = told ?? reportKind(draft.title, body);
  const own = tellsSeveral(draft.title) ? undefined : readAnchor(draft.title, body);
  const anchor = parts.articles[draft.goesOn ?? -1]?.anchor ?? own ?? anchorBefore(parts.articles, body);
  const publishedOn = publicationDate(kind, draft, parts.articles[0]?.publishedOn) ?? parts.articles[0]?.publishedOn;
  const whole = wholeOf(draft, parts.articles);
  const shared = whole && sharedWith(whole);
  const head = (index === 0 && parts.page) || body;
  const periods = shared?.periods ?? reportPeriods(kind, draft.title, head.slice(0, HEAD), publishedOn);
  const year = Number((publishedOn ?? periods.planPeriod ?? periods.period ?? '0').slice(0, 4));
  const opening = shared?.opening ?? {
    mode: isPlan(draft.title) ? 'plan' : initialMode(kind, readMode(ofFirst(draft.title))),
  };
  const { sections, enter } = makeSections(readMode, opening, { year, ...monthOf(publishedOn) });
  for (const { span, text, role, depth, aside } of lines) {
    const reason = role === 'caption' ? 'caption' : aside;
    if (reason) {
      parts.asides.push({ span, reason });
      continue;
    }
    // A title governs nothing: the parts below it have headings of their own.
    const section = sections.length === 1 && draft.title.includes(text) ? 0 : enter(text, depth);
    const begin = datelineLength(text);
    if (begin > 0) parts.asides.push({ span: { start: span.start, end: span.start + begin }, reason: 'byline' });
    for (const { span: own, clauses } of splitSentences(text.slice(begin), span.start + begin)) {
      parts.sentences.push({
        index: parts.sentences.length,
        span: own,
        text: clean.text.slice(own.start, own.end),
        paragraph: parts.paragraphs,
        section,
        article: index,
        clauses,
      });
    }
    parts.paragraphs++;
  }
  const [from, to] = [draft.lines[0]?.span.start ?? 0, draft.lines.at(-1)?.span.end ?? 0];
  parts.articles.push({
    index,
    title: draft.title,
    span: { start: from, end: to },
    ...(anchor ? { anchor } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...periods,
    sections,
  });
}

/** Marked sentences of a column of briefs are its items; elsewhere they are captions, which mostly have no full stop. */
const MARKED = /^[▲△▼◆].*。$/;

/** The lines of a text, each with the reason why it is not read. */
function linesOf({ lines }: Draft): (Line & { readonly aside: Aside['reason'] | undefined })[] {
  const isBriefs = BRIEFS.test(lines[0]?.text ?? '');
  return lines.map((line) => {
    const aside = asideReason(line.text);
    return { ...line, aside: isBriefs && aside === 'caption' && MARKED.test(line.text) ? undefined : aside };
  });
}

/** A text that tells no place of its own has that of the page, and one beside another has that one's. */
const anchorBefore = (articles: readonly Article[], body: string): Anchor | undefined =>
  (BESIDE.test(body) ? articles.toReversed() : articles).find(({ anchor }) => anchor)?.anchor;

/** 上半年工作总结和下半年工作思路: a text begins with what its title tells first. */
const ofFirst = (title: string): string => /^.*?(?:总结|回顾|情况|成效)(?=[及和与、暨])/.exec(title)?.[0] ?? title;

/** A title speaks for the whole of a news text; a report's parts have headings of their own. */
const initialMode = (kind: ReportKind, titled: SectionMode | undefined): SectionMode =>
  kind === 'statistics' ? 'review' : kind === 'news' ? (titled ?? 'other') : 'other';

/** By this month a year's review has been given. */
const LATEST_REVIEW = 5;

/** The date of the speech or the article: in the title, else in the opening lines; a page's update date never counts. */
function publicationDate(kind: ReportKind, draft: Draft, page: string | undefined): string | undefined {
  const title = findDates(draft.title)[0]?.date;
  if (title) return title;
  const head = draft.lines.slice(0, 10).map(({ text }) => text.replace(/更新(?:时间|日期)[：:].*/, ''));
  for (const line of head) {
    const hit = findDates(line)[0];
    if (hit && (hit.index < 40 || line.length < 80)) return hit.date;
  }
  const day = /^(?!“).{0,12}?(\d{1,2})月(\d{1,2})日/.exec(head.find((line) => line.length > 40) ?? '');
  const body = draft.lines.map(({ text }) => text).join('');
  const told = /(?<!到|至)(20\d\d)年/.exec(body)?.[1];
  const reviewed = Number(day?.[1]) <= LATEST_REVIEW ? yearLookedBack(body) : undefined;
  const year = page?.slice(0, 4) ?? (reviewed ? String(Number(reviewed) + 1) : told);
  if (!day || !year || kind === 'statistics') return undefined;
  // 1月6日 of a text on 刚刚过去的2019年 is in the year after.
  const isOver = page === undefined && !reviewed && Number(day[1]) <= 2 && body.includes(`过去的${year}年`);
  return `${isOver ? Number(year) + 1 : year}-${(day[1] ?? '').padStart(2, '0')}-${(day[2] ?? '').padStart(2, '0')}`;
}
