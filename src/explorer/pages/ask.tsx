import { Link, useSearchParams } from 'wouter-preact';
import { Overview, Questions } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { QuestionForm } from '../ask/question-form.tsx';
import { useLanguage } from '../i18n/index.tsx';
import { ZONE } from '../parts/examples.ts';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.tsx';

/** The one that stands first: the question that the graph was made for. */
const FIRST = 'zone-projects';

/** The cookbook's questions as forms. */
export function AskPage() {
  const { t } = useLanguage();
  useTitle(t.ask.title);
  const [parameters] = useSearchParams();
  const found = useQuery(Questions, {});
  const overview = useQuery(Overview, { zone: ZONE });
  return (
    <div class="page">
      <h1>{t.ask.title}</h1>
      <p class="lead">{t.ask.lead}</p>
      <Answered query={overview} lines={8}>
        {({ zone, reports }) => (
          <Answered query={found} lines={8}>
            {({ questions }) => {
              const sorted = [...questions].sort((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST));
              const chosen = sorted.find(({ name }) => name === parameters.get('q')) ?? sorted[0];
              const latest = reports.edges.map(({ node }) => node).find(({ region }) => region !== null);
              const name = chosen?.name === FIRST ? (zone?.name ?? latest?.region?.name) : latest?.region?.name;
              const usual = {
                name: name ?? '',
                period: latest?.publishedOn?.slice(0, 4) ?? '',
                limit: '10',
                indicator: '地区生产总值',
              };
              return (
                <div class="ask-columns">
                  <nav class="ask-list" aria-label={t.ask.list}>
                    {sorted.map((question) => (
                      <Link
                        key={question.name}
                        href={`/ask?q=${question.name}`}
                        {...(question === chosen ? { 'aria-current': 'page' } : {})}
                      >
                        {t.ask.questions[question.name] ?? question.text}
                      </Link>
                    ))}
                  </nav>
                  {chosen && <QuestionForm key={chosen.name} question={chosen} usual={usual} />}
                </div>
              );
            }}
          </Answered>
        )}
      </Answered>
    </div>
  );
}
