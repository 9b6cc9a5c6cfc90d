import { useState } from 'preact/hooks';
import type { CompareQuery, Verdict } from '../api/operations.ts';
import { SentenceButton } from '../evidence/button.tsx';
import type { Locale } from '../format/locale.ts';
import { formatPeriod } from '../format/period.ts';
import { formatFigure } from '../format/quantity.ts';
import { useLanguage } from '../i18n/index.tsx';
import { EntityLink } from '../parts/kind.tsx';

export type Comparison = CompareQuery['compare'][number];

const VERDICTS: readonly Verdict[] = ['reached', 'missed', 'unknown'];
const FIRST = 12;

/** How many goals were reached, missed, or cannot be judged. */
export function Verdicts({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const { t } = useLanguage();
  return (
    <ul class="verdicts">
      {VERDICTS.map((verdict) => (
        <li key={verdict} data-verdict={verdict}>
          <span class="verdict" data-verdict={verdict}>
            {t.entity.verdicts[verdict]}
          </span>{' '}
          {comparisons.filter((comparison) => comparison.verdict === verdict).length}
        </li>
      ))}
    </ul>
  );
}

/** Goals beside their results, judged ones first, each with its sentences. */
export function Comparisons({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const { t } = useLanguage();
  const [all, showAll] = useState(false);
  const sorted = [...comparisons].sort((a, b) => interest(b) - interest(a));
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <>
      <div class="table-frame">
        <table class="rows stack">
          <thead>
            <tr>
              <th scope="col">{t.facts.indicator}</th>
              <th scope="col">{t.facts.period}</th>
              <th scope="col">{t.kinds.Goal}</th>
              <th scope="col">{t.kinds.Observation}</th>
              <th scope="col">{t.entity.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((comparison) => (
              <Row key={comparison.goal.id} comparison={comparison} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < sorted.length && (
        <p class="more">
          <button type="button" class="button quiet-button" onClick={() => showAll(true)}>
            {t.entity.more}
          </button>
          <span class="quiet">{t.entity.shown(shown.length, sorted.length)}</span>
        </p>
      )}
    </>
  );
}

const interest = ({ verdict, result }: Comparison): number => (verdict !== 'unknown' ? 2 : result ? 1 : 0);

function Row({ comparison }: { readonly comparison: Comparison }) {
  const { t, locale } = useLanguage();
  const { period, verdict, goal, result } = comparison;
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={{ id: goal.id, name: goal.indicator }} />
      </th>
      <td data-label={t.facts.period}>{period ? formatPeriod(period, locale) : '—'}</td>
      <td data-label={t.kinds.Goal}>
        <FigureCell figure={goal} />
      </td>
      <td data-label={t.kinds.Observation}>{result ? <FigureCell figure={result} /> : '—'}</td>
      <td>
        <span class="verdict" data-verdict={verdict}>
          {t.entity.verdicts[verdict]}
        </span>
        <small class="why">{whyIn(locale, comparison)}</small>
      </td>
    </tr>
  );
}

function FigureCell({ figure }: { readonly figure: Comparison['goal'] }) {
  const { locale } = useLanguage();
  const { id, kind, name, indicator, evidence } = figure;
  return (
    <span class="figure-cell">
      {formatFigure(figure, locale)}
      <SentenceButton told={{ key: `${kind}.${id}`, subject: name, names: [[name, indicator]], evidence }} />
    </span>
  );
}

/** Why a goal was judged so. The API tells it in English. */
export function whyIn(locale: Locale, { period, verdict, why, goal, result }: Comparison): string {
  if (locale === 'en') return why;
  if (!result)
    return goal.value === null
      ? '目标只有位次，没有数值'
      : `图中没有报告给出${period ? formatPeriod(period, 'zh') : ''}的结果`;
  if (verdict !== 'unknown') return '';
  if (result.period !== goal.period)
    return `只有${result.period ? formatPeriod(result.period, 'zh') : '部分时期'}的数据`;
  if ((result.baseUnit ?? result.unit) !== (goal.baseUnit ?? goal.unit)) return '成果与目标的单位不同';
  return '成果不是确切数值，或各报告说法不一';
}
