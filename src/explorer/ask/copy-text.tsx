import { useState } from 'preact/hooks';
import { useLanguage } from '../i18n/index.tsx';

interface CopyProperties {
  readonly title: string;
  readonly help: string;
  readonly text: string;
}

/** A text to be taken elsewhere, with a button that copies it. */
export function CopyText({ title, help, text }: CopyProperties) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState<string>();
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(text));
  return (
    <section class="copy-text" aria-label={title}>
      <div class="copy-head">
        <h3>{title}</h3>
        <span class="quiet">{help}</span>
        <button type="button" class="sentence-button" onClick={copy} aria-live="polite">
          {copied === text ? t.ask.copied : t.ask.copy}
        </button>
      </div>
      <pre tabIndex={0} lang="en">
        <code>{text}</code>
      </pre>
    </section>
  );
}
