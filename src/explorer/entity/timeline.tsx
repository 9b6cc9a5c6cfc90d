import { Link } from 'wouter-preact';
import { Timeline as TimelineQuery } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { formatDate } from '../format/period.ts';
import { useLanguage } from '../i18n/index.tsx';
import { reportHref } from '../parts/report-line.tsx';
import { Answered } from '../parts/states.tsx';
import type { EntityAnswer } from './types.ts';

/** What reports tell of an entity one after the other; a single report's sentences stand below anyway. */
export function Timeline({ entity }: { readonly entity: EntityAnswer }) {
  const { t, locale } = useLanguage();
  const found = useQuery(TimelineQuery, { id: entity.id });
  return (
    <Answered query={found} lines={2}>
      {({ timeline }) =>
        timeline.length > 1 && (
          <section aria-labelledby="timeline">
            <div class="section-head">
              <h2 id="timeline">{t.entity.timeline}</h2>
              <p class="quiet">{t.entity.timelineNote}</p>
            </div>
            <ol class="timeline">
              {timeline.map(({ date, mentions, report, passages }) => (
                <li key={report.id}>
                  <time>{date ? formatDate(date, locale) : t.reports.unknownDate}</time>
                  <div>
                    <Link href={reportHref(report.id)} class="entity-link" lang="zh-Hans">
                      {report.title}
                    </Link>{' '}
                    <span class="quiet">{t.entity.times(mentions)}</span>
                    {passages.map(({ id, text }) => (
                      <p key={id} lang="zh-Hans">
                        <Link href={`${reportHref(report.id)}?passage=${encodeURIComponent(id)}`}>{text}</Link>
                      </p>
                    ))}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        )
      }
    </Answered>
  );
}
