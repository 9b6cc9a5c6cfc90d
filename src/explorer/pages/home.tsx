import { Link } from 'wouter-preact';
import { Overview, type OverviewQuery } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { formatNumber } from '../format/amount.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { ArrowIcon } from '../parts/icons.tsx';
import { entityHref, KINDS } from '../parts/kind.tsx';
import { ZONE } from '../parts/examples.ts';
import { regionsTold } from '../parts/regions-told.ts';
import { ReportLine } from '../parts/report-line.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.tsx';

/** The start: a question, ways in, what the graph holds. */
export function HomePage() {
  const { t } = useLanguage();
  useTitle(undefined);
  const overview = useQuery(Overview, { zone: ZONE });
  return (
    <div class="page home">
      <section class="hero">
        <h1>{t.title}</h1>
        <p>{t.tagline}</p>
        <SearchBox large />
      </section>
      <Answered query={overview} lines={10}>
        {(data) => (data.graph.reports === 0 ? <EmptyGraph /> : <Ways data={data} />)}
      </Answered>
    </div>
  );
}

function EmptyGraph() {
  const { t } = useLanguage();
  return (
    <div class="notice">
      <h2>{t.home.empty}</h2>
      <p>{t.home.emptyHelp}</p>
      <pre>npm run -s zhengtu -- ingest PATH…</pre>
    </div>
  );
}

function Ways({ data }: { readonly data: OverviewQuery }) {
  const { t, locale } = useLanguage();
  const { zone, reports, graph } = data;
  const [first, second] = regionsTold(reports.edges);
  return (
    <>
      <section>
        <h2>{t.home.start}</h2>
        <div class="cards">
          {zone && (
            <Card
              href={`${entityHref(zone.id)}#projects`}
              title={t.home.zoneTitle(nameIn(locale, zone))}
              text={t.home.zoneText}
            />
          )}
          {first && (
            <Card
              href={`${entityHref(first.id)}#goals`}
              title={t.home.goalsTitle(nameIn(locale, first))}
              text={t.home.goalsText}
            />
          )}
          {second && (
            <Card
              href={entityHref(second.id)}
              title={t.home.regionTitle(nameIn(locale, second))}
              text={t.home.regionText}
            />
          )}
        </div>
      </section>
      <section>
        <h2>{t.home.holds}</h2>
        <Holds graph={graph} />
      </section>
      <section>
        <h2>{t.home.latest}</h2>
        <ul class="plain-list">
          {reports.edges.map(({ node }) => (
            <ReportLine report={node} key={node.id} />
          ))}
        </ul>
        <p>
          <Link href="/reports" class="onward">
            {t.home.allReports} <ArrowIcon />
          </Link>
        </p>
      </section>
    </>
  );
}

function Card({ href, title, text }: { readonly href: string; readonly title: string; readonly text: string }) {
  return (
    <Link href={href} class="card">
      <strong>{title}</strong>
      <span>{text}</span>
      <ArrowIcon />
    </Link>
  );
}

function Holds({ graph }: { readonly graph: OverviewQuery['graph'] }) {
  const { t, locale } = useLanguage();
  const counts = new Map(graph.entities.map(({ kind, count }) => [kind, count]));
  return (
    <dl class="tiles">
      <div>
        <dt>{t.home.reports}</dt>
        <dd>{formatNumber(graph.reports, locale)}</dd>
      </div>
      <div>
        <dt>{t.home.passages}</dt>
        <dd>{formatNumber(graph.passages, locale)}</dd>
      </div>
      {KINDS.map((kind) => (
        <div key={kind}>
          <dt>
            <span class="kind" data-kind={kind}>
              {t.kinds[kind]}
            </span>
          </dt>
          <dd>{formatNumber(counts.get(kind) ?? 0, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
