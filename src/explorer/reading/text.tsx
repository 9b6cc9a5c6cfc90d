import { Link } from 'wouter-preact';
import { cut } from '../evidence/marks.ts';
import { useLanguage } from '../i18n/index.tsx';
import { markedMentions, mentionKey, type Marking, type PassageAnswer } from './types.ts';

interface TextProperties {
  readonly passages: readonly PassageAnswer[];
  readonly marking: Marking;
  readonly target: string | undefined;
  readonly selected: string | undefined;
  readonly hrefOf: (mention: string) => string;
}

/** The text of a report with its mentions in the colours of their kinds. */
export function ReadingText({ passages, ...rest }: TextProperties) {
  return (
    <div class="text" lang="zh-Hans">
      {bySection(passages).map(([section, group]) => {
        const [first] = group;
        const heads = first !== undefined && isHeading(first.text, section);
        return (
          <section key={first?.id}>
            {heads ? (
              <h2>
                <Sentence passage={first} {...rest} />
              </h2>
            ) : (
              section && !first?.text.startsWith(section) && <h2>{section}</h2>
            )}
            <p>
              {group.slice(heads ? 1 : 0).map((passage) => (
                <Sentence key={passage.id} passage={passage} {...rest} />
              ))}
            </p>
          </section>
        );
      })}
    </div>
  );
}

/** True where a passage is the heading itself, with its number: 一、2022年计划执行情况. */
const isHeading = (text: string, section: string | null): boolean =>
  section !== null && text.endsWith(section) && text.length - section.length <= LONGEST_NUMBER;
const LONGEST_NUMBER = 6;
/** What ends without a mark was a line of its own: a title, a signature, a date. */
const isLine = (text: string): boolean => !/[。！？；：，、…”’）]$/.test(text);

function Sentence({
  passage,
  marking,
  target,
  selected,
  hrefOf,
}: Omit<TextProperties, 'passages'> & { readonly passage: PassageAnswer }) {
  const { t } = useLanguage();
  const text = marking.original ? passage.original : passage.text;
  const marks = markedMentions(passage, marking).map((mention) => ({
    start: marking.original ? mention.start - passage.start : mention.textStart,
    end: marking.original ? mention.end - passage.start : mention.textEnd,
    mark: mention,
  }));
  return (
    <span
      class={['passage', passage.id === target && 'target', isLine(passage.text) && 'line'].filter(Boolean).join(' ')}
    >
      {cut(text, marks).map((piece, index) => {
        if (!piece.mark) return piece.text;
        const key = mentionKey(passage, piece.mark);
        return (
          <Link
            key={index}
            href={hrefOf(key)}
            replace
            class="mention"
            data-kind={piece.mark.kind}
            title={`${t.kinds[piece.mark.kind]}：${piece.mark.entity.name}`}
            {...(key === selected ? { 'aria-current': 'true' } : {})}
          >
            {piece.text}
          </Link>
        );
      })}
    </span>
  );
}

/** Passages under their headings, in the order of the report. */
function bySection(passages: readonly PassageAnswer[]): [string | null, PassageAnswer[]][] {
  const sections: [string | null, PassageAnswer[]][] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last && last[0] === passage.section) last[1].push(passage);
    else sections.push([passage.section, [passage]]);
  }
  return sections;
}
