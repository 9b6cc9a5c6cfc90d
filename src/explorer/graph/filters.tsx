import type { Kind, RelationType } from '../api/operations.ts';
import { formatConfidence } from '../format/amount.ts';
import { useLanguage } from '../i18n/index.tsx';
import { KINDS } from '../parts/kind.tsx';
import type { GraphFilter, View } from './view.ts';

export const NO_FILTER: GraphFilter = { hiddenKinds: new Set(), hiddenTypes: new Set(), minimum: 0 };

const toggled = <Item,>(set: ReadonlySet<Item>, item: Item): Set<Item> => {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
};

interface FilterProperties {
  readonly view: View;
  readonly filter: GraphFilter;
  readonly setFilter: (filter: GraphFilter) => void;
}

/** Which kinds and relations are shown, and how sure they must be. */
export function GraphFilters({ view, filter, setFilter }: FilterProperties) {
  const { t } = useLanguage();
  const count = (kind: Kind) => [...view.nodes.values()].filter((node) => node.kind === kind).length;
  const countType = (type: RelationType) => [...view.edges.values()].filter((edge) => edge.type === type).length;
  const types = Object.keys(t.relationNames) as RelationType[];
  return (
    <details class="graph-filters">
      <summary>{t.graph.filters}</summary>
      <fieldset class="filters">
        <legend>{t.graph.kinds}</legend>
        <div class="checks">
          {KINDS.filter((kind) => count(kind) > 0).map((kind) => (
            <label key={kind} class="kind" data-kind={kind}>
              <input
                type="checkbox"
                checked={!filter.hiddenKinds.has(kind)}
                onChange={() => setFilter({ ...filter, hiddenKinds: toggled(filter.hiddenKinds, kind) })}
              />
              {t.kinds[kind]} <span class="count">{count(kind)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="filters">
        <legend>{t.graph.types}</legend>
        <div class="checks">
          {types
            .filter((type) => countType(type) > 0)
            .map((type) => (
              <label key={type} class="kind">
                <input
                  type="checkbox"
                  checked={!filter.hiddenTypes.has(type)}
                  onChange={() => setFilter({ ...filter, hiddenTypes: toggled(filter.hiddenTypes, type) })}
                />
                {t.relationNames[type]} <span class="count">{countType(type)}</span>
              </label>
            ))}
        </div>
      </fieldset>
      <label class="range">
        {t.graph.minimum} <output>{formatConfidence(filter.minimum)}</output>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={filter.minimum}
          onInput={(event) => setFilter({ ...filter, minimum: Number(event.currentTarget.value) })}
        />
      </label>
    </details>
  );
}
