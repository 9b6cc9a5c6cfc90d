/** Faults of a server that the others must not have: servers of their own, started and ended here. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { missingForNeo4j } from '../../tools/neo4j/jars.ts';
import { SHORT_LIVED, startNeo4j, type Neo4jServer } from '../../tools/neo4j/server.ts';
import { batches, dump } from '../store/suite.ts';
import { generatedBatches } from './graph.ts';

const password = 'test-password';
const folders: string[] = [];
let server: Neo4jServer | undefined;
const start = async (home: string, settings = {}): Promise<Neo4jServer> =>
  (server = await startNeo4j({ home, password, settings, heap: '512m', java: SHORT_LIVED }));
const folder = (): string => {
  folders.push(mkdtempSync(join(tmpdir(), 'own-')));
  return folders.at(-1) ?? '';
};

afterEach(async () => {
  await server?.kill();
  server = undefined;
  for (const home of folders.splice(0)) {
    if (mounted.delete(home)) execFileSync('umount', [home]);
    rmSync(home, { recursive: true, force: true });
  }
});

/** A file system of so many MB, where this user may make one. */
const mounted = new Set<string>();
function smallDisk(megabytes: number): string | undefined {
  const home = folder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', home], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  mounted.add(home);
  return home;
}

describe.skipIf(missingForNeo4j())('a server of its own', () => {
  it('is killed in the middle of a load and started again: the load goes on, and the graph is the undisturbed one', async () => {
    const home = folder();
    const { uri, user, ports } = await start(home);
    const store = await openNeo4j({ uri, user, password });
    const reports = [...batches, ...generatedBatches(11, 20)];
    await store.load(reports);
    const whole = await dump(store);
    await store.remove(reports.map(({ report }) => report.id));
    const broken = (async () => {
      for (const batch of reports) await store.load([batch]);
    })();
    setTimeout(() => void server?.kill(), 500);
    await expect(broken).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await store.close();
    server = await startNeo4j({ home, password, ports, heap: '512m', java: SHORT_LIVED });
    const again = await openNeo4j({ uri: server.uri, user, password });
    await again.load(reports);
    expect(await dump(again)).toBe(whole);
    expect((await again.health()).faults).toEqual([]);
    await again.close();
  });

  it('that takes no writes says so, and can be read', async () => {
    const home = folder();
    const { user } = await start(home);
    const store = await openNeo4j({ uri: server?.uri ?? '', user, password });
    await store.load(batches.slice(0, 2));
    await store.close();
    await server?.stop();
    const { uri } = await start(home, { 'server.databases.default_to_read_only': 'true' });
    const reader = await openNeo4j({ uri, user, password });
    expect((await reader.counts()).reports).toBe(2);
    await expect(reader.load(batches.slice(2))).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    await reader.close();
  });

  it('whose disk is full says so', async (context) => {
    const home = smallDisk(400);
    if (!home) return context.skip();
    const { uri, user } = await start(home);
    const store = await openNeo4j({ uri, user, password });
    const { bavail, bsize } = statfsSync(home);
    writeFileSync(join(home, 'filler'), Buffer.alloc(bavail * bsize - 256 * 1024));
    await expect(store.load(generatedBatches(12, 30, 40))).rejects.toMatchObject({ code: 'STORE_FULL' });
    await store.close();
  });
});
