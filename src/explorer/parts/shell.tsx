import type { ComponentChildren } from 'preact';
import { Link, useLocation } from 'wouter-preact';
import { useLanguage } from '../i18n/index.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeSwitch } from './theme.tsx';

const PLACES = [
  ['/reports', 'reports'],
  ['/graph', 'graph'],
  ['/dashboards', 'dashboards'],
  ['/ask', 'ask'],
  ['/try', 'try'],
] as const;

/** What stands around every page: name, search, places, language and appearance. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const { t, locale, setLocale } = useLanguage();
  const [path] = useLocation();
  return (
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <header class="bar">
        <Link href="/" class="brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{t.title}</span>
        </Link>
        {path === '/' ? <span class="bar-gap" /> : <SearchBox />}
        <nav aria-label={t.nav.label}>
          {PLACES.map(([href, name]) => (
            <Link href={href} key={href} {...(path.startsWith(href) ? { 'aria-current': 'page' } : {})}>
              {t.nav[name]}
            </Link>
          ))}
          <a href="/graphql">{t.nav.playground}</a>
        </nav>
        <div class="bar-end">
          <button type="button" class="quiet-button" onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}>
            <span lang={locale === 'zh' ? 'en' : 'zh-Hans'}>{t.language}</span>
          </button>
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
