import { useEffect, useState } from 'preact/hooks';
import { Link, useSearchParams } from 'wouter-preact';
import { Added } from '../added/added.tsx';
import { ReportPage as ReportPageQuery } from '../api/operations.ts';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import { useLanguage } from '../i18n/index.tsx';
import { EntityLink } from '../parts/kind.tsx';
import { More } from '../parts/more.tsx';
import { reportHref } from '../parts/report-line.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.tsx';
import { ReadingSide } from '../reading/side.tsx';
import { ReadingText } from '../reading/text.tsx';
import {
  MARKABLE,
  mentionKey,
  type Marking,
  type MentionAnswer,
  type PassageAnswer,
  type ReportAnswer,
} from '../reading/types.ts';

/** One report as it was read, with all that was found in it. */
export function ReportPage({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const found = useQuery(ReportPageQuery, { id });
  useTitle(found.data?.report?.title);
  return (
    <Answered query={found} lines={12}>
      {({ report }) =>
        report ? <Reading report={report} /> : <Nothing title={t.report.missing} help={t.report.missingHelp} />
      }
    </Answered>
  );
}

function Reading({ report }: { readonly report: ReportAnswer }) {
  const { t } = useLanguage();
  const [parameters] = useSearchParams();
  const [marking, setMarking] = useState<Marking>({ kinds: new Set(MARKABLE), minimum: 0, original: false });
  const pages = usePages(report.rows, ReportPageQuery, { id: report.id }, (data) => data.report?.rows);
  const passages = pages.edges.map(({ node }) => node);
  const target = useTarget(passages);
  const selected = parameters.get('mention') ?? undefined;
  const hrefOf = (mention: string) => `${reportHref(report.id)}?${new URLSearchParams({ mention }).toString()}`;
  const added = parameters.get('view') === 'added';
  if (added)
    return (
      <div class="page">
        <ReportHead report={report} added />
        <Added id={report.id} />
      </div>
    );
  return (
    <div class="page reading">
      <ReportHead report={report} added={false} />
      <label class="switch" title={t.report.originalHelp}>
        <input
          type="checkbox"
          checked={marking.original}
          onChange={(event) => setMarking({ ...marking, original: event.currentTarget.checked })}
        />
        {t.report.original}
      </label>
      <div class="reading-columns">
        <article>
          <ReadingText passages={passages} marking={marking} target={target} selected={selected} hrefOf={hrefOf} />
          <More pages={pages} />
        </article>
        <ReadingSide
          passages={passages}
          marking={marking}
          setMarking={setMarking}
          selected={findMention(passages, selected)}
        />
      </div>
    </div>
  );
}

const findMention = (passages: readonly PassageAnswer[], key: string | undefined): MentionAnswer | undefined =>
  passages
    .flatMap((passage) => passage.mentions.edges.map(({ node }) => ({ node, key: mentionKey(passage, node) })))
    .find((mention) => mention.key === key)?.node;

function ReportHead({ report, added }: { readonly report: ReportAnswer; readonly added: boolean }) {
  const { t, locale } = useLanguage();
  const period =
    report.periodStart && report.periodEnd ? formatPeriod(`${report.periodStart}/${report.periodEnd}`, locale) : '';
  return (
    <header>
      <p class="eyebrow">{t.reportKinds[report.kind]}</p>
      <h1 lang="zh-Hans">{report.title}</h1>
      <p class="facts-line">
        {report.region && <EntityLink entity={report.region} />}
        <span>{report.publishedOn ? formatDate(report.publishedOn, locale) : t.reports.unknownDate}</span>
        {period && (
          <span>
            {t.reports.period} {period}
          </span>
        )}
        <code class="path">{report.sourcePath}</code>
      </p>
      <nav class="tabs" aria-label={report.title}>
        <Link href={reportHref(report.id)} {...(added ? {} : { 'aria-current': 'page' })}>
          {t.added.tabRead}
        </Link>
        <Link href={`${reportHref(report.id)}?view=added`} {...(added ? { 'aria-current': 'page' } : {})}>
          {t.added.title}
        </Link>
      </nav>
    </header>
  );
}

/** The passage that the address names, brought into view once it is there. */
function useTarget(passages: readonly PassageAnswer[]): string | undefined {
  const [parameters] = useSearchParams();
  const target = parameters.get('passage') ?? undefined;
  const ready = passages.some(({ id }) => id === target);
  useEffect(() => {
    if (ready) document.querySelector('.passage.target')?.scrollIntoView({ block: 'center' });
  }, [ready, target]);
  return target;
}
