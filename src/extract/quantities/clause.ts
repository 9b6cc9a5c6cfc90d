import type { Amount } from '../../text/amounts.ts';
import { readAligned } from './aligned.ts';
import { announced } from './announced.ts';
import { inherited, isBare, isThat, REFERENCE, type Draft, type Told } from './draft.ts';
import { contestOf, readContest } from './contest.ts';
import { eachOf } from './each.ts';
import { isNoFigure } from './exclude.ts';
import { isSaid } from './said.ts';
import { toldAmong, withoutAmong } from './nothing.ts';
import { cleanIndicator, withoutList } from './indicator.ts';
import { readPlain } from './plain.ts';
import { withRanks } from './rank-drafts.ts';
import { readRatio } from './ratio.ts';
import { sideBySide } from './side-by-side.ts';
import { readTarget } from './target.ts';
import { PROJECT_TARGET, projectNoun, projectTarget, staged } from './project-target.ts';
import { readShareBase } from './share-base.ts';
import { readLeague } from './leagues.ts';
import { topicOf } from './subject.ts';
import { promised } from './yield.ts';

const RISES_TO =
  /^(?:左右)?(?:一路|快速|逐步)?(?:提高|增加|增长|上升|提升|扩大|扩充|跃升|攀升|下降|降低|回落|回升|减少|缩小|压缩|压减|缩短|提速|降|升|增|扩|提|跃|压|缩|减|涨|跳|调减|撤并|精简)(?:到|至|为)/;

/** 预计实现生产总值60亿元 */
const EXPECTS = /^[，、；：]?(?:[^，。；、\d]{0,4}|\d{4}年|经)(?:初步)?预计(?!年)/;

/** 按进度分，续建85个: the projects told before are sorted. */
const SORTS = /^(?:其中|[按从论分以])/;
/** 比全国（5.5%）高1.3个百分点: the value that is compared with. */
const COMPARED = /(?<=全[国省市区县州]|平均|水平|同期)（[\d.]+[%‰]）/;
const isCompared = (text: string, { start, end }: Amount): boolean =>
  text.charAt(start - 1) === '（' &&
  text.charAt(end) === '）' &&
  COMPARED.test(text.slice(Math.max(0, start - 4), end + 1));

/** Reads the figures of one clause; `offset` is where it begins in its sentence. */
export function readClause(text: string, offset: number, all: readonly Amount[], told: Told): Told {
  const amounts = all.filter((amount) => !isCompared(text, amount));
  const opened = contestOf(text);
  if (opened) return { ...told, contest: opened };
  const league = readLeague(text, offset);
  if (league && amounts.every(({ unit }) => /^位?$/.test(unit)))
    return { ...told, contest: { indicator: league.indicator, scope: league.rankScope ?? '' }, drafts: [league] };
  const placed = told.contest ? readContest(text, offset, amounts, told.contest) : [];
  if (placed.length > 0) return { ...told, drafts: placed };
  const drafts: Draft[] = [];
  const known = (): Told => ({
    drafts: [...told.drafts, ...drafts].filter(({ rule }) => rule !== PROJECT_TARGET && rule !== REFERENCE),
    ...(pending ? { pending } : {}),
    ...(subject ? { subject } : {}),
    ...(told.topic ? { topic: told.topic } : {}),
  });
  let subject = amounts.length === 0 && told.closed && !SORTS.test(text) ? undefined : told.subject;
  let pending = told.pending;
  let rate = false;
  let promise = told.closed ? undefined : told.promise;
  let passed = 0;
  let from = 0;
  for (const group of sideBySide(text, amounts)) {
    const [first, last] = [group[0] as Amount, group.at(-1) as Amount];
    if (first.start < passed) {
      from = last.end;
      continue;
    }
    const lead = withoutAmong(text.slice(from, first.start).replace(COMPARED, ''));
    if (told.before && told.drafts.length === 0 && isThat(cleanIndicator(lead))) pending ??= told.before;
    if (isThreshold(text, first, amounts)) continue;
    const among = toldAmong(text, first, amounts);
    if (among) {
      // 4个村1200户居民: the households are those of the villages.
      if (among.dimension === 'count') from = among.start;
      continue;
    }
    const tail = tailOf(text, last, amounts, cleanIndicator(lead) === '');
    promise = promised(lead, promise);
    if (promise === 'told') {
      from = last.end;
      continue;
    }
    const target =
      group.length === 1
        ? (readTarget(first, lead, text.slice(first.start, first.end), tail, known()) ??
          readShareBase(first, lead, tail, known()))
        : undefined;
    if (target) {
      drafts.push({ ...target, start: offset + first.start, end: offset + first.end });
      from = last.end;
      continue;
    }
    const base = /(?:由|从)[^，。；]{0,8}$/.exec(lead);
    const second = base && besideBase(text, last, amounts);
    if (base && (second || RISES_TO.test(tail))) {
      passed = second?.end ?? passed;
      pending = riser(lead.slice(0, base.index), known()) || pending;
      rate = /[增涨降]速|[增涨降]幅/.test(lead);
    } else if (isNoFigure(first, lead, tail, known())) {
      // A number that is no figure may still name what the next figure tells of (新入库项目657个，同比增加239个).
      if (first.dimension === 'none' || first.dimension === 'time') continue;
      const counted = first.dimension === 'count' ? (projectNoun(lead, tail) ?? staged(lead, known())) : undefined;
      if (counted) subject = counted;
      const target = counted && projectTarget(first, lead, counted);
      if (target) drafts.push({ ...target, start: offset + from + leading(lead), end: offset + first.end });
    } else {
      // 由A降至B: the metric stands in front of A.
      const words = pending && RISES_TO.test(lead) ? '' : lead;
      const each = group.length === 1 ? eachOf(lead, known()) : undefined;
      const parts =
        group.length > 1 ? readAligned(group, words, known()) : [ofAll(readOne(first, words, tail, known()))];
      parts.forEach((part, index) => {
        const amount = group[index] as Amount;
        if (part && isMetric(part.indicator))
          drafts.push({
            ...part,
            ...(part.comparator === 'eq' && EXPECTS.test(lead) ? { comparator: 'about' as const } : {}),
            ...(rate && part.measure === 'share' ? { measure: 'growth' as const } : {}),
            start: offset + Math.min(from + leading(lead), amount.start),
            end: offset + amount.end,
          });
      });
      if (each) shareOut(drafts, each);
      pending = undefined;
      rate = false;
    }
    from = last.end;
  }
  const follows = amounts.length === 0 ? promised(text, promise) : promise;
  const topic = amounts.length === 0 ? topicOf(text) : told.topic;
  const mark = amounts.length === 0 ? announced(text) : undefined;
  return {
    drafts: withRanks(text, offset, drafts, told),
    ...(subject ? { subject } : {}),
    ...(topic ? { topic } : {}),
    ...(mark ? { pending: mark } : {}),
    ...(told.contest && drafts.length === 0 ? { contest: told.contest } : {}),
    ...(told.before ? { before: told.before } : {}),
    ...(follows ? { promise: follows } : {}),
    closed: text.endsWith('；'),
  };
}

