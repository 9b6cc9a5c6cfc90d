import { useLanguage } from '../i18n/index.tsx';
import { QuoteIcon } from '../parts/icons.tsx';
import { useEvidence, useTold, type Told } from './context.tsx';

/** Leads from a fact to its sentence. */
export function SentenceButton({ told }: { readonly told: Told }) {
  const { t } = useLanguage();
  const { shown, show } = useEvidence();
  useTold(told);
  const open = shown?.key === told.key;
  if (told.evidence.length === 0) return <span class="quiet">—</span>;
  return (
    <button
      type="button"
      class="sentence-button"
      aria-expanded={open}
      data-key={told.key}
      onClick={() => show(open ? undefined : told.key)}
    >
      <QuoteIcon />
      <span>
        {t.entity.sentence}
        <span class="visually-hidden">{t.entity.sentenceOf(told.subject)}</span>
      </span>
      {told.evidence.length > 1 && <span class="count">{told.evidence.length}</span>}
    </button>
  );
}
