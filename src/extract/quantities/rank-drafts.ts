import { placed } from './contest.ts';
import { REFERENCE, type Draft, type Told } from './draft.ts';
import { cleanIndicator } from './indicator.ts';
import { findRanks, type Rank } from './ranks.ts';

/** Gives ranks to the figures that they rank; a rank with a metric of its own is a figure without a value. */
export function withRanks(text: string, offset: number, drafts: readonly Draft[], told: Told): Draft[] {
  const ranks = findRanks(text);
  const result = [...drafts];
  if (ranks.length === 0) return result;
  const first = ranks[0] as Rank;
  const lastEnd = Math.max(
    0,
    ...drafts.filter(({ end }) => end - offset <= first.start).map(({ end }) => end - offset),
  );
  const subject = cleanIndicator(text.slice(lastEnd, first.start))
    .replace(/(?:增速|增幅|总量|排名|均|分|排|进度|等(?:主要)?(?:经济)?指标)+$/, '')
    .replace(/等(?:主要)?(?:经济)?指标$/, '')
    .replace(/^(?:荣获|获评|入选|蝉联|跻身)|^(?:拿|夺|摘|捧|考|得|斩|挣)[了下得获回到]{0,2}[了个]{0,2}$/, '');
  const at = { start: offset + first.start, end: offset + (ranks.at(-1) as Rank).end };
  // A headline: 同比增长5.1%　增速居全省第五.
  if (/\d%/.test(subject)) return result;
  // 4项居全市第一 tells how many.
  if (/^\d+[项个]$/.test(subject)) return result;
  // 连续两年荣获全省第2名 tells of the contest before.
  if (/^连续[一二三四五六七八九十多数\d]{1,2}[年次]/.test(subject) && subject.length <= 8) return result;
  // 在全省开发区综合考评中居第21位.
  if (first.contest) {
    const { contest: indicator, scope, rank } = first;
    return [...result, placed('quantity/rank', { indicator, scope }, rank, at)];
  }
  const several = /^([两三四五六])项$/.exec(subject)?.[1];
  if (several) return together([...told.drafts, ...drafts], '两三四五六'.indexOf(several) + 2, ranks, drafts);
  if (subject.length >= 2 && !/^(?:增速|增幅|完成率|总量|数量|规模|[和均、])+$/.test(subject))
    return [...result, ...ownRanks(subject, text, ranks, at)];
  if (ranks.length > 1) return [...result, ...sharedRanks([...told.drafts, ...drafts], ranks, at)];
  if (told.pending && drafts.length === 0) return ownRanks(told.pending, text, ranks, at);
  const target = rankedDraft([...told.drafts, ...drafts], first.of + text.slice(lastEnd, first.start));
  if (target && target.measure !== 'growth' && /增[速幅]/.test(first.of))
    return [...result, rankAlone(target, 'growth', first, at)];
  if (target?.measure === 'growth' && /总量$/.test(first.of)) return [...result, rankAlone(target, 'level', first, at)];
  if (target) result.push({ ...target, rank: first.rank, rankScope: first.scope, end: Math.max(target.end, at.end) });
  return result;
}

/** 完成投资41亿元，增幅居全市首位 tells no growth, only its rank; 增长9%，总量居全市首位 no level. */
const rankAlone = (
  { indicator }: Draft,
  measure: 'growth' | 'level',
  { rank, scope }: Rank,
  at: { start: number; end: number },
): Draft => ({
  rule: 'quantity/rank',
  confidence: 0.75,
  indicator,
  measure,
  rank,
  rankScope: scope,
  ...at,
});

/** 两项增速均居首位 ranks the growth of as many metrics told just before. */
function together(all: readonly Draft[], count: number, ranks: readonly Rank[], own: readonly Draft[]): Draft[] {
  const grown = all.filter(({ measure }) => measure === 'growth').slice(-count);
  return [
    ...own,
    ...grown.map((draft, index) => {
      const { rank, scope } = ranks[ranks.length === count ? index : 0] as Rank;
      return { ...draft, rank, rankScope: scope };
    }),
  ];
}

function ownRanks(subject: string, text: string, ranks: readonly Rank[], at: { start: number; end: number }): Draft[] {
  const measure = /增速|增幅|增长/.test(text) ? 'growth' : /率$/.test(subject) ? 'share' : 'level';
  const names = (/、[^、]*[两三四五六][个种类]产品/.test(subject) ? [subject] : subject.split(/[、和]/))
    .map((name) => cleanIndicator(name))
    .filter((name) => name.length >= 2);
  return names.map((indicator, index) => {
    const rank = ranks[ranks.length === names.length ? index : 0] as Rank;
    return {
      rule: 'quantity/rank',
      confidence: 0.8,
      indicator,
      measure,
      rank: rank.rank,
      rankScope: rank.scope,
      start: Math.max(0, at.start - subject.length - 8),
      end: at.end,
    };
  });
}

function sharedRanks(drafts: readonly Draft[], ranks: readonly Rank[], at: { start: number; end: number }): Draft[] {
  const recent = drafts.slice(-ranks.length);
  const grown = recent.every(({ measure, rank }) => measure === 'growth' && rank === undefined);
  if (recent.length === ranks.length && (grown || isLevelAndGrowth(recent)) && !/增/.test(ranks[0]?.of ?? '')) {
    return recent.map((draft, index) => ({
      ...draft,
      rank: (ranks[index] as Rank).rank,
      rankScope: (ranks[index] as Rank).scope,
    }));
  }
  const names = [...new Set(drafts.map(({ indicator }) => indicator))].slice(-ranks.length);
  if (names.length !== ranks.length) return [];
  return ranks.map(({ rank, scope, of }, index) => ({
    rule: 'quantity/rank',
    confidence: 0.75,
    indicator: names[index] ?? '',
    measure: /增/.test(of) ? 'growth' : 'level',
    rank,
    rankScope: scope,
    ...at,
  }));
}

/** 收入241亿元，增长6%，分居全省第4、第3位 */
const isLevelAndGrowth = ([first, last, ...more]: readonly Draft[]): boolean =>
  more.length === 0 &&
  first?.indicator === last?.indicator &&
  first?.measure !== 'growth' &&
  last?.measure === 'growth' &&
  first?.rank === undefined;

/** 增速 ranks the growth of the metric told last, 总量 its level. */
const rankedDraft = (all: readonly Draft[], of: string): Draft | undefined => {
  // 比全国高1.3个百分点，居全国第6位 ranks what is compared.
  const drafts = all.filter(({ rule }) => rule !== REFERENCE);
  const last = drafts.at(-1);
  const same = drafts.filter(({ indicator }) => indicator === last?.indicator);
  if (/增速|增幅|增长/.test(of)) return same.findLast(({ measure }) => measure === 'growth') ?? last;
  if (/总量|规模/.test(of))
    return (
      drafts.findLast(
        (d) => (d.measure === 'level' || d.measure === 'count') && last?.indicator.startsWith(d.indicator),
      ) ?? last
    );
  return last;
};
