import type { ComponentChildren } from 'preact';
import { useLanguage } from '../i18n/index.tsx';
import { saveCsv, type Table } from './csv.ts';

interface BoardProperties {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** What the chart shows, for those who do not see it and for spreadsheets. */
  readonly table?: Table | undefined;
  readonly children: ComponentChildren;
}

/** A chart with its title, what to know about it, and its data. */
export function Board({ id, title, note, table, children }: BoardProperties) {
  const { t } = useLanguage();
  return (
    <figure class="board" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        {note && <p class="quiet">{note}</p>}
      </figcaption>
      {table && table.rows.length === 0 ? <p class="quiet">{t.dashboards.empty}</p> : children}
      {table && table.rows.length > 0 && <Data name={id} table={table} />}
    </figure>
  );
}

function Data({ name, table }: { readonly name: string; readonly table: Table }) {
  const { t } = useLanguage();
  return (
    <div class="board-data">
      <button type="button" class="button quiet-button" onClick={() => saveCsv(`zhengtu-${name}`, table)}>
        {t.dashboards.csv}
      </button>
      <details>
        <summary>{t.dashboards.table}</summary>
        <div class="table-frame" tabIndex={0} role="region" aria-label={t.dashboards.table}>
          <table class="rows">
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, at) => (
                    <td key={at} class={typeof cell === 'number' ? 'number' : ''}>
                      {cell ?? '—'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
