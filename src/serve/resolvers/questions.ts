import { ZhengtuError } from '../../model/errors.ts';
import { readCookbook } from '../../store/cookbook.ts';
import type { Value } from '../../store/graph-store.ts';
import type { Context } from '../context.ts';

const MOST_ROWS = 200;

const questions = () => [...readCookbook().values()].map((one) => ({ ...one, text: one.question }));

interface AnswerArguments {
  readonly question: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

async function answer(_: unknown, { question, values }: AnswerArguments, { store }: Context) {
  const known = readCookbook();
  const asked = known.get(question);
  if (!asked)
    throw new ZhengtuError(
      'BAD_ARGUMENT',
      `There is no question named ${question}; the names are ${[...known.keys()].join(', ')}.`,
    );
  const given = new Map(values.map(({ name, value }) => [name, value]));
  const params = Object.fromEntries(asked.parameters.map((name) => [name, valueOf(name, given.get(name))]));
  const rows = await store.query(asked.cypher, params);
  const { columns } = asked;
  return {
    columns,
    rows: rows.slice(0, MOST_ROWS).map((row) => columns.map((column) => textOf(row[column] ?? null))),
    total: rows.length,
  };
}

/** `limit` is the one parameter that is a number: a year is text, as periods are. */
function valueOf(name: string, value: string | undefined): Value {
  if (value === undefined) throw new ZhengtuError('BAD_ARGUMENT', `The question needs a value for ${name}.`);
  if (name !== 'limit') return value;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS)
    throw new ZhengtuError('BAD_ARGUMENT', `limit is ${value}: give a number from 1 to ${MOST_ROWS}.`);
  return limit;
}

const textOf = (value: Value): string | null =>
  value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);

export const questionResolvers = { Query: { questions, answer } };
