import { useState } from 'preact/hooks';
import { AddedCounts, AddedEntities, AddedRelations, type Kind } from '../api/operations.ts';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { SentenceButton } from '../evidence/button.tsx';
import { EvidenceProvider, useEvidence } from '../evidence/context.tsx';
import { EvidencePanel } from '../evidence/panel.tsx';
import { formatConfidence } from '../format/amount.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { EntityLink, KINDS } from '../parts/kind.tsx';
import { More } from '../parts/more.tsx';
import { Answered } from '../parts/states.tsx';

/** What a report told that no report before it did. */
export function Added({ id }: { readonly id: string }) {
  return (
    <EvidenceProvider>
      <AddedText id={id} />
    </EvidenceProvider>
  );
}

function AddedText({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { shown } = useEvidence();
  return (
    <div class={shown ? 'with-panel' : ''}>
      <div>
        <p class="quiet">{t.added.note}</p>
        <Things id={id} />
        <Relations id={id} />
      </div>
      <EvidencePanel />
    </div>
  );
}

function Things({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const [chosen, choose] = useState<Kind>();
  const counts = useQuery(AddedCounts, { id });
  return (
    <section aria-labelledby="added-things">
      <h2 id="added-things">{t.added.things}</h2>
      <Answered query={counts} lines={4}>
        {({ changes }) => {
          const kinds = KINDS.filter((kind) => changes?.[kind].totalCount);
          const kind = chosen ?? kinds[0];
          if (!kind) return <p class="quiet">{t.added.none}</p>;
          return (
            <>
              <div class="checks" role="group" aria-label={t.added.things}>
                {kinds.map((name) => (
                  <button
                    type="button"
                    key={name}
                    class="kind kind-button"
                    data-kind={name}
                    aria-pressed={name === kind}
                    onClick={() => choose(name)}
                  >
                    {t.kinds[name]} <span class="count">{changes?.[name].totalCount}</span>
                  </button>
                ))}
              </div>
              <ThingsOfKind key={kind} id={id} kind={kind} />
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function ThingsOfKind({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  const found = useQuery(AddedEntities, { id, kind });
  const pages = usePages(found.data?.changes?.rows, AddedEntities, { id, kind }, (data) => data.changes?.rows);
  return (
    <Answered query={found} lines={4}>
      {() => (
        <>
          <ul class="things">
            {pages.edges.map(({ node }) => (
              <li key={node.id}>
                <EntityLink entity={node} />
              </li>
            ))}
          </ul>
          <More pages={pages} />
        </>
      )}
    </Answered>
  );
}

function Relations({ id }: { readonly id: string }) {
  const { t, locale } = useLanguage();
  const found = useQuery(AddedRelations, { id });
  const pages = usePages(found.data?.changes?.rows, AddedRelations, { id }, (data) => data.changes?.rows);
  return (
    <Answered query={found} lines={6}>
      {() =>
        pages.edges.length > 0 && (
          <section aria-labelledby="added-relations">
            <h2 id="added-relations">
              {t.added.relations}
              <span class="count">{pages.total}</span>
            </h2>
            <ul class="plain-list">
              {pages.edges.map(({ node: { type, from, to, confidence, evidence } }) => (
                <li class="row" key={`${from.id} ${type} ${to.id}`}>
                  <span class="relation-line">
                    <EntityLink entity={from} /> <span class="quiet">{t.relationNames[type]}</span>{' '}
                    <EntityLink entity={to} />
                  </span>
                  <span class="quiet confidence">{formatConfidence(confidence)}</span>
                  <SentenceButton
                    told={{
                      key: `${from.id}.${type}.${to.id}`,
                      subject: `${nameIn(locale, from)} → ${t.relationNames[type]} → ${nameIn(locale, to)}`,
                      names: [from, to].map(({ name, aliases }) => [name, ...aliases]),
                      evidence,
                      ends: [from.id, to.id],
                    }}
                  />
                </li>
              ))}
            </ul>
            <More pages={pages} />
          </section>
        )
      }
    </Answered>
  );
}
