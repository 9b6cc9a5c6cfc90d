import type { ComponentChildren } from 'preact';
import { Compare, RegionObservations, RegionProjects, type RegionProjectsQuery } from '../api/operations.ts';
import { usePages, type Pages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { SentenceButton } from '../evidence/button.tsx';
import { formatConfidence, formatYuan } from '../format/amount.ts';
import { formatPeriod } from '../format/period.ts';
import { formatFigure } from '../format/quantity.ts';
import { useLanguage } from '../i18n/index.tsx';
import { EntityLink } from '../parts/kind.tsx';
import { More } from '../parts/more.tsx';
import { Answered } from '../parts/states.tsx';
import { Comparisons, Verdicts } from './comparisons.tsx';
import { namesOf, type EntityAnswer } from './types.ts';

type ProjectEdge = NonNullable<RegionProjectsQuery['region']>['rows']['edges'][number];

/** What only a region has: projects in it, goals set for it, results reported for it. */
export function RegionLists({ entity }: { readonly entity: EntityAnswer }) {
  return (
    <>
      <Projects entity={entity} />
      <Goals entity={entity} />
      <Observations entity={entity} />
    </>
  );
}

function Projects({ entity }: { readonly entity: EntityAnswer }) {
  const { t } = useLanguage();
  const found = useQuery(RegionProjects, { id: entity.id });
  const pages = usePages(found.data?.region?.rows, RegionProjects, { id: entity.id }, (data) => data.region?.rows);
  return (
    <Answered query={found}>
      {() => (
        <List id="projects" title={t.entity.projects} note={t.entity.projectsNote} pages={pages}>
          <thead>
            <tr>
              <th scope="col">{t.entity.project}</th>
              <th scope="col" class="number">
                {t.facts.investment}
              </th>
              <th scope="col">{t.facts.stage}</th>
              <th scope="col">{t.evidence.confidence}</th>
              <th scope="col">{t.entity.sentence}</th>
            </tr>
          </thead>
          <tbody>
            {pages.edges.map((edge) => (
              <ProjectRow key={edge.node.id} entity={entity} edge={edge} />
            ))}
          </tbody>
        </List>
      )}
    </Answered>
  );
}

function ProjectRow({ entity, edge }: { readonly entity: EntityAnswer; readonly edge: ProjectEdge }) {
  const { t, locale } = useLanguage();
  const { node, confidence, evidence } = edge;
  const told = {
    key: `project.${node.id}`,
    subject: node.name,
    names: [namesOf(node), namesOf(entity)],
    evidence,
    ends: [entity.id, node.id] as const,
  };
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={node} />
      </th>
      <td class="number" data-label={t.facts.investment}>
        {node.investment === null ? '—' : formatYuan(node.investment, locale)}
      </td>
      <td data-label={t.facts.stage}>{node.stage ? t.stages[node.stage] : '—'}</td>
      <td data-label={t.evidence.confidence}>{formatConfidence(confidence)}</td>
      <td>
        <SentenceButton told={told} />
      </td>
    </tr>
  );
}

function Goals({ entity }: { readonly entity: EntityAnswer }) {
  const { t } = useLanguage();
  const found = useQuery(Compare, { region: entity.id });
  return (
    <Answered query={found}>
      {({ compare }) =>
        compare.length > 0 && (
          <section aria-labelledby="goals">
            <div class="section-head">
              <h2 id="goals">
                {t.entity.compareTitle}
                <span class="count">{compare.length}</span>
              </h2>
              <p class="quiet">{t.entity.compareNote}</p>
            </div>
            <Verdicts comparisons={compare} />
            <Comparisons comparisons={compare} />
          </section>
        )
      }
    </Answered>
  );
}

function Observations({ entity }: { readonly entity: EntityAnswer }) {
  const { t, locale } = useLanguage();
  const found = useQuery(RegionObservations, { id: entity.id });
  const pages = usePages(found.data?.region?.rows, RegionObservations, { id: entity.id }, (data) => data.region?.rows);
  return (
    <Answered query={found}>
      {() => (
        <List id="results" title={t.entity.observations} pages={pages}>
          <thead>
            <tr>
              <th scope="col">{t.facts.indicator}</th>
              <th scope="col">{t.facts.figure}</th>
              <th scope="col">{t.facts.period}</th>
              <th scope="col">{t.entity.sentence}</th>
            </tr>
          </thead>
          <tbody>
            {pages.edges.map(({ node, evidence }) => (
              <tr key={node.id}>
                <th scope="row">
                  <EntityLink entity={{ id: node.id, name: node.indicator }} />
                </th>
                <td>{formatFigure(node, locale)}</td>
                <td data-label={t.facts.period}>{node.period ? formatPeriod(node.period, locale) : '—'}</td>
                <td>
                  <SentenceButton
                    told={{
                      key: `result.${node.id}`,
                      subject: node.name,
                      names: [[node.name, node.indicator]],
                      evidence,
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </List>
      )}
    </Answered>
  );
}

interface ListProperties {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly pages: Pages<unknown>;
  readonly children: ComponentChildren;
}

function List({ id, title, note, pages, children }: ListProperties) {
  if (pages.edges.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>
          {title}
          <span class="count">{pages.total}</span>
        </h2>
        {note && <p class="quiet">{note}</p>}
      </div>
      <div class="table-frame">
        <table class="rows stack">{children}</table>
      </div>
      <More pages={pages} />
    </section>
  );
}
