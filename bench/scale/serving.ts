/** `zhengtu serve` over a loaded graph: how soon it answers, and how fast it answers many clients. */
import { execFileSync } from 'node:child_process';
import { percentile } from '../graphql/measure.ts';
import { start, type Env, type Taken } from './command.ts';
import type { Question } from './questions.ts';

export interface Served {
  /** From the start of the process to the first answer. */
  readonly seconds: number;
  readonly ask: (query: string, variables: object) => Promise<string>;
  /** Memory now, in MiB. */
  readonly resident: () => number;
  readonly stop: () => Promise<Taken>;
}

/** Starts the server, and waits for its first answer. */
export async function serve(data: string, env: Env): Promise<Served> {
  const begun = performance.now();
  let found: (url: string) => void = () => undefined;
  const address = new Promise<string>((resolve) => (found = resolve));
  const { child, ended } = start(['serve', '--data', data], { ...env, PORT: '0' }, (line) => {
    const url = /^GraphQL and GraphiQL at (\S+)/.exec(line)?.[1];
    if (url) found(url);
  });
  const url = await Promise.race([address, ended.then(() => Promise.reject(new Error('serve ended')))]);
  const ask = async (query: string, variables: object): Promise<string> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 500));
    return text;
  };
  await ask('{ graph { reports } }', {});
  const seconds = (performance.now() - begun) / 1000;
  const stop = (): Promise<Taken> => {
    child.kill('SIGTERM');
    return ended;
  };
  const resident = (): number =>
    Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024);
  return { seconds, ask, resident, stop };
}

export interface Round {
  readonly answers: number;
  readonly refused: number;
  /** Operations that gave neither the answer of before the round nor that of after it. */
  readonly wrong: readonly string[];
  /** Operations whose answer was that of after the round already: an ingest beside had added to it. */
  readonly newer: readonly string[];
  readonly perSecond: number;
  /** Milliseconds within which 19 of 20 answers came, by operation. */
  readonly p95: Readonly<Record<string, number>>;
}

/** So many clients ask all questions in turn for some seconds. */
export async function askAll(
  { ask }: Served,
  questions: readonly Question[],
  clients: number,
  seconds: number,
): Promise<Round> {
  const answerTo = ({ query, variables }: Question) => ask(query, variables).catch(() => undefined);
  const answers = async (): Promise<ReadonlyMap<Question, string | undefined>> => {
    const all = new Map<Question, string | undefined>();
    for (const question of questions) all.set(question, await answerTo(question));
    return all;
  };
  const before = await answers();
  const times = new Map(questions.map(({ name }) => [name, [] as number[]]));
  const other: { readonly question: Question; readonly answer: string }[] = [];
  let refused = 0;
  const begun = performance.now();
  const client = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() - begun < seconds * 1000; turn++) {
      const question = questions[turn % questions.length] as Question;
      const from = performance.now();
      const answer = await answerTo(question);
      times.get(question.name)?.push(performance.now() - from);
      if (answer === undefined) refused++;
      else if (answer !== before.get(question)) other.push({ question, answer });
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, at) => client(at)));
  const took = performance.now() - begun;
  const after = other.length ? await answers() : before;
  const named = (isNewer: boolean): string[] =>
    other
      .filter(({ question, answer }) => (answer === after.get(question)) === isNewer)
      .map(({ question }) => question.name);
  const count = [...times.values()].reduce((sum, all) => sum + all.length, 0);
  return {
    answers: count,
    refused,
    wrong: named(false),
    newer: named(true),
    perSecond: (1000 * count) / took,
    p95: Object.fromEntries([...times].map(([name, all]) => [name, percentile(all, 0.95)])),
  };
}
