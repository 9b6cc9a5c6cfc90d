import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServerAdapter } from '@whatwg-node/server';
import { ZhengtuError } from '../model/errors.ts';
import type { App } from './app.ts';

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Tells clients to come no more, takes no more requests, lets the running ones finish, and resolves when all is closed. */
  readonly close: () => Promise<void>;
}

/** A client that sends its request slower than this holds its connection for nothing (milliseconds). */
const SLOWEST = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 };
/** For so long answers still come on connections that are open, and close them; then nothing new is taken. */
const GRACE = 500;
/** What runs longer than this, when the server closes, is cut off. */
const LONGEST_ANSWER = 35_000;

/** Serves an app on a port; 0 takes a free one. */
export async function listen(app: App, port: number, host: string): Promise<Listening> {
  const adapter = createServerAdapter(app);
  const running = new Set<ServerResponse>();
  let closing = false;
  const server = createServer(SLOWEST, (request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    if (closing) closeAfter(response);
    void adapter(request, response);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const dropUnused = (): void => {
    const used = new Set(Array.from(running, ({ socket }) => socket));
    for (const socket of sockets) if (!used.has(socket)) socket.destroy();
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refused(cause, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host === '127.0.0.1' || host === '::1' ? 'localhost' : host}:${actual}`,
    close: async () => {
      closing = true;
      running.forEach(closeAfter);
      if (sockets.size) await sleep(GRACE);
      await close(server, dropUnused);
    },
  };
}

/** Closes the connection with this answer; one that streams has no other end. */
function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
  else if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.end();
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

/**
 * A client may be sending on a connection that is idle here, or that waits to be taken: closing begins when the event
 * loop has taken all of those, and connections on which nothing runs are dropped a while after.
 */
async function close(server: Server, dropUnused: () => void): Promise<void> {
  const closed = new Promise<void>((resolve) => setImmediate(() => server.close(() => resolve())));
  const timers = [setTimeout(dropUnused, GRACE), setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER)];
  await closed;
  timers.forEach(clearTimeout);
}
