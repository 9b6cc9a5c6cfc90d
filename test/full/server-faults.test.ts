/** What clients can do to a server, over real connections to `zhengtu serve` in a process of its own. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommand, type Running } from '../support/command.ts';
import { samplePaths } from '../support/samples.ts';

const data = join(mkdtempSync(join(tmpdir(), 'server-faults-')), 'data');
const QUERY = '{ search(text: "市", first: 50) { edges { node { id } } } graph { reports } }';
const [MANY, MEGABYTES] = [2_000, 2 ** 20];
/** What a client is told that comes when the server stops. */
const STOPS = new Set(['ECONNREFUSED', 'The server is stopping.\n']);
let server: Running;
let [out, url] = ['', ''];

beforeAll(async () => {
  expect((await startCommand(['ingest', 'seeds/reports', '--data', data]).ended).code).toBe(0);
  server = startCommand(['serve', '--data', data], { PORT: '0' });
  server.child.stdout?.on('data', (text: string) => (out += text));
  while (!url) {
    await sleep(50);
    url = /GraphQL and GraphiQL at (\S+)/.exec(out)?.[1] ?? '';
  }
});
afterAll(() => void server.child.kill('SIGKILL'));

const headers = { 'content-type': 'application/json' };
const post = (body: string, signal?: AbortSignal): Promise<Response> =>
  fetch(url, { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
const expectAnswer = async (): Promise<void> => {
  const answer = await post(JSON.stringify({ query: QUERY }));
  expect(await answer.json()).toMatchObject({ data: { graph: { reports: samplePaths.length } } });
};
/** Resident bytes of the server, where the system tells. */
function memory(): number {
  const told = `/proc/${server.child.pid}/status`;
  return existsSync(told) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(told, 'utf8'))?.[1]) * 1024 : 0;
}
const open = (): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
const openAll = async (count: number): Promise<Socket[]> => {
  const sockets: Socket[] = [];
  while (sockets.length < count) sockets.push(...(await Promise.all(Array.from({ length: 100 }, open))));
  for (const socket of sockets) socket.resume().on('error', () => undefined);
  return sockets;
};

describe('a server', () => {
  it(`answers while ${MANY} connections are idle or send a request byte by byte, and ends them`, async () => {
    const sockets = await openAll(MANY);
    const ended = Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    const words = `POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: ${'a'.repeat(200)}`;
    let at = 0;
    const dripping = setInterval(() => {
      for (const socket of sockets.slice(0, MANY / 2)) if (socket.writable) socket.write(words.charAt(at));
      at++;
    }, 1_000);
    for (let turn = 0; turn < 20; turn++) await expectAnswer();
    await ended;
    clearInterval(dripping);
    await expectAnswer();
  });

  it('refuses big bodies, told and untold, without holding them', async () => {
    await expectAnswer();
    const before = memory();
    const part = Buffer.alloc(MEGABYTES, 0x20);
    const send = (told: boolean): Promise<number | string> =>
      new Promise((resolve) => {
        const length = told ? { 'content-length': 64 * MEGABYTES } : {};
        const sending = request(url, { method: 'POST', headers: { ...headers, ...length } }, (answer) => {
          resolve(answer.statusCode ?? 0);
          answer.resume();
        });
        sending.on('error', (error: NodeJS.ErrnoException) => resolve(String(error.code)));
        let sent = 0;
        const more = (): void => {
          if (sent++ < 64 && !sending.destroyed) sending.write(part, () => setImmediate(more));
          else sending.end();
        };
        more();
      });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => send(index % 2 === 0)));
    for (const answer of answers) expect([413, 'ECONNRESET', 'EPIPE']).toContain(answer);
    expect(answers).toContain(413);
    expect(memory() - before).toBeLessThan(300 * MEGABYTES);
    await expectAnswer();
  });

  it('goes on after 1,000 requests that their clients gave up', async () => {
    const given = server.told().length;
    for (let turn = 0; turn < 20; turn++)
      await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          const leave = new AbortController();
          setTimeout(() => leave.abort(), index);
          await post(JSON.stringify({ query: QUERY }), leave.signal)
            .then((answer) => answer.text())
            .catch(() => undefined);
        }),
      );
    await expectAnswer();
    expect(server.told().slice(given)).toBe('');
  });

  it('finishes all running answers on SIGTERM, breaks no connection, and ends with 0', async () => {
    const agent = new Agent({ keepAlive: true });
    const ask = (): Promise<string> =>
      new Promise((resolve) => {
        const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
        request(url, { method: 'POST', headers, agent }, (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          answer.on('end', () => resolve(text)).on('error', failed);
        })
          .on('error', failed)
          .end(JSON.stringify({ query: QUERY }));
      });
    const right = await ask();
    expect(right).toContain(`"reports":${samplePaths.length}`);
    const answers: string[] = [];
    const client = async (): Promise<void> => {
      for (let answer = ''; !STOPS.has(answer);) answers.push((answer = await ask()));
    };
    const clients = Array.from({ length: 50 }, client);
    await sleep(2_000);
    const before = answers.length;
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    await Promise.all(clients);
    agent.destroy();
    for (const answer of answers) expect([right, ...STOPS]).toContain(answer);
    expect(answers.filter((answer) => answer === right).length).toBeGreaterThan(before);
  });
});
