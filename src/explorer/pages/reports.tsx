import { Link } from 'wouter-preact';
import { Reports } from '../api/operations.ts';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { formatDate } from '../format/period.ts';
import { useLanguage } from '../i18n/index.tsx';
import { EntityLink } from '../parts/kind.tsx';
import { More } from '../parts/more.tsx';
import { reportHref } from '../parts/report-line.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.tsx';

/** All reports, the latest first. */
export function ReportsPage() {
  const { t, locale } = useLanguage();
  useTitle(t.reports.title);
  const found = useQuery(Reports, {});
  const pages = usePages(found.data?.rows, Reports, {}, (data) => data.rows);
  return (
    <div class="page">
      <h1>{t.reports.title}</h1>
      <p class="lead">{t.reports.subtitle}</p>
      <Answered query={found} lines={8}>
        {() => (
          <div class="table-frame">
            <table class="rows stack">
              <thead>
                <tr>
                  <th scope="col">{t.reports.name}</th>
                  <th scope="col">{t.reports.region}</th>
                  <th scope="col">{t.reports.kind}</th>
                  <th scope="col">{t.reports.date}</th>
                  <th scope="col" class="number">
                    {t.reports.passages}
                  </th>
                </tr>
              </thead>
              <tbody>
                {pages.edges.map(({ node }) => (
                  <tr key={node.id}>
                    <th scope="row">
                      <Link href={reportHref(node.id)} class="entity-link" lang="zh-Hans">
                        {node.title}
                      </Link>
                    </th>
                    <td>{node.region ? <EntityLink entity={node.region} /> : '—'}</td>
                    <td>{t.reportKinds[node.kind]}</td>
                    <td>{node.publishedOn ? formatDate(node.publishedOn, locale) : t.reports.unknownDate}</td>
                    <td class="number" data-label={t.reports.passages}>
                      {node.passages.totalCount}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
      <More pages={pages} />
    </div>
  );
}
