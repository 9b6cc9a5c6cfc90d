import { useSearchParams } from 'wouter-preact';
import { Compare, DashboardOverview, RegionFigures } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { Comparisons, Verdicts } from '../entity/comparisons.tsx';
import { formatPeriod } from '../format/period.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { EntityLink, type Named } from '../parts/kind.tsx';
import { regionsTold } from '../parts/regions-told.ts';
import { Answered } from '../parts/states.tsx';
import { Board } from './board.tsx';
import { byInterest, endOf, hasBoth, seriesOf, type Series } from './group.ts';
import { SeriesChart } from './series-chart.tsx';

const MOST_CHARTS = 8;

/** The goals of a region against its results, over the years. */
export function GoalsBoard() {
  const { t, locale } = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const overview = useQuery(DashboardOverview, {});
  const regions = regionsTold(overview.data?.reports.edges ?? []);
  const chosen = parameters.get('region') ?? regions[0]?.id;
  const choose = (region: string) => setParameters({ region }, { replace: true });
  return (
    <section aria-labelledby="goals-title">
      <div class="section-head">
        <h2 id="goals-title">{t.dashboards.goals}</h2>
        <label class="choice">
          {t.dashboards.region}
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {regions.map((region) => (
              <option value={region.id} key={region.id}>
                {nameIn(locale, region)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {chosen && <OfRegion key={chosen} id={chosen} />}
    </section>
  );
}

function OfRegion({ id }: { readonly id: string }) {
  const { t, locale } = useLanguage();
  const figures = useQuery(RegionFigures, { id });
  const compared = useQuery(Compare, { region: id });
  const region = figures.data?.region;
  return (
    <>
      <Answered query={figures} lines={6}>
        {() =>
          region && (
            <Figures
              region={region}
              series={byInterest(
                seriesOf(
                  region.goals.edges.map(({ node }) => node),
                  region.observations.edges.map(({ node }) => node),
                ),
              )}
              limited={
                region.goals.totalCount > region.goals.edges.length ||
                region.observations.totalCount > region.observations.edges.length
                  ? t.dashboards.limited(
                      region.goals.edges.length + region.observations.edges.length,
                      region.goals.totalCount + region.observations.totalCount,
                    )
                  : undefined
              }
            />
          )
        }
      </Answered>
      <Answered query={compared} lines={6}>
        {({ compare }) =>
          compare.length > 0 && (
            <>
              <h3>
                {t.entity.compareTitle}
                {region && (
                  <small>
                    <EntityLink entity={{ ...region, name: nameIn(locale, region) }} />
                  </small>
                )}
              </h3>
              <Verdicts comparisons={compare} />
              <Comparisons comparisons={compare} />
            </>
          )
        }
      </Answered>
    </>
  );
}

interface FiguresProperties {
  readonly region: Named;
  readonly series: readonly Series[];
  readonly limited: string | undefined;
}

function Figures({ region, series, limited }: FiguresProperties) {
  const { t, locale } = useLanguage();
  const pairs = series.filter(hasBoth);
  const rows = series.flatMap(({ indicator, measure, unit, points }) =>
    [...points]
      .sort((a, b) => (endOf(a.period) < endOf(b.period) ? -1 : 1))
      .map(({ role, period, value }) => [
        indicator,
        measure ? t.measures[measure] : '',
        formatPeriod(period, locale),
        t.dashboards[role],
        value,
        unit,
      ]),
  );
  return (
    <Board
      id="goals-and-results"
      title={`${nameIn(locale, region)} · ${t.dashboards.allIndicators}`}
      note={[pairs.length ? t.dashboards.goalsNote : t.dashboards.noPairs, limited].filter(Boolean).join(' ')}
      table={{
        columns: [
          t.dashboards.indicator,
          t.facts.measure,
          t.facts.period,
          t.facts.rowKind,
          t.dashboards.value,
          t.dashboards.unit,
        ],
        rows,
      }}
    >
      {pairs.length > 0 && (
        <>
          <ul class="legend-list">
            <li>
              <span class="swatch dot-result" /> {t.dashboards.result}
            </li>
            <li>
              <span class="swatch dot-goal" /> {t.dashboards.goal}
            </li>
          </ul>
          <div class="small-charts">
            {pairs.slice(0, MOST_CHARTS).map((each) => (
              <SeriesChart key={each.key} series={each} />
            ))}
          </div>
          {pairs.length > MOST_CHARTS && <p class="quiet">{t.dashboards.top(MOST_CHARTS, pairs.length)}</p>}
        </>
      )}
    </Board>
  );
}
