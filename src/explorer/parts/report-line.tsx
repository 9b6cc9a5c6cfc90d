import { Link } from 'wouter-preact';
import type { ReportKind } from '../api/operations.ts';
import { formatDate } from '../format/period.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import type { Named } from './kind.tsx';

/** What is needed to tell of a report in a line. */
export interface ReportHead {
  readonly id: string;
  readonly title: string;
  readonly kind: ReportKind;
  readonly publishedOn: string | null;
  readonly region: Named | null;
}

export const reportHref = (id: string): string => `/reports/${encodeURIComponent(id)}`;

/** A report in a list: title, kind, region and date. */
export function ReportLine({ report }: { readonly report: ReportHead }) {
  const { t, locale } = useLanguage();
  return (
    <li>
      <Link href={reportHref(report.id)} class="entity-link" lang="zh-Hans">
        {report.title}
      </Link>
      <span class="quiet">
        {[
          t.reportKinds[report.kind],
          report.region ? nameIn(locale, report.region) : '',
          report.publishedOn ? formatDate(report.publishedOn, locale) : t.reports.unknownDate,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}
