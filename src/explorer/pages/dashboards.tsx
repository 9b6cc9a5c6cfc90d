import { GoalsBoard } from '../dashboards/goals.tsx';
import { IndustriesBoard } from '../dashboards/industries.tsx';
import { InvestmentBoard } from '../dashboards/investment.tsx';
import { OverviewBoards } from '../dashboards/overview.tsx';
import { EvidenceProvider, useEvidence } from '../evidence/context.tsx';
import { EvidencePanel } from '../evidence/panel.tsx';
import { useLanguage } from '../i18n/index.tsx';
import { useTitle } from '../parts/title.tsx';

/** Charts of the whole graph, each with its data. */
export function DashboardsPage() {
  return (
    <EvidenceProvider>
      <Dashboards />
    </EvidenceProvider>
  );
}

function Dashboards() {
  const { t } = useLanguage();
  const { shown } = useEvidence();
  useTitle(t.dashboards.title);
  return (
    <div class={shown ? 'page with-panel' : 'page'}>
      <div class="dashboards">
        <h1>{t.dashboards.title}</h1>
        <p class="lead">{t.dashboards.lead}</p>
        <OverviewBoards />
        <InvestmentBoard />
        <GoalsBoard />
        <IndustriesBoard />
      </div>
      <EvidencePanel />
    </div>
  );
}
