import { useEffect, useState } from 'preact/hooks';
import { useSearchParams } from 'wouter-preact';
import { ReportPage as ReportPageQuery, type ReportPageQuery as ReportAnswer } from '../api/operations.ts';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import { useLanguage } from '../i18n/index.tsx';
import { EntityLink } from '../parts/kind.tsx';
import { More } from '../parts/more.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.tsx';

type Report = NonNullable<ReportAnswer['report']>;
type Passage = Report['rows']['edges'][number]['node'];

/** One report as it was read, sentence by sentence under its headings. */
export function ReportPage({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const found = useQuery(ReportPageQuery, { id });
  useTitle(found.data?.report?.title);
  return (
    <Answered query={found} lines={12}>
      {({ report }) =>
        report ? <ReportText report={report} /> : <Nothing title={t.report.missing} help={t.report.missingHelp} />
      }
    </Answered>
  );
}

function ReportText({ report }: { readonly report: Report }) {
  const { t, locale } = useLanguage();
  const [original, setOriginal] = useState(false);
  const pages = usePages(report.rows, ReportPageQuery, { id: report.id }, (data) => data.report?.rows);
  const target = useTarget(pages.edges.map(({ node }) => node.id));
  const period =
    report.periodStart && report.periodEnd ? formatPeriod(`${report.periodStart}/${report.periodEnd}`, locale) : '';
  return (
    <article class="page reading">
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
        <label class="switch" title={t.report.originalHelp}>
          <input type="checkbox" checked={original} onChange={(event) => setOriginal(event.currentTarget.checked)} />
          {t.report.original}
        </label>
      </header>
      <div class="text" lang="zh-Hans">
        {bySection(pages.edges.map(({ node }) => node)).map(([section, passages]) => (
          <section key={passages[0]?.id}>
            {section && <h2>{section}</h2>}
            <p>
              {passages.map((passage) => (
                <span
                  key={passage.id}
                  id={`passage-${passage.index}`}
                  class={passage.id === target ? 'passage target' : 'passage'}
                >
                  {original ? passage.original : passage.text}
                </span>
              ))}
            </p>
          </section>
        ))}
      </div>
      <More pages={pages} />
    </article>
  );
}

/** The passage that the address names, brought into view once it is there. */
function useTarget(shown: readonly string[]): string | undefined {
  const [parameters] = useSearchParams();
  const target = parameters.get('passage') ?? undefined;
  const ready = target !== undefined && shown.includes(target);
  useEffect(() => {
    if (ready) document.querySelector('.passage.target')?.scrollIntoView({ block: 'center' });
  }, [ready, target]);
  return target;
}

/** Passages under their headings, in the order of the report. */
function bySection(passages: readonly Passage[]): [string | null, Passage[]][] {
  const sections: [string | null, Passage[]][] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last && last[0] === passage.section) last[1].push(passage);
    else sections.push([passage.section, [passage]]);
  }
  return sections;
}
