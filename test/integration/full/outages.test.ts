/** A Neo4j that goes away for a while in the middle of a load, and of questions. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { missingForNeo4j } from '../../../tools/neo4j/jars.ts';
import { startCommand, type Running } from '../../support/command.ts';
import { writeReports } from '../../support/corpus.ts';
import { startProxy, type Proxy } from '../../support/proxy.ts';
import { ownServers, password } from '../own-servers.ts';

const REPORTS = 120;
const OUTAGE = 30_000;
const { start, folder } = ownServers();
const home = mkdtempSync(join(tmpdir(), 'outages-'));
const reports = writeReports(join(home, 'reports'), 23, REPORTS);
const exported = async (env: Record<string, string>): Promise<string> =>
  (await startCommand(['export', '--data', join(home, 'whole')], env).ended).out;
/** No routing: a routing table would lead past the proxy. */
const at = (port: number) => ({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password });
const EMBEDDED = { NEO4J_URI: 'embedded' };
let whole = '';

beforeAll(async () => {
  await startCommand(['ingest', reports, '--data', join(home, 'whole')], EMBEDDED).ended;
  whole = await exported(EMBEDDED);
  expect(whole.length).toBeGreaterThan(100_000);
});

/** Starts an ingest, and waits until its first group is stored. */
async function loading(env: Record<string, string>): Promise<Running> {
  const run = startCommand(['ingest', reports, '--data', join(home, 'journal'), '--workers', '1'], env);
  while (!run.told().includes('  added') && run.child.exitCode === null) await sleep(20);
  return run;
}

/** The load ends well, and the graph is the undisturbed one. */
async function expectWhole(run: Running, env: Record<string, string>): Promise<void> {
  const { code, err } = await run.ended;
  expect(code, err.slice(-1000)).toBe(0);
  expect(await exported(env)).toBe(whole);
}

describe.skipIf(missingForNeo4j())('a load', () => {
  it.each(['cut', 'stall'] as const)('goes on when the connection comes back after 30 s: %s', async (how) => {
    const { ports } = await start(folder());
    const proxy: Proxy = await startProxy(ports.bolt);
    const env = at(proxy.port);
    const run = await loading(env);
    proxy[how]();
    await sleep(OUTAGE);
    proxy.mend();
    await expectWhole(run, env);
    await proxy.close();
  });

  it('goes on when the server is restarted in the middle', async () => {
    const place = folder();
    const server = await start(place);
    const env = at(server.ports.bolt);
    const run = await loading(env);
    await server.stop();
    await start(place, { ports: server.ports });
    await expectWhole(run, env);
  });
});

describe.skipIf(missingForNeo4j())('questions', () => {
  it('that are asked while the server is restarted are answered, or refused with a code; then all is as before', async () => {
    const place = folder();
    const server = await start(place);
    const env = { ...at(server.ports.bolt), PORT: '0' };
    await expectWhole(await loading(env), env);
    const serve = startCommand(['serve'], env);
    let out = '';
    serve.child.stdout?.on('data', (text: string) => (out += text));
    const address = (): string | undefined => /GraphQL and GraphiQL at (\S+)/.exec(out)?.[1];
    while (!address()) await sleep(50);
    const ask = async (): Promise<string> => {
      const response = await fetch(String(address()), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ graph { reports } reports(first: 5) { edges { node { id } } } }' }),
      });
      return response.text();
    };
    const right = await ask();
    expect(right).toContain(`"reports":${REPORTS}`);
    const answers: string[] = [];
    let away = true;
    const client = async (): Promise<void> => {
      while (away) {
        answers.push(await ask());
        await sleep(100);
      }
    };
    const clients = Array.from({ length: 4 }, client);
    await server.stop();
    await sleep(2_000);
    await start(place, { ports: server.ports });
    away = false;
    await Promise.all(clients);
    for (const answer of answers.filter((one) => one !== right))
      expect(JSON.parse(answer).errors[0].extensions.code).toMatch(/^(?:STORE_UNAVAILABLE|TIMEOUT)$/);
    expect(await ask()).toBe(right);
    serve.child.kill('SIGTERM');
    expect((await serve.ended).code).toBe(0);
  });
});
