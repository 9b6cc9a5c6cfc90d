import { EntityPage as EntityPageQuery } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { Facts } from '../entity/facts.tsx';
import { EntityHead } from '../entity/head.tsx';
import { Hierarchy } from '../entity/hierarchy.tsx';
import { RegionLists } from '../entity/region-lists.tsx';
import { Relations } from '../entity/relations.tsx';
import { Sentences } from '../entity/sentences.tsx';
import { Timeline } from '../entity/timeline.tsx';
import type { EntityAnswer } from '../entity/types.ts';
import { EvidenceProvider, useEvidence } from '../evidence/context.tsx';
import { EvidencePanel } from '../evidence/panel.tsx';
import { useLanguage } from '../i18n/index.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.tsx';

/** Everything that is known of one thing, each fact a click from its sentence. */
export function EntityPage({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const found = useQuery(EntityPageQuery, { id });
  useTitle(found.data?.entity?.name);
  return (
    <Answered query={found} lines={12}>
      {({ entity }) =>
        entity ? (
          <EvidenceProvider>
            <EntityText entity={entity} />
          </EvidenceProvider>
        ) : (
          <Nothing title={t.entity.missing} help={t.entity.missingHelp} />
        )
      }
    </Answered>
  );
}

function EntityText({ entity }: { readonly entity: EntityAnswer }) {
  const { shown } = useEvidence();
  return (
    <div class={shown ? 'page with-panel' : 'page'}>
      <article>
        <EntityHead entity={entity} />
        <Facts entity={entity} />
        {entity.kind === 'Region' && <RegionLists entity={entity} />}
        <Hierarchy entity={entity} />
        <Relations entity={entity} />
        <Timeline entity={entity} />
        <Sentences entity={entity} />
      </article>
      <EvidencePanel />
    </div>
  );
}
