import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp, type AppOptions } from '../../src/serve/app.ts';
import { listen } from '../../src/serve/server.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { batchOf, samplePaths } from '../support/samples.ts';

/** The sample reports, served. */
export interface Served {
  readonly url: string;
  /** Asks the API beside the browser, to compare. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly ask: (query: string, variables?: object) => Promise<any>;
  readonly close: () => Promise<void>;
}

/** An embedded graph of its own, empty. */
export const emptyStore = (): Promise<GraphStore> => openStore({ data: mkdtempSync(join(tmpdir(), 'zhengtu-e2e-')) });

/** Serves the sample reports, and others by name and text, from an embedded graph of their own, on a free port. */
export async function serveSamples(others: Readonly<Record<string, string>> = {}): Promise<Served> {
  const store = await emptyStore();
  await store.load(samplePaths.map((path) => batchOf(path)));
  await store.load(Object.entries(others).map(([name, text]) => batchOf(name, Buffer.from(text))));
  return serveStore(store);
}

/** Serves a graph on a free port; closing it closes the graph. */
export async function serveStore(store: GraphStore, options: AppOptions = {}): Promise<Served> {
  const server = await listen(
    makeApp(store, (line) => process.stderr.write(`${line}\n`), options),
    0,
    '127.0.0.1',
  );
  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: unknown }).data;
  };
  return {
    url: server.url,
    ask,
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}
