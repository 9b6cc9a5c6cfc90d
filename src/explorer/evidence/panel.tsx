import { useEffect, useRef } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { EndMentions, type EvidenceFieldsFragment } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { formatConfidence } from '../format/amount.ts';
import { formatDate } from '../format/period.ts';
import { useLanguage } from '../i18n/index.tsx';
import { useEvidence, type Told } from './context.tsx';
import { cut } from './marks.ts';
import { markedIn, type MarkedTexts, type MentionPlace } from './marked-in.ts';
import { originalRuns } from './runs.ts';

/** The sentence behind a fact: clean text and original, report, rule and confidence. */
export function EvidencePanel() {
  const { shown } = useEvidence();
  return shown && shown.evidence.length > 0 ? <Panel key={shown.key} told={shown} /> : null;
}

function Panel({ told }: { readonly told: Told }) {
  const { t } = useLanguage();
  const { at, show } = useEvidence();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef(document.activeElement as HTMLElement | null);
  const close = () => {
    show(undefined);
    opener.current?.focus();
  };
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  const place = Math.min(Math.max(0, at), told.evidence.length - 1);
  const evidence = told.evidence[place];
  const ends = useEnds(told, evidence?.report.id);
  if (!evidence) return null;
  return (
    <aside class="evidence" aria-labelledby="evidence-title">
      <header>
        <div>
          <p class="eyebrow">{t.evidence.title}</p>
          <h2 id="evidence-title" ref={heading} tabIndex={-1}>
            {told.subject}
          </h2>
        </div>
        <button type="button" class="icon-button" aria-label={t.evidence.close} onClick={close}>
          ✕
        </button>
      </header>
      {told.evidence.length > 1 && (
        <nav class="evidence-steps" aria-label={t.evidence.title}>
          <button
            type="button"
            class="icon-button"
            aria-label={t.evidence.previous}
            disabled={place === 0}
            onClick={() => show(told.key, place - 1)}
          >
            ‹
          </button>
          <span aria-live="polite">{t.evidence.of(place + 1, told.evidence.length)}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={t.evidence.next}
            disabled={place === told.evidence.length - 1}
            onClick={() => show(told.key, place + 1)}
          >
            ›
          </button>
        </nav>
      )}
      <EvidenceText evidence={evidence} marked={markedIn(evidence, told.names, ends)} />
      <EvidenceSource evidence={evidence} />
    </aside>
  );
}

/** Where the ends of a relation stand in a report. */
function useEnds({ ends }: Told, report: string | undefined): MentionPlace[] {
  const [one, other] = ends ?? [];
  const { data } = useQuery(EndMentions, one && other && report ? { one, other, report } : undefined);
  return [data?.one, data?.other].flatMap((end) => end?.mentions.edges.map(({ node }) => node) ?? []);
}

function EvidenceText({
  evidence,
  marked,
}: {
  readonly evidence: EvidenceFieldsFragment;
  readonly marked: MarkedTexts;
}) {
  const { t } = useLanguage();
  const { text, original } = evidence;
  return (
    <>
      <h3>{t.evidence.clean}</h3>
      <blockquote lang="zh-Hans" data-testid="clean">
        {cut(text, marked.clean).map((piece, index) =>
          piece.mark ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </blockquote>
      <h3>
        {t.evidence.original}
        {text === original && <small>{t.evidence.same}</small>}
      </h3>
      <blockquote class="original" lang="zh" data-testid="original">
        {originalRuns(original, text, marked.original).map(({ text: run, marked: isMarked, edit }, index) => {
          const body = edit ? <span class={`edit-${edit}`}>{run}</span> : run;
          return isMarked ? <mark key={index}>{body}</mark> : <span key={index}>{body}</span>;
        })}
      </blockquote>
      {text !== original && <p class="legend">{t.evidence.legend}</p>}
      {marked.whole && <p class="legend">{t.evidence.wholeSentence}</p>}
    </>
  );
}

function EvidenceSource({ evidence }: { readonly evidence: EvidenceFieldsFragment }) {
  const { t, locale } = useLanguage();
  const { passage, report, rules, confidence, start, end } = evidence;
  return (
    <>
      <dl class="pairs">
        <dt>{t.evidence.report}</dt>
        <dd lang="zh-Hans">{report.title}</dd>
        <dt>{t.evidence.date}</dt>
        <dd>{report.publishedOn ? formatDate(report.publishedOn, locale) : t.reports.unknownDate}</dd>
        {passage.section && (
          <>
            <dt>{t.evidence.section}</dt>
            <dd lang="zh-Hans">{passage.section}</dd>
          </>
        )}
        <dt>{t.evidence.confidence}</dt>
        <dd>
          <meter
            min={0}
            max={1}
            low={0.6}
            high={0.8}
            optimum={1}
            value={confidence}
            aria-label={t.evidence.confidence}
          />{' '}
          {formatConfidence(confidence)}
        </dd>
        <dt>{t.evidence.rule}</dt>
        <dd>
          {rules.map((rule) => (
            <code key={rule}>{rule}</code>
          ))}
        </dd>
        <dt>{t.evidence.offsets}</dt>
        <dd title={t.evidence.offsetsNote}>
          <span data-testid="offsets">
            {start}–{end}
          </span>
        </dd>
        <dt>{t.evidence.source}</dt>
        <dd>
          <code class="path">{report.sourcePath}</code>
        </dd>
      </dl>
      <Link class="button" href={`/reports/${encodeURIComponent(report.id)}?passage=${encodeURIComponent(passage.id)}`}>
        {t.evidence.read}
      </Link>
    </>
  );
}
