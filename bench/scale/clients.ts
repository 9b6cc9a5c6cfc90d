import { exampleQueries } from '../../src/serve/graphiql/examples.ts';

/** Answers to a number of clients that each ask one thing after the other. */
export interface ClientFigures {
  readonly clients: number;
  readonly asked: number;
  /** Milliseconds within which 95 of 100 answers came. */
  readonly p95: number;
  /** Answers with an error, or with another status than 200. */
  readonly wrong: number;
}

/** Asks the example operations in turn for some seconds. */
export async function measureClients(url: string, clients: number, seconds: number): Promise<ClientFigures> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  let wrong = 0;
  const client = async (first: number): Promise<void> => {
    for (let at = first; performance.now() < until; at++) {
      const { query, variables } = exampleQueries[at % exampleQueries.length] ?? { query: '{ __typename }' };
      const began = performance.now();
      if (!(await answers(url, { query, variables }))) wrong++;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, at) => client(at)));
  times.sort((a, b) => a - b);
  return { clients, asked: times.length, p95: times[Math.floor(times.length * 0.95)] ?? 0, wrong };
}

async function answers(url: string, body: object): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    return response.status === 200 && Boolean(data) && !errors;
  } catch {
    return false;
  }
}
