import { Link, useSearchParams } from 'wouter-preact';
import { SearchCounts, SearchKind, type Kind } from '../api/operations.ts';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../i18n/index.tsx';
import { EntityLink, KindChip, KINDS } from '../parts/kind.tsx';
import { More } from '../parts/more.tsx';
import { otherName, searchHref } from '../parts/search-box.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.tsx';

/** All that a text finds, by kind. */
export function SearchPage() {
  const { t } = useLanguage();
  const [parameters] = useSearchParams();
  const text = parameters.get('q')?.trim() ?? '';
  const kind = KINDS.find((name) => name === parameters.get('kind'));
  useTitle(text ? t.search.title(text) : t.search.button);
  return (
    <div class="page">
      <h1>{text ? t.search.title(text) : t.search.tooShort}</h1>
      {text && <Results key={`${text} ${kind ?? ''}`} text={text} kind={kind} />}
    </div>
  );
}

function Results({ text, kind }: { readonly text: string; readonly kind: Kind | undefined }) {
  const { t, locale } = useLanguage();
  const counts = useQuery(SearchCounts, { text });
  const variables = { text, kinds: kind ? [kind] : null };
  const found = useQuery(SearchKind, variables);
  const pages = usePages(found.data?.search, SearchKind, variables, (data) => data.search);
  const total = counts.data && KINDS.reduce((sum, name) => sum + (counts.data?.[name].totalCount ?? 0), 0);
  return (
    <>
      <nav class="tabs" aria-label={t.search.all}>
        <Tab href={searchHref(text)} current={!kind} label={t.search.all} count={total} />
        {KINDS.filter((name) => counts.data?.[name].totalCount).map((name) => (
          <Tab
            key={name}
            href={searchHref(text, name)}
            current={kind === name}
            label={t.kinds[name]}
            count={counts.data?.[name].totalCount}
          />
        ))}
      </nav>
      <Answered query={found}>
        {() =>
          pages.edges.length === 0 ? (
            <div class="notice">
              <h2>{t.search.none(text)}</h2>
              <p>{t.search.noneHelp}</p>
            </div>
          ) : (
            <ul class="plain-list results">
              {pages.edges.map((edge) => (
                <li key={edge.node.id}>
                  <KindChip kind={edge.node.kind} />
                  <EntityLink entity={edge.node} />
                  <span class="quiet">{otherName(locale, edge)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <More pages={pages} />
    </>
  );
}

function Tab(properties: {
  readonly href: string;
  readonly current: boolean;
  readonly label: string;
  readonly count: number | undefined;
}) {
  return (
    <Link href={properties.href} {...(properties.current ? { 'aria-current': 'page' } : {})}>
      {properties.label} <span class="count">{properties.count ?? ''}</span>
    </Link>
  );
}
