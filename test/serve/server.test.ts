import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Agent, request, type IncomingMessage } from 'node:http';
import { listen } from '../../src/serve/server.ts';

/** An answer that takes a while, so that many run when the server closes. */
const slow = async (): Promise<Response> => {
  await sleep(150);
  return new Response('whole '.repeat(2_000));
};
const WHOLE = 'whole '.repeat(2_000);

/** Asks once; gives the answer's text, or the code of the error. */
const ask = (url: string, agent: Agent): Promise<string> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
    request(url, { agent }, (response: IncomingMessage) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve(text)).on('error', failed);
    })
      .on('error', failed)
      .end();
  });

/** What a client is told that comes too late. */
const STOPS = new Set(['ECONNREFUSED', 'The server is stopping.\n']);

describe('a server that closes under load', () => {
  it('finishes all running answers, breaks no connection, and then refuses', async () => {
    const server = await listen(slow, 0, '127.0.0.1');
    const agent = new Agent({ keepAlive: true });
    const answers: string[] = [];
    const client = async (): Promise<void> => {
      for (let answer = ''; !STOPS.has(answer);) answers.push((answer = await ask(server.url, agent)));
    };
    const clients = Array.from({ length: 40 }, client);
    while (answers.length < 80) await sleep(10);
    const before = answers.length;
    await server.close();
    await Promise.all(clients);
    agent.destroy();
    for (const answer of answers) expect([WHOLE, ...STOPS]).toContain(answer);
    expect(answers.filter((answer) => answer === WHOLE).length).toBeGreaterThanOrEqual(before + 40);
  });

  it('ends streams, and does not wait for those that only hold a connection', async () => {
    const endless = async (): Promise<Response> =>
      new Response(
        new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('data: now\n\n')) }),
        {
          headers: { 'content-type': 'text/event-stream' },
        },
      );
    const server = await listen(endless, 0, '127.0.0.1');
    const idle = connect(Number(new URL(server.url).port), '127.0.0.1');
    const dropped = new Promise((resolve) => idle.once('close', resolve));
    const stream = ask(server.url, new Agent({ keepAlive: true }));
    await sleep(200);
    await server.close();
    expect(await stream).toBe('data: now\n\n');
    await dropped;
  });
});
