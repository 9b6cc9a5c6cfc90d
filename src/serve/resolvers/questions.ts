import { join } from 'node:path';
import { ZhengtuError } from '../../model/errors.ts';
import { packageRoot } from '../../read/resources.ts';
import { readStatements } from '../../store/cypher-files.ts';
import type { Value } from '../../store/graph-store.ts';
import type { Context } from '../context.ts';

const MOST_ROWS = 200;

interface Question {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly string[];
  readonly cypher: string;
}

/** A statement's first line tells the question, its parameters and its columns. */
function questionOf([name, cypher]: readonly [string, string]): Question {
  const head = /^\/\/ *(.*)/.exec(cypher)?.[1] ?? name;
  const [text = '', rest = ''] = head.split(/ (?=(?:Parameters|Columns): )/);
  const parameters = /^Parameters: ([^.]*)\./.exec(rest)?.[1] ?? '';
  return { name, text, parameters: parameters.match(/\w+/g) ?? [], cypher: cypher.trim() };
}

const questions = (): Question[] => [...readStatements(join(packageRoot, 'cypher', 'cookbook'))].map(questionOf);

interface AnswerArguments {
  readonly question: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

async function answer(_: unknown, { question, values }: AnswerArguments, { store }: Context) {
  const known = questions();
  const asked = known.find(({ name }) => name === question);
  if (!asked)
    throw new ZhengtuError(
      'BAD_ARGUMENT',
      `There is no question named ${question}; the names are ${known.map(({ name }) => name).join(', ')}.`,
    );
  const given = new Map(values.map(({ name, value }) => [name, value]));
  const params = Object.fromEntries(asked.parameters.map((name) => [name, valueOf(name, given.get(name))]));
  const rows = await store.query(asked.cypher, params);
  const columns = Object.keys(rows[0] ?? {});
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
