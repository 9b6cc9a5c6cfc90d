import { ZhengtuError } from '../model/errors.ts';
import { makeApp } from '../serve/app.ts';
import { listen } from '../serve/server.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { buildExplorer } from './build-explorer.ts';
import type { Io } from './io.ts';

/** Serves a store until Ctrl-C or SIGTERM, lets running answers finish and closes the store. */
export async function serveUntilStopped(store: GraphStore, io: Io): Promise<void> {
  const port = Number(io.env['PORT'] ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ZhengtuError('USAGE', `PORT is ${io.env['PORT']}: give a number from 0 to 65535.`);
  buildExplorer(io);
  const server = await listen(makeApp(store, io.err), port, io.env['HOST'] ?? '127.0.0.1');
  io.out(`Explorer at ${server.url}/`);
  io.out(`GraphQL and GraphiQL at ${server.url}/graphql (Ctrl-C stops)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  io.err('stopping');
  await server.close();
}
