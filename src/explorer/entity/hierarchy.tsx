import { useLanguage } from '../i18n/index.tsx';
import { EntityLink, type Named } from '../parts/kind.tsx';
import type { EntityAnswer } from './types.ts';

/** A small map of where a region lies: what it is in, itself, and its parts. */
export function Hierarchy({ entity }: { readonly entity: EntityAnswer }) {
  const { t } = useLanguage();
  if (!('within' in entity)) return null;
  const above = entity.within.length ? [...entity.within].reverse() : entity.partOf.edges.map(({ node }) => node);
  const parts = entity.parts.edges.map(({ node }) => node);
  if (above.length === 0 && parts.length === 0) return null;
  return (
    <section aria-labelledby="hierarchy">
      <div class="section-head">
        <h2 id="hierarchy">{t.entity.hierarchy}</h2>
      </div>
      <div class="tree">
        <Level above={above} self={entity} parts={parts} more={entity.parts.totalCount - parts.length} />
      </div>
    </section>
  );
}

interface LevelProperties {
  readonly above: readonly Named[];
  readonly self: Named;
  readonly parts: readonly Named[];
  readonly more: number;
}

function Level({ above: [first, ...rest], self, parts, more }: LevelProperties) {
  const { t } = useLanguage();
  return (
    <ul>
      <li>
        {first ? (
          <>
            <EntityLink entity={first} />
            <Level above={rest} self={self} parts={parts} more={more} />
          </>
        ) : (
          <>
            <strong aria-current="true">{self.name}</strong>
            {parts.length > 0 && (
              <ul class="parts">
                {parts.map((part) => (
                  <li key={part.id}>
                    <EntityLink entity={part} />
                  </li>
                ))}
                {more > 0 && <li class="quiet">{t.entity.andMore(more)}</li>}
              </ul>
            )}
          </>
        )}
      </li>
    </ul>
  );
}
