/** What makes one project of common words: a cost, an owner or a site of its own. */
import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { costRightBehind } from './cost.ts';
import type { Named } from './name.ts';

/** 投资5亿元的|智能工厂 */
const COST_BEFORE =
  /(?:投资|拟投|斥资|增资|追加|投入|出资|拿出|掷出|砸下|：)(?:约|近|超)?[\d.]+(?:亿|万)[美欧港]?元，?(?:在[^，。；]{2,14}?)?(?:(?:建设|兴建|新建|建成|上马|打造|投建|布局)?的|建设|兴建|新建|扩建|上马|打造|投建|布局|建|上)$|[\d.]+(?:亿|万)元(?:的|砸向|投向)$/;
/** Rules that read a cost told beside the name. */
const COSTED: ReadonlySet<string> = new Set(['project/bracketed', 'project/row']);
/** 甲集团的物流园, 与甲集团洽谈的储能项目: what an enterprise is told to have. */
const HAS =
  /^(?:在[^，。；、]{2,12}?(?=.+的$))?(?:(?:投资)?(?:建设|承建|布局|洽谈|推进|运营|打造|实施|投建|开发|新上|新建|兴建|扩建|上马)|投资|出资)?的$/;
/** 支持甲石化在乙岛|上马|炼化项目 */
const LAUNCHES = /^(?:在[^，。；、]{2,12}?)?(?:上马|新上|新建|投建|兴建|扩建|建成|建起)了?$/;
/** 在甲镇|建设|文旅综合体 */
const SITES =
  /^(?:内|境内)?(?:规划|投资|合作|联合|共同|联手)?(?:建设|新建|兴建|建成|建起|布局|投建|上马|新上|扩建|建)[了的]?$/;
const SITE_LEVELS: ReadonlySet<string> = new Set(['zone', 'township', 'village']);

/** P|选址甲镇; 把P|建在甲园 */
const SETTLES = /^(?:已|拟|将)*(?:选址|落户|落子|落地|位于|坐落(?:于|在)?|落在|建在|放在|设在|布局在?)(?:在|于)?$/;

/** Tells whether the words around a name vouch for it; then it is one project, however common its own words. */
export const isVouched = (named: Named, sentence: Sentence, actors: readonly Mention[]): boolean =>
  named.vouched ||
  isCosted(named, sentence.text) ||
  actors.some(
    (actor) => isOwned(named, sentence, actor) || isSited(named, sentence, actor) || isSettled(named, sentence, actor),
  );

const isCosted = ({ rule, start, end }: Named, text: string): boolean =>
  COSTED.has(rule) ||
  COST_BEFORE.test(text.slice(Math.max(0, start - 36), start)) ||
  costRightBehind(text, end) !== undefined;

function isOwned({ start, name }: Named, sentence: Sentence, { kind, span }: Mention): boolean {
  if (kind !== 'Enterprise') return false;
  if (span.start === start + sentence.span.start && /(?:项目|工程)$/.test(name)) return true;
  const words = between(span, start, sentence);
  return HAS.test(words) || LAUNCHES.test(words);
}

/** 甲镇|的|文旅综合体 is one too. */
const isSited = ({ start }: Named, sentence: Sentence, place: Mention): boolean =>
  place.kind === 'Region' &&
  SITE_LEVELS.has(place.level) &&
  (between(place.span, start, sentence) === '的' ||
    (sentence.text.charAt(place.span.start - sentence.span.start - 1) === '在' &&
      SITES.test(between(place.span, start, sentence))));

const isSettled = ({ end }: Named, { text, span }: Sentence, place: Mention): boolean =>
  place.kind === 'Region' &&
  place.span.start >= span.start + end &&
  SETTLES.test(text.slice(end, place.span.start - span.start));

const between = ({ end }: Span, start: number, { span, text }: Sentence): string => text.slice(end - span.start, start);
