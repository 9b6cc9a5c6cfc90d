import { Link } from 'wouter-preact';
import type { AnswerQuestionQuery } from '../api/operations.ts';
import { formatConfidence, formatNumber, formatYuan } from '../format/amount.ts';
import type { Locale } from '../format/locale.ts';
import { useLanguage } from '../i18n/index.tsx';
import type { Texts } from '../i18n/zh.ts';
import { searchHref } from '../parts/search-box.tsx';

type Answer = AnswerQuestionQuery['answer'];

/** Columns that name a thing, which can be searched for. */
const NAMES = new Set(['project', 'region', 'enterprise', 'industry', 'policy', 'one', 'other', 'indicator']);
const SENTENCES = /sentence$/i;
const NUMBERS = new Set(['investment', 'confidence', 'passages', 'told', 'projects']);

/** The rows of an answer, with amounts and names as everywhere in the explorer. */
export function AnswerTable({ answer: { columns, rows, total } }: { readonly answer: Answer }) {
  const { t, locale } = useLanguage();
  if (rows.length === 0)
    return (
      <p class="hint" role="status">
        {t.ask.none}
      </p>
    );
  const labels = columns.map((column) => t.ask.columns[column] ?? column);
  return (
    <>
      <p class="quiet" role="status">
        {t.ask.rows(rows.length, total)}
      </p>
      <div class="table-frame" tabIndex={0} role="region" aria-label={t.ask.title}>
        <table class="rows stack answer">
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th scope="col" key={column} class={NUMBERS.has(column) ? 'number' : ''}>
                  {labels[index]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => {
                  const column = columns[at] ?? '';
                  return (
                    <td key={column} data-label={labels[at]} class={classOf(column)} lang="zh-Hans">
                      {cell === null ? '—' : NAMES.has(column) ? <Name name={cell} /> : shown(column, cell, t, locale)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const classOf = (column: string): string => (SENTENCES.test(column) ? 'sentence' : NUMBERS.has(column) ? 'number' : '');

const Name = ({ name }: { readonly name: string }) => (
  <Link href={searchHref(name)} class="entity-link">
    {name}
  </Link>
);

function shown(column: string, cell: string, t: Texts, locale: Locale): string {
  const named = (names: Readonly<Record<string, string>>) => names[cell] ?? cell;
  if (column === 'investment') return formatYuan(Number(cell), locale);
  if (column === 'confidence') return formatConfidence(Number(cell));
  if (column === 'measure') return named(t.measures);
  if (column === 'relation') return named(t.relationNames);
  if (column === 'kind') return named(t.policyKinds);
  return NUMBERS.has(column) ? formatNumber(Number(cell), locale) : cell;
}
