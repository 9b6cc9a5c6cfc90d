import { dot, text } from '@observablehq/plot';
import { IndustriesByYear, type IndustriesByYearQuery } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { Answered } from '../parts/states.tsx';
import { Board } from './board.tsx';
import { Chart } from './chart.tsx';
import { byTotal } from './group.ts';
import { roomFor } from './shades.ts';

const MOST = 24;

/** Which industries reports speak of, year by year. */
export function IndustriesBoard() {
  const { t } = useLanguage();
  const found = useQuery(IndustriesByYear, {});
  return (
    <section aria-labelledby="industries-title">
      <div class="section-head">
        <h2 id="industries-title">{t.dashboards.industries}</h2>
      </div>
      <Answered query={found} lines={8}>
        {({ aggregate }) => <Matrix groups={aggregate} />}
      </Answered>
    </section>
  );
}

function Matrix({ groups }: { readonly groups: IndustriesByYearQuery['aggregate'] }) {
  const { t, locale } = useLanguage();
  const rows = groups.map(({ industry, year, count, evidence }) => ({
    name: industry ? nameIn(locale, industry) : '—',
    year: year || t.dashboards.noYear,
    amount: count,
    evidence,
  }));
  const totals = byTotal(rows);
  const shown = totals.slice(0, MOST).map(({ name }) => name);
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  const dots = rows
    .filter(({ name }) => shown.includes(name))
    .map((row) => ({ ...row, title: `${row.name} ${row.year}: ${row.amount}` }));
  return (
    <Board
      id="industries"
      title={t.dashboards.industriesNote}
      note={shown.length < totals.length ? t.dashboards.top(shown.length, totals.length) : undefined}
      table={{
        columns: [t.dashboards.industry, t.dashboards.year, t.dashboards.things, t.dashboards.sentences],
        rows: rows.map(({ name, year, amount, evidence }) => [name, year, amount, evidence]),
      }}
    >
      <Chart
        label={t.dashboards.industries}
        of={[groups, t]}
        options={(width) => ({
          height: 50 + shown.length * 30,
          marginLeft: roomFor(shown, width * 0.4),
          x: { type: 'point', label: null, axis: 'top', domain: years, padding: 0.5 },
          y: { type: 'point', label: null, domain: shown, grid: true, padding: 0.6 },
          r: { domain: [0, Math.max(4, ...dots.map(({ amount }) => amount))], range: [0, 14] },
          marks: [
            dot(dots, { x: 'year', y: 'name', r: 'amount', fill: 'var(--Industry)', title: 'title' }),
            text(dots, { x: 'year', y: 'name', text: 'amount', dx: 20 }),
          ],
        })}
      />
    </Board>
  );
}
