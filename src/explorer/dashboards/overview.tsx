import { barY, ruleY, text } from '@observablehq/plot';
import { groupBy } from '../../model/group-by.ts';
import { DashboardOverview, type DashboardOverviewQuery } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { formatConfidence, formatNumber } from '../format/amount.ts';
import { useLanguage } from '../i18n/index.tsx';
import { Answered } from '../parts/states.tsx';
import { Board } from './board.tsx';
import { Chart } from './chart.tsx';

type Data = DashboardOverviewQuery;
const FATES = ['read', 'aside', 'removed', 'blank', 'unread'] as const;
const LOW = 0.7;

/** What the graph was made from and how well that could be read. */
export function OverviewBoards() {
  const { t } = useLanguage();
  const found = useQuery(DashboardOverview, {});
  return (
    <section aria-labelledby="overview">
      <div class="section-head">
        <h2 id="overview">{t.dashboards.overview}</h2>
        <p class="quiet">{t.dashboards.overviewNote}</p>
      </div>
      <Answered query={found} lines={10}>
        {(data) => (
          <div class="boards">
            <ByYear data={data} />
            <Characters data={data} />
            <Confidence data={data} />
          </div>
        )}
      </Answered>
    </section>
  );
}

function ByYear({ data }: { readonly data: Data }) {
  const { t } = useLanguage();
  const years = groupBy(data.reports.edges, ({ node }) => node.publishedOn?.slice(0, 4) ?? t.dashboards.noYear);
  const rows = [...years]
    .map(([year, { length }]) => ({ year, count: length }))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
  const note = t.dashboards.byYearNote(data.reports.edges.length, data.graph.reports);
  return (
    <Board
      id="reports-by-year"
      title={t.dashboards.byYear}
      note={note}
      table={{ columns: [t.dashboards.year, t.dashboards.reports], rows: rows.map(({ year, count }) => [year, count]) }}
    >
      <Bars
        label={t.dashboards.byYear}
        of={[data, t]}
        bars={rows.map(({ year, count }) => ({ name: year, count, fill: 'var(--Region)' }))}
      />
    </Board>
  );
}

function Characters({ data }: { readonly data: Data }) {
  const { t, locale } = useLanguage();
  const { reading } = data.graph;
  const rows = FATES.map((fate) => ({ fate, count: reading[fate], share: reading[fate] / (reading.characters || 1) }));
  return (
    <Board
      id="characters"
      title={t.dashboards.characters}
      note={t.dashboards.charactersNote(formatNumber(reading.characters, locale))}
      table={{
        columns: [t.dashboards.characters, t.facts.figure, t.dashboards.share],
        rows: rows.map(({ fate, count, share }) => [t.dashboards.fates[fate], count, formatShare(share)]),
      }}
    >
      <dl class="fates">
        {rows.map(({ fate, count, share }) => (
          <div key={fate}>
            <dt>{t.dashboards.fates[fate]}</dt>
            <dd>
              {formatShare(share)} <span class="count">{formatNumber(count, locale)}</span>
              <meter min={0} max={1} value={share} aria-label={t.dashboards.fates[fate]} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t.dashboards.damage(reading.damagedPlaces, reading.damagedCharacters)}</p>
    </Board>
  );
}

const formatShare = (share: number): string => `${(share * 100).toFixed(1)}%`;

function Confidence({ data }: { readonly data: Data }) {
  const { t } = useLanguage();
  const bands = data.graph.reading.confidence;
  const total = bands.reduce((sum, { relations }) => sum + relations, 0);
  const low = bands.filter(({ from }) => from < LOW).reduce((sum, { relations }) => sum + relations, 0);
  const rows = bands.map(({ from, relations }) => ({
    name: `${Math.round(from * 100)}–${formatConfidence(Math.min(1, from + 0.1))}`,
    count: relations,
    fill: from < LOW ? 'var(--accent)' : 'var(--Industry)',
  }));
  return (
    <Board
      id="confidence"
      title={t.dashboards.confidence}
      note={t.dashboards.confidenceNote(low, total)}
      table={{
        columns: [t.dashboards.band, t.dashboards.relations],
        rows: rows.map(({ name, count }) => [name, count]),
      }}
    >
      <Bars label={t.dashboards.confidence} of={[data, t]} bars={rows} />
    </Board>
  );
}

interface BarsProperties {
  readonly label: string;
  readonly of: readonly unknown[];
  readonly bars: readonly { readonly name: string; readonly count: number; readonly fill: string }[];
}

/** Bars beside each other, each with its figure above it. */
const Bars = ({ label, of, bars }: BarsProperties) => (
  <Chart
    label={label}
    of={of}
    options={() => ({
      height: 270,
      marginTop: 28,
      x: { label: null, type: 'band' },
      y: { axis: null },
      color: { type: 'identity' },
      marks: [
        barY(bars, { x: 'name', y: 'count', fill: 'fill', insetLeft: 4, insetRight: 4 }),
        text(bars, { x: 'name', y: 'count', text: 'count', dy: -8 }),
        ruleY([0], { stroke: 'var(--strong-line)' }),
      ],
    })}
  />
);
