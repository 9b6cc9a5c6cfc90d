import { describe, expect, it } from 'vitest';
import { makeAmountFinder } from '../../../src/text/amounts.ts';
import { findPeriods } from '../../../src/text/periods.ts';
import { readResources } from '../../../src/read/resources.ts';

const periods = (text: string) => findPeriods(text, { year: 2021, reported: 2020 }).map(({ period }) => period);

describe('times', () => {
  it('takes the end of the year for that of the year planned', () => {
    expect(findPeriods('年底前完工', { year: 2023, reported: 2024 })[0]?.period).toBe('2024');
    expect(findPeriods('年底前完工', { year: 2024, reported: 2023 })[0]?.period).toBe('2024');
  });

  it.each([
    ['今年1—5月', '2021-01/2021-05'],
    ['去年上半年', '2020-H1'],
    ['到2025年末', '2025'],
    ['“十三五”时期', '2016/2020'],
    ['全年', '2020'],
    ['2016—2020年', '2016/2020'],
    ['前两月', '2020-01/2020-02'],
    ['2021年是“十四五”规划的开局之年', '2021'],
    ['截至6月30日', '2020-06'],
    ['9、10两个月', '2020-09/2020-10'],
    ['今秋', '2021'],
    ['再过两年', '2023'],
  ])('%s', (text, period) => expect(periods(text)).toEqual([period]));

  it.each([
    '比2015年',
    '在2015年基础上',
    '是2015年的2.5倍',
    '实现“十五连丰”',
    '达到20230元',
    '完成全年目标',
    '截至6月12日',
    '国庆假期',
  ])('%s is none', (text) => expect(periods(text)).toEqual([]));
});

it('places a holiday in a text of its month or later', () =>
  expect(findPeriods('国庆假期迎来游客', { year: 2021, month: 11 })).toMatchObject([{ period: '2021-10' }]));

it('means by 半年 the half that is over in summer', () => {
  const told = (month: number) => findPeriods('半年完成投资9亿元', { year: 2021, month }).map(({ period }) => period);
  expect(told(7)).toEqual(['2021-H1']);
  expect(told(3)).toEqual([]);
});

describe('amounts', () => {
  const find = makeAmountFinder(readResources());
  const first = (text: string) => {
    const [amount] = find(text);
    return amount && [amount.value, amount.unit, amount.comparator];
  };
  it.each([
    ['投入近三成', 30, '%', 'about'],
    ['超过1.2万户', 1.2, '万户', 'gt'],
    ['28万农村人口', 28, '万人', 'eq'],
    ['签约53个', 53, '个', 'eq'],
    ['控制在4%以内', 4, '%', 'lte'],
    ['300多个', 300, '个', 'gt'],
    ['多了两成三', 23, '%', 'eq'],
    ['提了一成半', 15, '%', 'eq'],
    ['三成一期工程', 30, '%', 'eq'],
    ['高达58%', 58, '%', 'eq'],
    ['多达4300余家', 4300, '家', 'gt'],
    ['产值过百亿。', 1, '百亿元', 'gt'],
  ])('%s', (text, value, unit, comparator) => expect(first(text)).toEqual([value, unit, comparator]));
  it('reads a range', () => expect(find('新建8—10家')[0]).toMatchObject({ value: 8, valueMax: 10 }));
});