/** 由1200户|3500人|减至80户: the other of two values from which things change. */
function besideBase(text: string, { end }: Amount, amounts: readonly Amount[]): Amount | undefined {
  const next = amounts.find(({ start }) => start === end);
  return next && RISES_TO.test(text.slice(next.end)) ? next : undefined;
}

/** 收入120亿元，增速由11%回落至8%: a bare 增速 is that of the metric before. */
function riser(words: string, told: Told): string | undefined {
  const own = cleanIndicator(words);
  return own !== '' && isBare(own) ? inherited(told) : own;
}

/** Gives the figure read last to each of the metrics that share it. */
function shareOut(drafts: Draft[], metrics: readonly string[]): void {
  const last = drafts.pop();
  if (last) drafts.push(...metrics.map((indicator) => ({ ...last, rule: 'quantity/each', indicator })));
}

/** The words behind an amount, up to the next; 8436户33126人脱贫 tells both of the same. */
function tailOf(text: string, { end, unit }: Amount, amounts: readonly Amount[], bareLead: boolean): string {
  const next = amounts.find(({ start }) => start >= end);
  // 2600名60岁以上老人
  if (next?.start === end && next.unit === '岁') return tailOf(text, next, amounts, false);
  return bareLead && next && next.start === end && next.dimension === 'count' && next.unit !== unit
    ? tailOf(text, next, amounts, bareLead)
    : text.slice(end, next?.start ?? text.length);
}

const EITHER = /^(?:及|或|和)\d[\d.]*[万亿]*(?:美元|元)以上/;

/** 500万元以上固定资产投资412亿元, 收入50万元以上的村占22%: what is counted or summed, told by its size. */
function isThreshold(text: string, { end, dimension }: Amount, amounts: readonly Amount[]): boolean {
  // 5亿元及3000万美元以上项目
  if (dimension === 'money' && EITHER.test(text.slice(end))) return true;
  // 5000吨级内河船12艘, 10亿元级企业12家
  if (/^级/.test(text.slice(end))) return amounts.some(({ start }) => start >= end);
  if (!/以[上下]$/.test(text.slice(0, end)) || dimension === 'ratio') return false;
  const next = amounts.find(({ start }) => start >= end);
  return (
    next !== undefined &&
    next.dimension !== 'none' &&
    /^的?(?![有为达共、]|分别)[\u4e00-\u9fff“”（）、]{2,}$/.test(text.slice(end, next.start))
  );
}

/** 九成是贴牌, 是全市首个突破百亿元的园区: what something is. */
const isMetric = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= 40 &&
  !isSaid(words) &&
  !/^[降增涨跌]幅[比较]|^(?:沿线|周边|附近|镇上|村里|当地)$|^是|\d%|^(?:国家|省|市|县)级$/.test(words);

const leading = (lead: string): number => /^[，、；：\s]*/.exec(lead)?.[0].length ?? 0;
const readOne = (amount: Amount, lead: string, tail: string, told: Told) =>
  amount.dimension === 'ratio' ? readRatio(amount, lead, tail, told) : readPlain(amount, lead, tail, told);

const ofAll = <T extends { indicator: string }>(part: T | undefined): T | undefined =>
  part && { ...part, indicator: withoutList(part.indicator) };
