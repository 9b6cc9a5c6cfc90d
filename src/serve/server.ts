import { createServer, type Server } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import { ZhengtuError } from '../model/errors.ts';
import type { App } from './app.ts';

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no more requests, lets the running ones finish, and resolves when all is closed. */
  readonly close: () => Promise<void>;
}

/** Serves an app on a port; 0 takes a free one. */
export async function listen(app: App, port: number, host: string): Promise<Listening> {
  const server = createServer(createServerAdapter(app));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refused(cause, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host === '127.0.0.1' || host === '::1' ? 'localhost' : host}:${actual}`,
    close: () => close(server),
  };
}

function refused(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  if (cause.code === 'EADDRINUSE')
    return new ZhengtuError(
      'PORT_BUSY',
      `Port ${port} on ${host} is in use: stop what uses it, or set PORT to another number.`,
      { cause },
    );
  if (cause.code === 'EACCES' || cause.code === 'EADDRNOTAVAIL')
    return new ZhengtuError(
      'PORT_BUSY',
      `Port ${port} on ${host} cannot be used (${cause.code}): set PORT or HOST to others.`,
      { cause },
    );
  return cause;
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
