import { groupBy } from '../../model/group-by.ts';
import type { QuantityFieldsFragment } from '../api/operations.ts';

/** Names with the sum of their amounts, the largest first. */
export function byTotal(
  rows: readonly { readonly name: string; readonly amount: number }[],
): { readonly name: string; readonly total: number }[] {
  return [...groupBy(rows, ({ name }) => name)]
    .map(([name, group]) => ({ name, total: group.reduce((sum, { amount }) => sum + amount, 0) }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

/** Goals and results of a region that can stand in one chart: one indicator, one measure, one unit. */
export interface Series {
  readonly key: string;
  readonly indicator: string;
  readonly measure: QuantityFieldsFragment['measure'];
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly role: 'goal' | 'result';
  readonly period: string;
  readonly value: number;
}

/** Where a figure is written: of a goal and a result for one period the lesser stands below, so that both can be read. */
export const labelSide = (point: SeriesPoint, points: readonly SeriesPoint[]): 'above' | 'below' =>
  points.some(
    ({ role, period, value }) =>
      period === point.period &&
      role !== point.role &&
      (value > point.value || (value === point.value && role === 'result')),
  )
    ? 'below'
    : 'above';

/** Puts figures together by indicator, measure and unit; ranks and ranges' upper ends are left to the table. */
export function seriesOf(
  goals: readonly QuantityFieldsFragment[],
  results: readonly QuantityFieldsFragment[],
): Series[] {
  const figures = [
    ...goals.map((figure) => ({ role: 'goal' as const, figure })),
    ...results.map((figure) => ({ role: 'result' as const, figure })),
  ].filter(({ figure }) => figure.value !== null && figure.period !== null);
  const groups = groupBy(figures, ({ figure }) =>
    [figure.measures?.id ?? figure.indicator, figure.measure, figure.baseUnit ?? figure.unit].join('|'),
  );
  return [...groups].map(([key, group]) => {
    const [{ figure } = { figure: undefined }] = group;
    return {
      key,
      indicator: figure?.measures?.name ?? figure?.indicator ?? '',
      measure: figure?.measure ?? null,
      unit: figure?.unit ?? '',
      points: group.map((each) => ({
        role: each.role,
        period: each.figure.period ?? '',
        value: inUnitOf(figure, each.figure),
      })),
    };
  });
}

/** A value in the unit of the first figure of its series: 4.1万人 beside 380人. */
function inUnitOf(first: QuantityFieldsFragment | undefined, { value, baseValue }: QuantityFieldsFragment): number {
  const factor = first?.value && first.baseValue ? first.baseValue / first.value : undefined;
  return factor && baseValue !== null ? Number((baseValue / factor).toPrecision(12)) : (value ?? 0);
}

/** Series in which a goal meets its result come first, then those with both at all, then those with more points. */
export const byInterest = (series: readonly Series[]): Series[] =>
  [...series].sort(
    (a, b) => interest(b) - interest(a) || b.points.length - a.points.length || (a.key < b.key ? -1 : 1),
  );

const interest = (series: Series): number => Number(hasBoth(series)) + Number(meets(series));

const meets = ({ points }: Series): boolean =>
  points.some(
    ({ role, period }) => role === 'goal' && points.some((other) => other.role === 'result' && other.period === period),
  );

export const hasBoth = ({ points }: Series): boolean =>
  points.some(({ role }) => role === 'goal') && points.some(({ role }) => role === 'result');

/** Last day's year and part of a period, so that periods sort by when they end, wide ones last. */
export function endOf(period: string): string {
  const end = period.split('/').at(-1) ?? period;
  const [year = '', part] = end.split('-');
  const month = { H1: '06', H2: '12', Q1: '03', Q2: '06', Q3: '09', Q4: '12' }[part ?? ''] ?? part ?? '13';
  return `${year}-${month}`;
}
