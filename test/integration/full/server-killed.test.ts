import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../../src/store/neo4j.ts';
import { missingForNeo4j } from '../../../tools/neo4j/jars.ts';
import { batches, dump } from '../../store/suite.ts';
import { generatedBatches } from '../graph.ts';
import { ownServers, password } from '../own-servers.ts';

const { start, folder } = ownServers();

describe.skipIf(missingForNeo4j())('a server', () => {
  it('is killed in the middle of a load and started again: the load goes on, and the graph is the undisturbed one', async () => {
    const home = folder();
    const { uri, user, ports, kill } = await start(home);
    const store = await openNeo4j({ uri, user, password });
    const reports = [...batches, ...generatedBatches(11, 20)];
    await store.load(reports);
    const whole = await dump(store);
    await store.remove(reports.map(({ report }) => report.id));
    const broken = (async () => {
      for (const batch of reports) await store.load([batch]);
    })();
    setTimeout(() => void kill(), 500);
    await expect(broken).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await store.close();
    const again = await openNeo4j({ uri: (await start(home, { ports })).uri, user, password });
    await again.load(reports);
    expect(await dump(again)).toBe(whole);
    expect((await again.health()).faults).toEqual([]);
    await again.close();
  });
});
