import { ZhengtuError } from '../../model/errors.ts';
import { readCookbook, type Question } from '../../store/cookbook.ts';
import type { Row, Value } from '../../store/graph-store.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';
import { table } from '../table.ts';

interface QueryOptions extends DataOptions {
  readonly param: readonly string[];
  readonly json?: boolean;
  readonly list?: boolean;
}

/** zhengtu query: runs Cypher, or a question of the cookbook by name. */
export const registerQuery: Register = (program, io, done) => {
  const command = program
    .command('query [cypher-or-name]')
    .description('Runs a Cypher query, or a question of the cookbook by its name; only reads.');
  withData(command)
    .option(
      '--param <key=value>',
      'a parameter of the query (repeatable; numbers and JSON are understood)',
      (value: string, all: string[]) => [...all, value],
      [],
    )
    .option('--json', 'print the rows as JSON')
    .option('--list', 'list the questions of the cookbook');
  withExample(
    command,
    'zhengtu query zone-projects --param name=雄安衡水协作区',
    'zhengtu query "MATCH (p:Project) RETURN p.name AS name LIMIT 5"',
  ).action(async (text: string | undefined, options: QueryOptions) => {
    const cookbook = readCookbook();
    if (options.list || !text) {
      for (const question of cookbook.values()) for (const line of listed(question)) io.out(line);
      done(options.list ? 0 : 2);
      return;
    }
    const store = await openGraph(options, io, { readOnly: true });
    try {
      const named = /^[a-z0-9-]+$/.test(text) ? cookbook.get(text) : undefined;
      if (!named && /^[a-z0-9-]+$/.test(text))
        throw new ZhengtuError(
          'QUERY_UNKNOWN',
          `There is no question named ${text} in the cookbook: zhengtu query --list shows them.`,
        );
      const params = parameters(options.param);
      if (named) checkParameters(named, params);
      const rows = await store.query(named?.cypher ?? text, params);
      print(rows, options.json || !io.terminal ? Boolean(options.json) : false, io.out);
    } finally {
      await store.close();
    }
  });
};

const listed = ({ name, question, told }: Question): string[] => [
  `${name.padEnd(30)} ${question}`,
  ...(told.parameters === 'none' ? [] : [`${' '.repeat(31)}--param ${told.parameters}`]),
];

/** A question that lacks a parameter would find nothing, and not say why. */
function checkParameters({ name, parameters, told }: Question, given: Readonly<Record<string, Value>>): void {
  const missing = parameters.filter((parameter) => given[parameter] === undefined);
  const unknown = Object.keys(given).filter((parameter) => !parameters.includes(parameter));
  if (missing.length === 0 && unknown.length === 0) return;
  throw new ZhengtuError(
    'USAGE',
    `The question ${name} takes ${told.parameters === 'none' ? 'no parameters' : `--param ${told.parameters}`}; ${[
      ...missing.map((parameter) => `${parameter} is missing`),
      ...unknown.map((parameter) => `there is no ${parameter}`),
    ].join(', ')}.`,
  );
}

function print(rows: readonly Row[], json: boolean, out: (line: string) => void): void {
  if (json) out(JSON.stringify(rows, null, 1));
  else for (const line of table(rows)) out(line);
}

function parameters(pairs: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new ZhengtuError('USAGE', `--param takes key=value, and ${pair} has no key.`);
      return [pair.slice(0, at), parsed(pair.slice(at + 1))];
    }),
  );
}

function parsed(text: string): Value {
  if (!/^(?:-?\d+(?:\.\d+)?|true|false|null|\[.*\]|\{.*\}|".*")$/s.test(text)) return text;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return text;
  }
}
