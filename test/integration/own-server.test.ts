import { statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { missingForNeo4j } from '../../tools/neo4j/jars.ts';
import { batches } from '../store/suite.ts';
import { generatedBatches } from './graph.ts';
import { ownServers, password } from './own-servers.ts';

const { start, folder, smallDisk } = ownServers();

describe.skipIf(missingForNeo4j())('a server of its own', () => {
  it('that takes no writes says so, and can be read', async () => {
    const home = folder();
    const first = await start(home);
    const { user } = first;
    const store = await openNeo4j({ uri: first.uri, user, password });
    await store.load(batches.slice(0, 2));
    await store.close();
    await first.stop();
    const { uri } = await start(home, { settings: { 'server.databases.default_to_read_only': 'true' } });
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
