import { dot, line, ruleY, text } from '@observablehq/plot';
import { formatNumber } from '../format/amount.ts';
import { formatPeriod } from '../format/period.ts';
import { useLanguage } from '../i18n/index.tsx';
import { Chart } from './chart.tsx';
import { endOf, labelSide, type Series } from './group.ts';

/** Goals and results of one indicator by period. */
export function SeriesChart({ series }: { readonly series: Series }) {
  const { t, locale } = useLanguage();
  const { indicator, measure, unit } = series;
  const points = [...series.points]
    .sort((a, b) => (endOf(a.period) < endOf(b.period) ? -1 : 1))
    .map((point) => ({
      ...point,
      side: labelSide(point, series.points),
      at: formatPeriod(point.period, locale),
      told: `${formatNumber(point.value, locale)}${unit}`,
      title: `${t.dashboards[point.role]} ${formatPeriod(point.period, locale)}: ${formatNumber(point.value, locale)}${unit}`,
    }));
  const of = (role: 'goal' | 'result') => points.filter((point) => point.role === role);
  const labels = (side: 'above' | 'below') =>
    text(
      points.filter((point) => point.side === side),
      {
        x: 'at',
        y: 'value',
        text: 'told',
        dy: side === 'above' ? -16 : 17,
        fill: ({ role }: { role: string }) => (role === 'goal' ? 'var(--Goal)' : 'var(--Observation)'),
      },
    );
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const label = `${indicator}${measure ? ` · ${t.measures[measure]}` : ''}`;
  return (
    <div class="small-chart">
      <h4 lang="zh-Hans">
        {indicator}
        {measure && <small>{t.measures[measure]}</small>}
      </h4>
      <Chart
        label={`${label}: ${points.map(({ title }) => title).join('; ')}`}
        of={[series, t]}
        options={() => ({
          height: 170,
          marginTop: 26,
          marginLeft: 20,
          marginRight: 20,
          x: { type: 'point', label: null, padding: 0.6, domain: [...new Set(points.map(({ at }) => at))] },
          y: { axis: null, domain: [least * 1.15, most * 1.15] },
          marks: [
            ruleY([0], { stroke: 'var(--line)' }),
            line(of('result'), { x: 'at', y: 'value', stroke: 'var(--Observation)', strokeWidth: 1.5 }),
            dot(of('result'), { x: 'at', y: 'value', r: 5, fill: 'var(--Observation)', title: 'title' }),
            dot(of('goal'), {
              x: 'at',
              y: 'value',
              r: 6,
              symbol: 'diamond2',
              stroke: 'var(--Goal)',
              fill: 'none',
              strokeWidth: 2,
              title: 'title',
            }),
            labels('above'),
            labels('below'),
          ],
        })}
      />
    </div>
  );
}
