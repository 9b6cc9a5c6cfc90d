import { describe, expect, it } from 'vitest';
import { judge, type Figure } from '../../src/serve/judge.ts';

const figure = (id: string, value: number | undefined, rest: Partial<Figure> = {}): Figure => ({
  id,
  indicator: '生产总值',
  measure: 'growth',
  unit: '%',
  period: '2021',
  periodTold: true,
  ...(value === undefined ? {} : { value }),
  ...rest,
});
const verdict = (goal: Figure, ...results: Figure[]) => judge(goal, results).verdict;

describe('judge', () => {
  it.each([
    ['at least, met', { value: 7, comparator: 'gte' }, { value: 7 }, 'reached'],
    ['at least, not met', { value: 7, comparator: 'gte' }, { value: 6.9 }, 'missed'],
    ['about, near enough', { value: 7, comparator: 'about' }, { value: 6.7 }, 'reached'],
    ['about, too far', { value: 7, comparator: 'about' }, { value: 6.5 }, 'missed'],
    ['at most', { value: 3, comparator: 'lte', measure: 'share' }, { value: 2.4, measure: 'share' }, 'reached'],
    ['at most, passed', { value: 3, comparator: 'lte', measure: 'share' }, { value: 3.4, measure: 'share' }, 'missed'],
    ['a fall, deeper', { value: -3.5 }, { value: -4 }, 'reached'],
    ['a fall, flatter', { value: -3.5 }, { value: -3 }, 'missed'],
    ['a rate kept low', { value: 3, comparator: 'about', indicator: '居民消费价格' }, { value: 1.2 }, 'reached'],
    [
      'an index kept low',
      { value: 4.3, measure: 'level', unit: '', indicator: '空气质量综合指数' },
      { value: 4.42, measure: 'level', unit: '' },
      'missed',
    ],
    ['another measure', { value: 7 }, { value: 7, measure: 'level' }, 'unknown'],
    ['another year', { value: 7 }, { value: 7, period: '2020' }, 'unknown'],
    ['a part of the year', { value: 7 }, { value: 7, period: '2021-H1' }, 'unknown'],
    [
      'another unit',
      { value: 7, measure: 'level', unit: '亿元' },
      { value: 7, measure: 'level', unit: '家' },
      'unknown',
    ],
    ['more than too little', { value: 7 }, { value: 6, comparator: 'gt' }, 'unknown'],
    ['more than enough', { value: 7 }, { value: 8, comparator: 'gt' }, 'reached'],
    ['a rank alone', { value: undefined, rank: 3 }, { value: 7 }, 'unknown'],
  ] as const)('%s', (_, goal, result, expected) => {
    expect(verdict(figure('g', goal.value, goal as Partial<Figure>), figure('r', result.value, result))).toBe(expected);
  });

  it('compares amounts in base units', () => {
    const goal = figure('g', 12, { measure: 'level', unit: '亿元', baseValue: 1.2e9, baseUnit: '元' });
    const result = figure('r', 130_000, { measure: 'level', unit: '万元', baseValue: 1.3e9, baseUnit: '元' });
    expect(verdict(goal, result)).toBe('reached');
  });

  it('takes a level at the end of a span of years, not a growth', () => {
    const goal = figure('g', 100, { period: '2016/2020', measure: 'level', unit: '亿元' });
    expect(verdict(goal, figure('r', 101, { period: '2020', measure: 'level', unit: '亿元' }))).toBe('reached');
    expect(verdict({ ...goal, measure: 'growth' }, figure('r', 101, { period: '2020' }))).toBe('unknown');
  });

  it('says that reports differ where they do, and prefers the figure whose period is told', () => {
    const goal = figure('g', 7);
    expect(judge(goal, [figure('a', 7.5), figure('b', 6.5)])).toMatchObject({
      verdict: 'unknown',
      why: 'Reports differ: 7.5% and 6.5%.',
    });
    expect(verdict(goal, figure('a', 7.5), figure('b', 6.5, { periodTold: false }))).toBe('reached');
  });

  it('says why', () => {
    expect(judge(figure('g', 7, { comparator: 'gte' }), [figure('r', 6.8)]).why).toBe(
      '6.8% reported, at least 7% aimed at.',
    );
    expect(judge(figure('g', 7), []).why).toBe('No report in the graph tells a result for 2021.');
    expect(judge(figure('g', 7), [figure('r', 3, { period: '2021-H1' })]).why).toBe(
      'Only 2021-H1 is reported: 3% of 7% for 2021.',
    );
  });
});
