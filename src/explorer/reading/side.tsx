import { Link } from 'wouter-preact';
import type { Kind } from '../api/operations.ts';
import { groupBy } from '../../model/group-by.ts';
import { formatConfidence } from '../format/amount.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { entityHref, EntityLink, KindChip, KINDS } from '../parts/kind.tsx';
import { MARKABLE, markedMentions, type Marking, type MentionAnswer, type PassageAnswer } from './types.ts';

interface SideProperties {
  readonly passages: readonly PassageAnswer[];
  readonly marking: Marking;
  readonly setMarking: (marking: Marking) => void;
  readonly selected: MentionAnswer | undefined;
}

/** Beside the text: what is marked, what was clicked, and all that the report tells of. */
export function ReadingSide({ passages, marking, setMarking, selected }: SideProperties) {
  const { t } = useLanguage();
  const mentions = passages.flatMap((passage) => markedMentions(passage, marking));
  const things = groupBy(mentions, ({ entity }) => entity.id);
  return (
    <aside class="reading-side" aria-label={t.report.mentions}>
      <Selected mention={selected} />
      <Filters passages={passages} marking={marking} setMarking={setMarking} />
      <p class="quiet" aria-live="polite">
        {t.report.summary(mentions.length, things.size)}
      </p>
      {[...groupBy(things.values(), ([first]) => first?.kind as Kind)].sort(byKind).map(([kind, groups]) => (
        <details key={kind}>
          <summary>
            <KindChip kind={kind} /> <span class="count">{groups.length}</span>
          </summary>
          <ul class="plain-list">
            {groups.map(
              (group) =>
                group[0] && (
                  <li key={group[0].entity.id}>
                    <EntityLink entity={group[0].entity} />
                    {group.length > 1 && <span class="count">×{group.length}</span>}
                  </li>
                ),
            )}
          </ul>
        </details>
      ))}
    </aside>
  );
}

const byKind = ([a]: readonly [Kind, unknown], [b]: readonly [Kind, unknown]): number =>
  KINDS.indexOf(a) - KINDS.indexOf(b);

function Selected({ mention }: { readonly mention: MentionAnswer | undefined }) {
  const { t, locale } = useLanguage();
  if (!mention) return <p class="selected empty quiet">{t.report.noSelection}</p>;
  const { entity, kind, rule, confidence, surface } = mention;
  return (
    <div class="selected" role="status">
      <p>
        <KindChip kind={kind} /> <strong lang="zh-Hans">{nameIn(locale, entity)}</strong>
      </p>
      <dl class="pairs">
        {surface !== entity.name && (
          <>
            <dt>{t.report.surface}</dt>
            <dd lang="zh-Hans">{surface}</dd>
          </>
        )}
        <dt>{t.evidence.confidence}</dt>
        <dd>{formatConfidence(confidence)}</dd>
        <dt>{t.evidence.rule}</dt>
        <dd>
          <code>{rule}</code>
        </dd>
        <dt>{t.evidence.offsets}</dt>
        <dd>
          {mention.start}–{mention.end}
        </dd>
      </dl>
      <Link class="button" href={entityHref(entity.id)}>
        {t.report.openEntity}
      </Link>
    </div>
  );
}

function Filters({ passages, marking, setMarking }: Omit<SideProperties, 'selected'>) {
  const { t } = useLanguage();
  const all = passages.flatMap(({ mentions }) => mentions.edges.map(({ node }) => node));
  const toggle = (kind: Kind) => {
    const kinds = new Set(marking.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    setMarking({ ...marking, kinds });
  };
  return (
    <fieldset class="filters">
      <legend>{t.report.kinds}</legend>
      <div class="checks">
        {MARKABLE.map((kind) => (
          <label key={kind} class="kind" data-kind={kind}>
            <input type="checkbox" checked={marking.kinds.has(kind)} onChange={() => toggle(kind)} />
            {t.kinds[kind]} <span class="count">{all.filter((mention) => mention.kind === kind).length}</span>
          </label>
        ))}
      </div>
      <label class="range">
        {t.report.minimum} <output>{formatConfidence(marking.minimum)}</output>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={marking.minimum}
          onInput={(event) => setMarking({ ...marking, minimum: Number(event.currentTarget.value) })}
        />
      </label>
    </fieldset>
  );
}
