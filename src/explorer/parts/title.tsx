import { useEffect } from 'preact/hooks';
import { useLanguage } from '../i18n/index.tsx';

/** Names the page in the browser's tab and history. */
export function useTitle(title: string | undefined): void {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = title ? `${title} · ${t.title}` : t.title;
  }, [title, t]);
}
