import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { ApiError, ask } from '../api/client.ts';
import { CanStore, UploadReport, type UploadOutcome } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../i18n/index.tsx';
import { reportHref } from '../parts/report-line.tsx';
import { base64Of } from './base64.ts';
import { FileButton } from './drop-zone.tsx';

/** A report on its way into the graph. */
interface Sent {
  readonly name: string;
  readonly state: UploadOutcome | 'waiting' | 'sending';
  readonly reports?: readonly { readonly id: string; readonly title: string }[];
  readonly trouble?: string;
}

type Source = { readonly name: string } & ({ readonly text: string } | { readonly file: File });

/** Stores reports where the server takes them, one after the other, and tells how far it is. */
export function Store({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  const { data } = useQuery(CanStore, {});
  const [sent, setSent] = useState<readonly Sent[]>([]);
  if (!data) return null;
  if (!data.graph.acceptsReports) return <p class="quiet">{t.trial.storeOff}</p>;
  const done = sent.filter(({ state }) => state !== 'waiting' && state !== 'sending').length;
  const busy = done < sent.length;
  const store = async (sources: readonly Source[]) => {
    const first = sent.length;
    const change = (index: number, to: Partial<Sent>) =>
      setSent((before) => before.map((each, at) => (at === first + index ? { ...each, ...to } : each)));
    setSent((before) => [...before, ...sources.map(({ name }) => ({ name, state: 'waiting' as const }))]);
    for (const [index, source] of sources.entries()) {
      change(index, { state: 'sending' });
      change(index, await send(source, t.errors));
    }
  };
  return (
    <section class="store" aria-labelledby="store">
      <h2 id="store">{t.trial.storeTitle}</h2>
      <p class="quiet">{t.trial.storeText}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={!text.trim() || busy}
          onClick={() => void store([{ name: nameOf(text), text }])}
        >
          {t.trial.store}
        </button>
        <FileButton
          label={t.trial.storeFiles}
          many
          onFiles={(files) => void store(files.map((file) => ({ name: file.name, file })))}
        />
      </div>
      {sent.length > 0 && (
        <>
          <label class="progress">
            {t.trial.progress(done, sent.length)}
            <progress max={sent.length} value={done} />
          </label>
          <ul class="plain-list" aria-live="polite">
            {sent.map(({ name, state, reports, trouble }, index) => (
              <li key={index} data-state={state}>
                <span>{name}</span> <strong>{t.trial.outcomes[state]}</strong>
                {reports?.map(({ id, title }) => (
                  <Link key={id} href={reportHref(id)} class="entity-link" lang="zh-Hans">
                    {title}
                  </Link>
                ))}
                {trouble && <span class="quiet">{trouble}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A pasted text is called by its first line. */
const nameOf = (text: string): string =>
  `${text
    .trim()
    .split('\n', 1)[0]
    ?.replaceAll(/[\\/:*?"<>|\s]+/g, ' ')
    .slice(0, 40)
    .trim()}.txt`;

async function send(source: Source, errors: Readonly<Record<string, string>>): Promise<Partial<Sent>> {
  try {
    const content = 'text' in source ? { text: source.text } : { base64: await base64Of(source.file) };
    const { uploadReport } = await ask(UploadReport, { name: source.name, ...content });
    const diagnostics = uploadReport.flatMap((each) => each.diagnostics);
    const outcomes = uploadReport.map(({ outcome }) => outcome);
    return {
      state: outcomes.find((outcome) => outcome !== 'failed') ?? 'failed',
      reports: uploadReport.flatMap(({ report }) => report ?? []),
      trouble: diagnostics.map(({ code, message }) => `${code}: ${message}`).join(' '),
    };
  } catch (cause) {
    const error = cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause));
    return { state: 'failed', trouble: errors[error.code] ?? error.message };
  }
}
