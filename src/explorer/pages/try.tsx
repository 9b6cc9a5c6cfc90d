import { useState } from 'preact/hooks';
import { ApiError, ask } from '../api/client.ts';
import { Extract, FileTexts, type ExtractQuery } from '../api/operations.ts';
import { formatNumber } from '../format/amount.ts';
import { useLanguage } from '../i18n/index.tsx';
import { Failure, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/title.tsx';
import { base64Of } from '../trial/base64.ts';
import { beginning, MOST_CHARACTERS } from '../trial/beginning.ts';
import { DropZone, FileButton } from '../trial/drop-zone.tsx';
import { Found } from '../trial/found.tsx';
import { Store } from '../trial/store.tsx';

/** Bytes of a file that can be sent to be tried: base64 is a third longer, and a request may have 256 KB. */
const MOST_BYTES = 190 * 1024;

type State =
  | { readonly is: 'idle' | 'busy' }
  | { readonly is: 'found'; readonly extraction: ExtractQuery['extract'] }
  | { readonly is: 'failed'; readonly error: ApiError };

/** Shows what is found in a text of a person's own. */
export function TryPage() {
  const { t, locale } = useLanguage();
  useTitle(t.trial.title);
  const [text, setText] = useState('');
  const [note, setNote] = useState<string>();
  const [state, setState] = useState<State>({ is: 'idle' });
  const number = (value: number) => formatNumber(value, locale);

  const attempt = async (action: () => Promise<State>) => {
    setState({ is: 'busy' });
    setState(
      await action().catch((cause: unknown) => ({
        is: 'failed' as const,
        error: cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause)),
      })),
    );
  };
  const tried = async (whole: string, trouble = ''): Promise<State> => {
    const part = beginning(whole);
    setNote(part === whole ? trouble : t.trial.cut(number(whole.length), number(MOST_CHARACTERS)));
    return { is: 'found', extraction: (await ask(Extract, { text: part })).extract };
  };
  const readFile = async ([file]: readonly File[]) => {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      setNote(t.trial.tooLarge(file.name, number(MOST_BYTES / 1024)));
      return;
    }
    await attempt(async () => {
      const { fileTexts } = await ask(FileTexts, { name: file.name, base64: await base64Of(file) });
      const read = fileTexts.flatMap((each) => each.text ?? []).join('\n\n');
      const trouble = fileTexts.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message)).join(' ');
      setText(read);
      if (read) return tried(read, trouble);
      setNote(`${t.trial.unreadable(file.name)} ${trouble}`);
      return { is: 'idle' };
    });
  };
  return (
    <div class="page">
      <h1>{t.trial.title}</h1>
      <p class="lead">{t.trial.lead}</p>
      <DropZone hint={t.trial.drop} onFiles={(files) => void readFile(files)}>
        <textarea
          aria-label={t.trial.label}
          placeholder={t.trial.placeholder}
          lang="zh-Hans"
          rows={9}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </DropZone>
      <div class="actions try-actions">
        <button
          type="button"
          class="button"
          disabled={!text.trim() || state.is === 'busy'}
          onClick={() => void attempt(() => tried(text))}
        >
          {state.is === 'busy' ? t.trial.running : t.trial.run}
        </button>
        <FileButton label={t.trial.file} onFiles={(files) => void readFile(files)} />
        <button type="button" class="button quiet-button" onClick={() => setText(t.trial.example)}>
          {t.trial.sample}
        </button>
        <span class="quiet">{t.trial.length(number(text.length), number(MOST_CHARACTERS))}</span>
      </div>
      {note && (
        <p class="hint" role="status">
          {note}
        </p>
      )}
      {state.is === 'busy' && <Loading lines={6} />}
      {state.is === 'failed' && <Failure error={state.error} />}
      {state.is === 'found' && <Found extraction={state.extraction} />}
      <Store text={text} />
    </div>
  );
}
