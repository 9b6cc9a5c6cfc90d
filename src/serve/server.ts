import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
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
/** For so long requests are still answered; after it they are told that the server stops. */
const GRACE = 500;
/** When so many looks at the socket, some milliseconds apart, found no client waiting, it is closed; at the latest after the other time. */
const [LOOKS, APART, LATEST] = [10, 5, 10_000];
/** What runs longer than this, when the server closes, is cut off. */
const LONGEST_ANSWER = 35_000;

/** Serves an app on a port; 0 takes a free one. */
export async function listen(app: App, port: number, host: string): Promise<Listening> {
  const adapter = createServerAdapter(app);
  const running = new Set<ServerResponse>();
  let state: 'open' | 'closing' | 'stopping' = 'open';
  const server = createServer(SLOWEST, (request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    if (state !== 'open') closeAfter(response);
    if (state === 'stopping') return tellStopping(request, response);
    void adapter(request, response);
  });
  const sockets = new Set<Socket>();
  let taken = 0;
  server.on('connection', (socket) => {
    taken++;
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
      state = 'closing';
      running.forEach(closeAfter);
      if (sockets.size) await sleep(GRACE);
      state = 'stopping';
      await nobodyWaits(
        () => taken,
        () => running.size,
      );
      await close(server, dropUnused);
    },
  };
}

/**
 * The event loop takes one waiting connection each turn, and a turn can be long: turns are counted, not time. Who is
 * still being answered comes again, since the answer ends the connection.
 */
async function nobodyWaits(taken: () => number, answering: () => number): Promise<void> {
  const latest = performance.now() + LATEST;
  for (let quiet = 0; quiet < LOOKS && performance.now() < latest;) {
    const before = taken();
    await sleep(APART);
    quiet = taken() === before && answering() === 0 ? quiet + 1 : 0;
  }
}

/** What a client sent is read before it is answered: an end with something unread breaks the connection. */
function tellStopping(request: IncomingMessage, response: ServerResponse): void {
  request.resume().once('end', () => response.writeHead(503, { 'retry-after': '5' }).end('The server is stopping.\n'));
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
 * Closes the socket when the event loop has taken what waited at it; connections on which nothing runs are dropped a
 * while after, when what they sent has been read.
 */
async function close(server: Server, dropUnused: () => void): Promise<void> {
  const closed = new Promise<void>((resolve) => setImmediate(() => server.close(() => resolve())));
  const timers = [
    setTimeout(() => setImmediate(dropUnused), GRACE),
    setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER),
  ];
  await closed;
  timers.forEach(clearTimeout);
}
