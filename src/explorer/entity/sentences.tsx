import { SentenceButton } from '../evidence/button.tsx';
import { cut } from '../evidence/marks.ts';
import { markedIn } from '../evidence/marked-in.ts';
import { useLanguage } from '../i18n/index.tsx';
import { namesOf, type EntityAnswer } from './types.ts';

/** The sentences that name an entity. */
export function Sentences({ entity }: { readonly entity: EntityAnswer }) {
  const { t } = useLanguage();
  const names = [namesOf(entity)];
  return (
    <section aria-labelledby="sentences">
      <div class="section-head">
        <h2 id="sentences">{t.entity.sentences}</h2>
        <p class="quiet">{t.entity.sentencesNote}</p>
      </div>
      {entity.evidence.length === 0 && <p class="quiet">{t.entity.noSentence}</p>}
      <ol class="sentences">
        {entity.evidence.map((evidence) => (
          <li key={`${evidence.passage.id} ${evidence.start}`}>
            <p lang="zh-Hans">
              {cut(evidence.text, markedIn(evidence, names).clean).map((piece, index) =>
                piece.mark ? <mark key={index}>{piece.text}</mark> : piece.text,
              )}
            </p>
            <p class="from">
              <span lang="zh-Hans">{evidence.report.title}</span>
              <SentenceButton
                told={{
                  key: `in.${evidence.passage.id}.${evidence.start}`,
                  subject: entity.name,
                  names,
                  evidence: [evidence],
                }}
              />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
