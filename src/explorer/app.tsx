import { useEffect } from 'preact/hooks';
import { Route, Switch, useLocation } from 'wouter-preact';
import { LanguageProvider, useLanguage } from './i18n/index.tsx';
import { EntityPage } from './pages/entity.tsx';
import { HomePage } from './pages/home.tsx';
import { ReportPage } from './pages/report.tsx';
import { ReportsPage } from './pages/reports.tsx';
import { SearchPage } from './pages/search.tsx';
import { lazyPage } from './parts/lazy.tsx';
import { Shell } from './parts/shell.tsx';
import { Nothing } from './parts/states.tsx';

const GraphPage = lazyPage(() => import('./pages/graph.tsx').then(({ GraphPage: page }) => page));
const DashboardsPage = lazyPage(() => import('./pages/dashboards.tsx').then(({ DashboardsPage: page }) => page));
const AskPage = lazyPage(() => import('./pages/ask.tsx').then(({ AskPage: page }) => page));
const TryPage = lazyPage(() => import('./pages/try.tsx').then(({ TryPage: page }) => page));

/** The explorer: every page has an address that can be shared and reloaded. */
export function App() {
  return (
    <LanguageProvider>
      <Shell>
        <TopOnNewPage />
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          <Route path="/search">
            <SearchPage />
          </Route>
          <Route path="/entity/:id">{({ id }) => <EntityPage key={id} id={decodeURIComponent(id)} />}</Route>
          <Route path="/reports">
            <ReportsPage />
          </Route>
          <Route path="/reports/:id">{({ id }) => <ReportPage key={id} id={decodeURIComponent(id)} />}</Route>
          <Route path="/graph">
            <GraphPage />
          </Route>
          <Route path="/dashboards">
            <DashboardsPage />
          </Route>
          <Route path="/ask">
            <AskPage />
          </Route>
          <Route path="/try">
            <TryPage />
          </Route>
          <Route>
            <MissingPage />
          </Route>
        </Switch>
      </Shell>
    </LanguageProvider>
  );
}

/** A new page starts at its top, as one that the browser loads does. */
function TopOnNewPage() {
  const [path] = useLocation();
  useEffect(() => {
    if (!location.hash) scrollTo(0, 0);
  }, [path]);
  return null;
}

function MissingPage() {
  const { t } = useLanguage();
  return <Nothing title={t.states.missing} help={t.states.missingHelp} />;
}
