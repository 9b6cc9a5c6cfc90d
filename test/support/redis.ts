import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/neo4j/ports.ts';

/** A real Valkey or Redis of the system's packages, on a port of its own, that keeps nothing. */
export async function startRedis(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const server = ['valkey-server', 'redis-server'].find((name) => !spawnSync(name, ['--version']).error);
  if (!server) throw new Error('There is no queue to test on: install valkey-server or redis-server.');
  const port = await freePort(undefined);
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const child = spawn(server, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('Ready to accept connections')) resolve();
    });
  });
  return {
    address: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
