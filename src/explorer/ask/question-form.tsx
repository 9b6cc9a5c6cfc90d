import { useState } from 'preact/hooks';
import { AnswerQuestion, type QuestionsQuery } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../i18n/index.tsx';
import { Answered } from '../parts/states.tsx';
import { AnswerTable } from './answer-table.tsx';
import { CopyText } from './copy-text.tsx';
import { cypherOf, graphqlOf, type Values } from './texts.ts';

export type Question = QuestionsQuery['questions'][number];

interface FormProperties {
  readonly question: Question;
  /** Values that the blanks have at first. */
  readonly usual: Values;
}

/** A question with blanks to fill, its answer, and how to ask it elsewhere. */
export function QuestionForm({ question, usual }: FormProperties) {
  const { t } = useLanguage();
  const { name, text, parameters, cypher } = question;
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(parameters.map((parameter) => [parameter, usual[parameter] ?? ''])),
  );
  const [asked, setAsked] = useState(values);
  const found = useQuery(AnswerQuestion, {
    question: name,
    values: Object.entries(asked).map(([parameter, value]) => ({ name: parameter, value })),
  });
  return (
    <article>
      <h2>{t.ask.questions[name] ?? text}</h2>
      {parameters.length > 0 && (
        <form
          class="question-form"
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(values);
          }}
        >
          {parameters.map((parameter) => (
            <label key={parameter}>
              {t.ask.parameters[parameter] ?? parameter}
              <input
                type={parameter === 'limit' ? 'number' : 'text'}
                {...(parameter === 'limit' ? { min: 1, max: 200 } : {})}
                required
                value={values[parameter]}
                onInput={(event) => setValues({ ...values, [parameter]: event.currentTarget.value })}
              />
            </label>
          ))}
          <button type="submit" class="button">
            {t.ask.run}
          </button>
        </form>
      )}
      <Answered query={found} lines={6}>
        {({ answer }) => <AnswerTable answer={answer} />}
      </Answered>
      <CopyText title={t.ask.graphql} help={t.ask.graphqlHelp} text={graphqlOf(name, asked)} />
      <CopyText title={t.ask.cypher} help={t.ask.cypherHelp} text={cypherOf(cypher, asked)} />
    </article>
  );
}
