import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from '../../src/serve/app.ts';
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

/** Serves the sample reports from an embedded graph of their own, on a free port. */
export async function serveSamples(): Promise<Served> {
  const store = await openStore({ data: mkdtempSync(join(tmpdir(), 'zhengtu-e2e-')) });
  await store.load(samplePaths.map((path) => batchOf(path)));
  return serveStore(store);
}

async function serveStore(store: GraphStore): Promise<Served> {
  const server = await listen(
    makeApp(store, (line) => process.stderr.write(`${line}\n`)),
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
