import type { Pages } from '../api/use-pages.ts';
import { useLanguage } from '../i18n/index.tsx';
import { Failure } from './states.tsx';

/** How much of a list is shown, and more on request. */
export function More<Edge>({ pages }: { readonly pages: Pages<Edge> }) {
  const { t } = useLanguage();
  if (pages.error) return <Failure error={pages.error} retry={pages.more} />;
  if (!pages.hasMore) return null;
  return (
    <p class="more">
      <button type="button" class="button quiet-button" disabled={pages.loading} onClick={pages.more}>
        {pages.loading ? t.states.loading : t.entity.more}
      </button>
      {pages.total !== undefined && <span class="quiet">{t.entity.shown(pages.edges.length, pages.total)}</span>}
    </p>
  );
}
