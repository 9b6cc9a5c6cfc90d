import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/explorer/dashboards/csv.ts';
import {
  byInterest,
  byTotal,
  endOf,
  hasBoth,
  labelSide,
  seriesOf,
  type SeriesPoint,
} from '../../src/explorer/dashboards/group.ts';
import { shades } from '../../src/explorer/dashboards/shades.ts';
import { regionsTold } from '../../src/explorer/parts/regions-told.ts';
import type { QuantityFieldsFragment } from '../../src/explorer/api/operations.ts';
import { beginning } from '../../src/explorer/trial/beginning.ts';

const figure = (fields: Partial<QuantityFieldsFragment>): QuantityFieldsFragment => ({
  indicator: '城镇新增就业',
  measures: null,
  measure: 'count',
  value: 1,
  valueMax: null,
  unit: '人',
  baseValue: 1,
  baseUnit: '人',
  comparator: 'eq',
  period: '2021',
  periodTold: true,
  rank: null,
  rankScope: null,
  ...fields,
});

describe('CSV', () => {
  it('quotes what needs it and keeps numbers whole', () => {
    const table = {
      columns: ['a', 'b'],
      rows: [
        ['x,"y"', 48600000000],
        [null, 0.5],
      ],
    };
    expect(csvOf(table)).toBe('a,b\r\n"x,""y""",48600000000\r\n,0.5\r\n');
  });
  it('lets no text become a formula', () => {
    expect(csvOf({ columns: ['=1'], rows: [['@x'], ['-5'], ['-x']] })).toBe("'=1\r\n'@x\r\n-5\r\n'-x\r\n");
  });
});

describe('groups', () => {
  it('add up by name, the largest first', () => {
    const rows = [
      { name: 'a', amount: 1 },
      { name: 'b', amount: 5 },
      { name: 'a', amount: 3 },
    ];
    expect(byTotal(rows)).toEqual([
      { name: 'b', total: 5 },
      { name: 'a', total: 4 },
    ]);
  });

  it('put goals and results of one indicator in one unit', () => {
    const goal = figure({ value: 4.1, unit: '万人', baseValue: 41000, period: '2022' });
    const result = figure({ value: 38000, baseValue: 38000 });
    const [series] = seriesOf([goal], [result]);
    expect(series?.points).toEqual([
      { role: 'goal', period: '2022', value: 4.1 },
      { role: 'result', period: '2021', value: 3.8 },
    ]);
  });

  it('keep growth and amount apart, and leave out mere ranks', () => {
    const results = [
      figure({ indicator: '生产总值', measure: 'growth', unit: '%', baseUnit: null, baseValue: null }),
      figure({ indicator: '生产总值', measure: 'level', unit: '亿元', baseUnit: '元' }),
      figure({ value: null, rank: 3 }),
    ];
    expect(seriesOf([], results)).toHaveLength(2);
  });

  it('show first what has both goals and results', () => {
    const series = seriesOf(
      [figure({})],
      [
        figure({}),
        figure({ indicator: '粮食', period: '2019' }),
        figure({ indicator: '粮食', period: '2020' }),
        figure({ indicator: '粮食', period: '2021' }),
      ],
    );
    expect(byInterest(series).map(hasBoth)).toEqual([true, false]);
  });

  it('order periods by their end, a year after its parts', () => {
    const periods = ['2022', '2021', '2022-H1', '2016/2020', '2022-01/2022-05', '2022-Q3'];
    expect(periods.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))).toEqual([
      '2016/2020',
      '2021',
      '2022-01/2022-05',
      '2022-H1',
      '2022-Q3',
      '2022',
    ]);
  });

  it('give later years stronger shades', () => {
    expect([...shades(['2022', '2020'], 'Project').values()]).toEqual([
      'color-mix(in srgb, var(--Project) 35%, var(--surface))',
      'color-mix(in srgb, var(--Project) 100%, var(--surface))',
    ]);
  });
});

describe('the beginning of a text', () => {
  it('is the whole text where it is short, and ends with a sentence where it is not', () => {
    expect(beginning('甲。乙。', 10)).toBe('甲。乙。');
    expect(beginning('一二三四。六七八九十', 8)).toBe('一二三四。');
    expect(beginning('一二三四五六七八九十', 8)).toBe('一二三四五六七八');
  });
});

describe('labels of a series', () => {
  const point = (role: SeriesPoint['role'], period: string, value: number): SeriesPoint => ({ role, period, value });
  const sides = (...points: SeriesPoint[]) => points.map((each) => labelSide(each, points));

  it('stand above and below where a goal meets its result', () => {
    expect(sides(point('goal', '2022', 9), point('result', '2022', 9.7))).toEqual(['below', 'above']);
    expect(sides(point('goal', '2022', 6), point('result', '2022', 5.2))).toEqual(['above', 'below']);
    expect(sides(point('goal', '2022', 6), point('result', '2022', 6))).toEqual(['below', 'above']);
  });

  it('stand above where a figure is alone in its period', () => {
    expect(sides(point('goal', '2023', 8), point('result', '2022', 9.7))).toEqual(['above', 'above']);
  });
});

describe('regionsTold', () => {
  it('puts those of most reports first, then in the order given', () => {
    const of = (id: string | null) => ({ node: { region: id === null ? null : { id } } });
    const order = regionsTold([of('a'), of('b'), of(null), of('c'), of('b')]).map(({ id }) => id);
    expect(order).toEqual(['b', 'a', 'c']);
  });
});
