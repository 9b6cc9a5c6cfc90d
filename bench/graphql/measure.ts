/** Times, memory and delays of one served graph. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Told } from './server.ts';

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  readonly ask: (query: string, variables: object) => Promise<number>;
  readonly byHand: (cypher: string, params: object) => Promise<number>;
  readonly told: () => Promise<Told>;
  readonly stop: () => Promise<void>;
}

/** Starts the server over a folder, or over the Neo4j that `env` names. */
export async function serve(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const child = fork(join(import.meta.dirname, 'server.ts'), [folder], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, ...env },
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return {
    url,
    ask: (query, variables) => timed(`${url}/graphql`, query, variables),
    byHand: async (cypher, params) => (await message(child, { cypher, params })).milliseconds,
    told: () => message(child, {}),
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

let last = 0;
function message(child: ChildProcess, what: object): Promise<Told> {
  const id = ++last;
  return new Promise((resolve) => {
    const take = (told: Told): void => {
      if (told.id !== id) return;
      child.off('message', take);
      resolve(told);
    };
    child.on('message', take);
    child.send({ id, ...what });
  });
}

/** Milliseconds until the whole answer is there; an answer with errors is none. */
export async function timed(url: string, query: string, variables: object): Promise<number> {
  const begun = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - begun;
  if (text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return milliseconds;
}

/** Runs all tasks one after the other, in turns, and gives the times of each. */
export async function interleaved<Name extends string>(
  rounds: number,
  tasks: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) await tasks[name]();
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(await tasks[name]());
  return times;
}

export function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** Requests per second that so many clients get, each asking again when it is answered. */
export async function throughput(clients: number, seconds: number, ask: () => Promise<number>): Promise<number> {
  const [begun, until] = [performance.now(), performance.now() + seconds * 1000];
  let answered = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      await ask();
      answered++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answered / ((performance.now() - begun) / 1000);
}
