import { groupBy } from '../../model/group-by.ts';
import type { ExtractQuery } from '../api/operations.ts';
import { cut } from '../evidence/marks.ts';
import { formatConfidence } from '../format/amount.ts';
import { formatDate } from '../format/period.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { EntityLink, KindChip, KINDS } from '../parts/kind.tsx';

type Extraction = ExtractQuery['extract'];

/** What was found in a text that was tried. */
export function Found({ extraction }: { readonly extraction: Extraction }) {
  const { t } = useLanguage();
  const { entities, relations } = extraction;
  if (entities.length === 0) return <p class="notice">{t.trial.nothing}</p>;
  return (
    <div class="found" data-testid="found">
      <p role="status">
        <strong>{t.trial.found(entities.length, relations.length)}</strong>
      </p>
      <Head extraction={extraction} />
      <div class="found-columns">
        <section aria-labelledby="found-text">
          <h2 id="found-text">{t.trial.text}</h2>
          <MarkedText extraction={extraction} />
        </section>
        <div>
          <Things extraction={extraction} />
          <Relations extraction={extraction} />
        </div>
      </div>
    </div>
  );
}

function Head({ extraction: { kind, publishedOn, region } }: { readonly extraction: Extraction }) {
  const { t, locale } = useLanguage();
  return (
    <p class="facts-line">
      <span>
        {t.trial.kind} {t.reportKinds[kind]}
      </span>
      {region && (
        <span>
          {t.trial.region} {nameIn(locale, region)}
        </span>
      )}
      {publishedOn && (
        <span>
          {t.trial.date} {formatDate(publishedOn, locale)}
        </span>
      )}
    </p>
  );
}

function MarkedText({ extraction: { passages } }: { readonly extraction: Extraction }) {
  const { t } = useLanguage();
  return (
    <div class="text" lang="zh-Hans">
      {passages.map(({ index, text, mentions }) => (
        <p key={index}>
          {cut(
            text,
            mentions
              .filter(({ entity }) => entity.kind !== 'Indicator')
              .map((mention) => ({ start: mention.textStart, end: mention.textEnd, mark: mention })),
          ).map((piece, at) =>
            piece.mark ? (
              <span
                key={at}
                class="mention"
                data-kind={piece.mark.entity.kind}
                title={`${t.kinds[piece.mark.entity.kind]}：${piece.mark.entity.name}`}
              >
                {piece.text}
              </span>
            ) : (
              piece.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}

function Things({ extraction: { entities } }: { readonly extraction: Extraction }) {
  const { t } = useLanguage();
  const groups = groupBy(entities, ({ kind }) => kind);
  return (
    <section aria-labelledby="found-things">
      <h2 id="found-things">{t.trial.things}</h2>
      {KINDS.flatMap((kind) => {
        const group = groups.get(kind);
        return group ? (
          <div key={kind} class="found-kind">
            <KindChip kind={kind} /> <span class="count">{group.length}</span>
            <ul class="plain-list">
              {group.map((entity) => (
                <li key={entity.id}>
                  {entity.inGraph ? <EntityLink entity={entity} /> : <span lang="zh-Hans">{entity.name}</span>}
                  <small>{entity.inGraph ? t.trial.known : t.trial.fresh}</small>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          []
        );
      })}
    </section>
  );
}

function Relations({ extraction: { relations } }: { readonly extraction: Extraction }) {
  const { t, locale } = useLanguage();
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="found-relations">
      <h2 id="found-relations">{t.trial.relations}</h2>
      <ul class="plain-list">
        {relations.map(({ type, from, to, confidence }) => (
          <li key={`${from.id} ${type} ${to.id}`}>
            <span>
              {nameIn(locale, from)} <span class="quiet">{t.relationNames[type]}</span> {nameIn(locale, to)}
            </span>
            <small>{formatConfidence(confidence)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
