import { RelationList as RelationListQuery, type RelationType } from '../api/operations.ts';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { SentenceButton } from '../evidence/button.tsx';
import { formatConfidence } from '../format/amount.ts';
import { useLanguage } from '../i18n/index.tsx';
import { EntityLink, KindChip } from '../parts/kind.tsx';
import { More } from '../parts/more.tsx';
import { Answered } from '../parts/states.tsx';
import { namesOf, type EntityAnswer, type RelationEdge } from './types.ts';

const TYPES: readonly RelationType[] = [
  'PART_OF',
  'UNDERTAKES',
  'COOPERATES_WITH',
  'ISSUED_BY',
  'IN_INDUSTRY',
  'LOCATED_IN',
];

/** Relations by type and direction, with their numbers; more on request. */
export function Relations({ entity }: { readonly entity: EntityAnswer }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="relations">
      <div class="section-head">
        <h2 id="relations">{t.entity.relations}</h2>
      </div>
      {entity.relationCounts.length === 0 && <p class="quiet">{t.entity.noRelations}</p>}
      {groupsOf(entity.relationCounts).map((group) => (
        <RelationList key={`${group.type} ${group.outgoing}`} entity={entity} group={group} />
      ))}
    </section>
  );
}

interface Group {
  readonly type: RelationType;
  /** Both directions where it is `undefined`. */
  readonly outgoing: boolean | undefined;
  readonly count: number;
}

/** Co-operation has no direction; every other relation is listed by direction. */
function groupsOf(counts: EntityAnswer['relationCounts']): Group[] {
  return TYPES.flatMap((type): readonly Group[] => {
    const told = counts.filter((count) => count.type === type);
    if (type !== 'COOPERATES_WITH' || told.length === 0) return told;
    return [{ type, outgoing: undefined, count: told.reduce((sum, { count }) => sum + count, 0) }];
  });
}

function RelationList({ entity, group }: { readonly entity: EntityAnswer; readonly group: Group }) {
  const { t } = useLanguage();
  const { type, outgoing, count } = group;
  const variables = { id: entity.id, type, outgoing: outgoing ?? null };
  const found = useQuery(RelationListQuery, variables);
  const pages = usePages(found.data?.entity?.relations, RelationListQuery, variables, (data) => data.entity?.relations);
  return (
    <div class="relation-group">
      <h3>
        {t.relations[type][outgoing === false ? 'in' : 'out']}
        <span class="count">{count}</span>
      </h3>
      <Answered query={found} lines={Math.min(count, 10)}>
        {() => (
          <ul class="plain-list">
            {pages.edges.map((edge) => (
              <RelationRow key={`${edge.outgoing} ${edge.node.id}`} entity={entity} edge={edge} />
            ))}
          </ul>
        )}
      </Answered>
      <More pages={pages} />
    </div>
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
    ends: [entity.id, node.id] as const,
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
