import { axisX, barX, ruleX, text } from '@observablehq/plot';
import { useState } from 'preact/hooks';
import { InvestmentByRegion, type InvestmentByRegionQuery } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { formatLarge, formatYuan } from '../format/amount.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { Answered } from '../parts/states.tsx';
import { Board } from './board.tsx';
import { Chart } from './chart.tsx';
import { byTotal } from './group.ts';
import { roomFor, shades } from './shades.ts';

const MOST = 15;
const WHICH = { all: null, single: false, batch: true } as const;
type Which = keyof typeof WHICH;

/** What projects of a region are to cost, by the year of the report that tells it. */
export function InvestmentBoard() {
  const { t } = useLanguage();
  const [which, setWhich] = useState<Which>('all');
  const names = {
    all: t.dashboards.investmentAll,
    single: t.dashboards.investmentSingle,
    batch: t.dashboards.investmentBatch,
  };
  const found = useQuery(InvestmentByRegion, { batch: WHICH[which] });
  return (
    <section aria-labelledby="investment-title">
      <div class="section-head">
        <h2 id="investment-title">{t.dashboards.investment}</h2>
        <label class="choice">
          {t.dashboards.investmentWhich}
          <select value={which} onChange={(event) => setWhich(event.currentTarget.value as Which)}>
            {(Object.keys(WHICH) as Which[]).map((name) => (
              <option value={name} key={name}>
                {names[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Answered query={found} lines={8}>
        {({ aggregate }) => <Bars groups={aggregate} />}
      </Answered>
    </section>
  );
}

type Groups = InvestmentByRegionQuery['aggregate'];

function Bars({ groups }: { readonly groups: Groups }) {
  const { t, locale } = useLanguage();
  const rows = groups.map(({ region, year, count, investment }) => ({
    name: region ? nameIn(locale, region) : '—',
    year: year || t.dashboards.noYear,
    count,
    amount: investment ?? 0,
  }));
  const totals = byTotal(rows);
  const shown = totals.slice(0, MOST).map(({ name }) => name);
  const colours = shades(
    rows.map(({ year }) => year),
    'Project',
  );
  const bars = rows
    .filter(({ name }) => shown.includes(name))
    .sort((a, b) => (a.year < b.year ? -1 : 1))
    .map((row) => ({
      ...row,
      fill: colours.get(row.year),
      title: `${row.name} ${row.year}: ${formatYuan(row.amount, locale)}`,
    }));
  return (
    <Board
      id="investment"
      title={t.dashboards.investmentNote}
      note={[
        t.dashboards.investmentTwice,
        shown.length < totals.length && t.dashboards.top(shown.length, totals.length),
      ]
        .filter(Boolean)
        .join(' ')}
      table={{
        columns: [t.dashboards.region, t.dashboards.year, t.dashboards.projects, t.dashboards.yuan],
        rows: rows.map(({ name, year, count, amount }) => [name, year, count, amount]),
      }}
    >
      <Legend colours={colours} />
      <Chart
        label={t.dashboards.investment}
        of={[groups, t]}
        options={(width) => ({
          height: 40 + shown.length * 34,
          marginLeft: roomFor(shown, width * 0.4),
          marginRight: 90,
          x: { label: null, grid: true },
          y: { label: null, domain: shown },
          color: { type: 'identity' },
          marks: [
            axisX({
              label: null,
              ticks: Math.max(2, Math.floor(width / 160)),
              tickFormat: (value: number) => formatLarge(value, locale),
            }),
            barX(bars, { x: 'amount', y: 'name', fill: 'fill', title: 'title', insetTop: 3, insetBottom: 3 }),
            text(totals.slice(0, MOST), {
              x: 'total',
              y: 'name',
              text: ({ total }: { total: number }) => formatYuan(total, locale),
              textAnchor: 'start',
              dx: 6,
            }),
            ruleX([0], { stroke: 'var(--strong-line)' }),
          ],
        })}
      />
    </Board>
  );
}

function Legend({ colours }: { readonly colours: ReadonlyMap<string, string> }) {
  return (
    <ul class="legend-list">
      {[...colours].map(([name, colour]) => (
        <li key={name}>
          <span class="swatch" style={{ background: colour }} /> {name}
        </li>
      ))}
    </ul>
  );
}
