import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import type { ApiError } from '../api/client.ts';
import type { Query } from '../api/use-query.ts';
import { useLanguage } from '../i18n/index.tsx';

/** Lines that stand where text will be, so that nothing jumps when it comes. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useLanguage();
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">{t.states.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span class="bone" key={index} />
      ))}
    </div>
  );
}

/** Tells in a sentence what went wrong, and what to do. */
export function Failure({ error, retry }: { readonly error: ApiError; readonly retry?: () => void }) {
  const { t } = useLanguage();
  const offline = error.code === 'OFFLINE';
  const known = t.errors[error.code];
  return (
    <div class="notice" role="alert">
      <h2>{offline ? t.states.offline : t.states.failed}</h2>
      <p>{offline ? t.states.offlineHelp : (known ?? t.states.failedHelp)}</p>
      {!offline && (
        <p class="quiet">
          {t.states.code}: <code>{error.code}</code> {known ? '' : error.message}
        </p>
      )}
      {retry && (
        <button type="button" class="button" onClick={retry}>
          {t.states.retry}
        </button>
      )}
    </div>
  );
}

/** Tells that there is nothing, and the way on. */
export function Nothing({ title, help }: { readonly title: string; readonly help: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <div class="notice">
      <h1>{title}</h1>
      <p>{help}</p>
      <Link class="button" href="/">
        {t.states.home}
      </Link>
    </div>
  );
}

/** An answer, or what stands in its place until it comes or when it fails. */
export function Answered<Data>({
  query,
  children,
  lines,
}: {
  readonly query: Query<Data>;
  readonly children: (data: Data) => ComponentChildren;
  readonly lines?: number;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failure error={query.error} retry={query.retry} />;
  return <Loading {...(lines === undefined ? {} : { lines })} />;
}
