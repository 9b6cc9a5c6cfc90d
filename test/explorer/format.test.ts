import { describe, expect, it } from 'vitest';
import { formatConfidence, formatLarge, formatYuan } from '../../src/explorer/format/amount.ts';
import { formatDate, formatPeriod } from '../../src/explorer/format/period.ts';
import { formatFigure, type Figure } from '../../src/explorer/format/quantity.ts';

describe('amounts', () => {
  it.each([
    [48_600_000_000, '486亿元', '48.6 billion yuan'],
    [1_230_000_000_000, '1.23万亿元', '1.23 trillion yuan'],
    [25_640_000_000, '256.4亿元', '25.64 billion yuan'],
    [120_000_000, '1.2亿元', '120 million yuan'],
    [35_000, '3.5万元', '35,000 yuan'],
    [800, '800元', '800 yuan'],
    [0, '0元', '0 yuan'],
    [-1_580_000_000, '-15.8亿元', '-1.58 billion yuan'],
  ])('%d yuan', (yuan, zh, en) => {
    expect(formatYuan(yuan, 'zh')).toBe(zh);
    expect(formatYuan(yuan, 'en')).toBe(en);
  });

  it('shows no noise of binary fractions', () => {
    expect(formatLarge(4.1 * 1e4, 'zh')).toBe('4.1万');
    expect(formatLarge(0.1 + 0.2, 'en')).toBe('0.3');
  });

  it('confidence in percent', () => expect(formatConfidence(0.75)).toBe('75%'));
});

describe('periods', () => {
  it.each([
    ['2021', '2021年', '2021'],
    ['2022-H1', '2022年上半年', 'first half of 2022'],
    ['2022-Q3', '2022年三季度', 'Q3 2022'],
    ['2022-05', '2022年5月', 'May 2022'],
    ['2022-01/2022-05', '2022年1—5月', 'Jan 2022 – May 2022'],
    ['2016/2020', '2016—2020年', '2016–2020'],
    ['2021-H2/2022-H1', '2021年下半年 — 2022年上半年', 'second half of 2021 – first half of 2022'],
  ])('%s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh')).toBe(zh);
    expect(formatPeriod(period, 'en')).toBe(en);
  });
  it('dates', () => {
    expect(formatDate('2022-07-04', 'zh')).toBe('2022年7月4日');
    expect(formatDate('2022-07-04', 'en')).toBe('4 Jul 2022');
  });
});

describe('figures', () => {
  const cases: [Figure, string, string][] = [
    [{ measure: 'growth', value: 3.6, unit: '%', comparator: 'eq' }, '增长3.6%', 'up 3.6%'],
    [{ measure: 'growth', value: -15, unit: '%', comparator: 'gte' }, '下降15%以上', 'down at least 15%'],
    [{ measure: 'growth', value: 7, unit: '%', comparator: 'about' }, '增长约7%', 'up about 7%'],
    [{ measure: 'count', value: 4.1, unit: '万人', comparator: 'gte' }, '4.1万人以上', 'at least 41,000 people'],
    [{ measure: 'level', value: 256.4, unit: '亿元' }, '256.4亿元', '25.64 billion yuan'],
    [{ measure: 'level', value: 600, unit: '千瓦' }, '600千瓦', '600 kW'],
    [{ measure: 'level', value: 8, valueMax: 10, unit: '%' }, '8—10%', '8–10%'],
    [{ measure: 'count', value: 3, unit: '台套' }, '3台套', '3 台套'],
    [{ value: null, rank: 4, rankScope: '全省' }, '全省第4位', 'rank 4 (全省)'],
    [{ measure: 'growth', value: 9.1, unit: '%', rank: 2 }, '增长9.1%，第2位', 'up 9.1%, rank 2'],
  ];
  it.each(cases)('%j', (figure, zh, en) => {
    expect(formatFigure(figure, 'zh')).toBe(zh);
    expect(formatFigure(figure, 'en')).toBe(en);
  });
});
