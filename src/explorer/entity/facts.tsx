import type { ComponentChildren } from 'preact';
import { SentenceButton } from '../evidence/button.tsx';
import { formatNumber, formatYuan } from '../format/amount.ts';
import type { Locale } from '../format/locale.ts';
import { formatPeriod } from '../format/period.ts';
import { formatFigure } from '../format/quantity.ts';
import { useLanguage } from '../i18n/index.tsx';
import type { Texts } from '../i18n/zh.ts';
import { EntityLink } from '../parts/kind.tsx';
import { namesOf, type EntityAnswer } from './types.ts';

type Row = readonly [label: string, value: ComponentChildren];

/** The properties of an entity as a table; all of them stand in the sentences that name it. */
export function Facts({ entity }: { readonly entity: EntityAnswer }) {
  const { t, locale } = useLanguage();
  const rows = factRows(entity, t, locale);
  if (rows.length === 0) return null;
  const told = { key: 'self', subject: entity.name, names: [namesOf(entity)], evidence: entity.evidence };
  return (
    <section aria-labelledby="facts">
      <div class="section-head">
        <h2 id="facts">{t.facts.title}</h2>
        {entity.evidence.length > 0 && <SentenceButton told={told} />}
      </div>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function factRows(entity: EntityAnswer, t: Texts, locale: Locale): Row[] {
  const rows: (Row | false | null | undefined)[] = [];
  if ('level' in entity)
    rows.push(
      entity.level && [t.facts.level, t.levels[entity.level]],
      entity.code !== null && [t.facts.code, entity.code],
    );
  if ('investment' in entity)
    rows.push(
      entity.investment !== null && [t.facts.investment, <strong>{formatYuan(entity.investment, locale)}</strong>],
      entity.count !== null && [t.facts.count, formatNumber(entity.count, locale)],
      entity.stage && [t.facts.stage, t.stages[entity.stage]],
      entity.capacity !== null && [t.facts.capacity, <span lang="zh-Hans">{entity.capacity}</span>],
    );
  if ('policyKind' in entity) rows.push(entity.policyKind && [t.facts.policyKind, t.policyKinds[entity.policyKind]]);
  if ('indicator' in entity)
    rows.push(
      [
        t.facts.indicator,
        entity.measures ? <EntityLink entity={{ ...entity.measures, name: entity.indicator }} /> : entity.indicator,
      ],
      [t.facts.figure, <strong>{formatFigure(entity, locale)}</strong>],
      entity.period !== null && [
        t.facts.period,
        <>
          {formatPeriod(entity.period, locale)}
          {entity.periodTold === false && <small>{t.facts.periodAssumed}</small>}
        </>,
      ],
      entity.region && [t.facts.region, <EntityLink entity={entity.region} />],
      entity.measure && [t.facts.measure, t.measures[entity.measure]],
    );
  return rows.filter((row): row is Row => Boolean(row));
}
