import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp, type App, type AppOptions } from '../../src/serve/app.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { batchOf, samplePaths } from './samples.ts';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly [name: string]: unknown };
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Api {
  readonly store: GraphStore;
  readonly app: App;
  /** What the server logged. */
  readonly logged: string[];
  /** Names of the queries that ran since the last `ask` began. */
  readonly statements: string[];
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Sends one operation as a client does. */
export async function send(app: App, query: string, variables: object = {}): Promise<Answer> {
  const response = await app(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return (await response.json()) as Answer;
}

/** The API over a graph of the sample reports. */
export async function openApi(options: AppOptions = {}): Promise<Api> {
  const store = await openStore({ data: mkdtempSync(join(tmpdir(), 'api-')) });
  await store.load(samplePaths.map((path) => batchOf(path)));
  const [logged, statements]: [string[], string[]] = [[], []];
  const counted: GraphStore = {
    ...store,
    read: (name, params) => {
      statements.push(name);
      return store.read(name, params);
    },
  };
  const app = makeApp(counted, (line) => logged.push(line), options);
  return {
    store: counted,
    app,
    logged,
    statements,
    ask: (query, variables) => {
      statements.length = 0;
      return send(app, query, variables);
    },
    close: () => store.close(),
  };
}
