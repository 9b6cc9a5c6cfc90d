import { Fragment } from 'preact';
import { Link } from 'wouter-preact';
import { useLanguage } from '../i18n/index.tsx';
import { GraphIcon } from '../parts/icons.tsx';
import { EntityLink, KindChip } from '../parts/kind.tsx';
import type { EntityAnswer } from './types.ts';

/** Kind, place, name and other names. */
export function EntityHead({ entity }: { readonly entity: EntityAnswer }) {
  const { t } = useLanguage();
  const { kind, name, nameEn, aliases } = entity;
  // A batch is counted, not named: its other wordings tell nothing.
  const others = 'batch' in entity && entity.batch ? [] : aliases;
  const within = 'within' in entity ? [...entity.within].reverse() : [];
  return (
    <header class="entity-head">
      <p class="crumbs">
        <KindChip kind={kind} />
        {within.map((region) => (
          <Fragment key={region.id}>
            <EntityLink entity={region} />
            <span aria-hidden="true">›</span>
          </Fragment>
        ))}
      </p>
      <div class="name-line">
        <h1 lang="zh-Hans">{name}</h1>
        <Link class="button quiet-button" href={`/graph?of=${encodeURIComponent(entity.id)}`}>
          <GraphIcon /> {t.entity.openGraph}
        </Link>
      </div>
      {nameEn && (
        <p class="english" lang="en">
          {nameEn}
        </p>
      )}
      {others.length > 0 && (
        <p class="aliases">
          <span class="quiet">{t.entity.aliases}</span>{' '}
          {others.map((alias) => (
            <span key={alias} lang="zh-Hans" class="alias">
              {alias}
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
