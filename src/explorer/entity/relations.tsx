import { MoreRelations, type RelationRowsFragment, type RelationType } from '../api/operations.ts';
import { usePages } from '../api/use-pages.ts';
import { SentenceButton } from '../evidence/button.tsx';
import { formatConfidence } from '../format/amount.ts';
import { useLanguage } from '../i18n/index.tsx';
import { groupBy } from '../../model/group-by.ts';
import { EntityLink, KindChip } from '../parts/kind.tsx';
import { More } from '../parts/more.tsx';
import { namesOf, type EntityAnswer, type RelationEdge } from './types.ts';

const TYPES: readonly RelationType[] = [
  'PART_OF',
  'UNDERTAKES',
  'COOPERATES_WITH',
  'ISSUED_BY',
  'IN_INDUSTRY',
  'LOCATED_IN',
];

/** Relations by type, with their numbers; more on request. */
export function Relations({ entity }: { readonly entity: EntityAnswer }) {
  const { t } = useLanguage();
  const told = TYPES.filter((type) => entity[type].totalCount > 0);
  return (
    <section aria-labelledby="relations">
      <div class="section-head">
        <h2 id="relations">{t.entity.relations}</h2>
      </div>
      {told.length === 0 && <p class="quiet">{t.entity.noRelations}</p>}
      {told.map((type) => (
        <RelationList key={type} entity={entity} type={type} first={entity[type]} />
      ))}
    </section>
  );
}

interface ListProperties {
  readonly entity: EntityAnswer;
  readonly type: RelationType;
  readonly first: RelationRowsFragment;
}

function RelationList({ entity, type, first }: ListProperties) {
  const { t } = useLanguage();
  const pages = usePages(first, MoreRelations, { id: entity.id, type }, (data) => data.entity?.relations);
  const groups = groupBy(pages.edges, ({ outgoing }) => (outgoing || type === 'COOPERATES_WITH' ? 'out' : 'in'));
  return (
    <>
      {[...groups].map(([direction, edges]) => (
        <div class="relation-group" key={direction}>
          <h3>
            {t.relations[type][direction]}
            <span class="count">{groups.size === 1 ? first.totalCount : edges.length}</span>
          </h3>
          <ul class="plain-list">
            {edges.map((edge) => (
              <RelationRow key={`${edge.type} ${edge.node.id}`} entity={entity} edge={edge} />
            ))}
          </ul>
        </div>
      ))}
      <More pages={pages} />
    </>
  );
}

function RelationRow({ entity, edge }: { readonly entity: EntityAnswer; readonly edge: RelationEdge }) {
  const { t } = useLanguage();
  const { node, type, outgoing, confidence, evidence } = edge;
  const told = {
    key: `${type}.${outgoing ? 'out' : 'in'}.${node.id}`,
    subject: outgoing
      ? `${entity.name} → ${t.relationNames[type]} → ${node.name}`
      : `${node.name} → ${t.relationNames[type]} → ${entity.name}`,
    names: [namesOf(node), namesOf(entity)],
    evidence,
  };
  return (
    <li class="row">
      <KindChip kind={node.kind} />
      <EntityLink entity={node} />
      <span class="quiet confidence" title={t.evidence.confidence}>
        {formatConfidence(confidence)}
      </span>
      <SentenceButton told={told} />
    </li>
  );
}
