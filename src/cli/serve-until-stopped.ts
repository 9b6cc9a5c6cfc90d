import { randomBytes } from 'node:crypto';
import { ZhengtuError } from '../model/errors.ts';
import { makeApp, type AppOptions } from '../serve/app.ts';
import { listen } from '../serve/server.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Io } from './io.ts';

/** How a graph is served, beside PORT, HOST and ZHENGTU_TOKEN. */
export interface ServeOptions {
  /** Answer every host without a token. */
  readonly public?: boolean;
  readonly introspection?: boolean;
  readonly allowIngest?: boolean;
  readonly logRequests?: boolean;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** Serves a store, once the explorer is built, until Ctrl-C or SIGTERM, lets running answers finish and closes the store. */
export async function serveUntilStopped(
  store: GraphStore,
  io: Io,
  explorer: Promise<void>,
  options: ServeOptions = {},
): Promise<void> {
  const port = Number(io.env['PORT'] ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ZhengtuError('USAGE', `PORT is ${io.env['PORT']}: give a number from 0 to 65535.`);
  const host = io.env['HOST'] ?? '127.0.0.1';
  const settings = appOptions(host, options, io.env['ZHENGTU_TOKEN']);
  await explorer;
  const server = await listen(makeApp(store, io.err, settings), port, host);
  const query = settings.tokenForAll ? `?token=${settings.token}` : '';
  io.out(`Explorer at ${server.url}/${settings.allowIngest ? `?token=${settings.token}` : query}`);
  io.out(`GraphQL and GraphiQL at ${server.url}/graphql${query} (Ctrl-C stops)`);
  if (settings.allowIngest) io.out(`Token for mutations (authorization: Bearer TOKEN): ${settings.token}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  io.err('stopping');
  await server.close();
}

/** Other hosts need a token, unless the server is public; where none is set, one is made and shown. */
function appOptions(host: string, options: ServeOptions, token: string | undefined): AppOptions {
  const tokenForAll = !LOOPBACK.has(host) && !options.public;
  const needed = tokenForAll || options.allowIngest === true;
  if (token !== undefined && !/^[\w.~+/-]{16,}=*$/.test(token))
    throw new ZhengtuError(
      'USAGE',
      'ZHENGTU_TOKEN is too short or has odd characters: give 16 or more letters and digits.',
    );
  return {
    token: token ?? (needed ? randomBytes(18).toString('base64url') : undefined),
    tokenForAll,
    anyHost: tokenForAll || options.public === true,
    introspection: options.introspection ?? true,
    allowIngest: options.allowIngest ?? false,
    logRequests: options.logRequests ?? false,
  };
}
