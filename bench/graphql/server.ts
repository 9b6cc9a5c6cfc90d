/** The server that is measured, in a process of its own; it also runs Cypher by hand, and tells its memory and its delays. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import { makeApp } from '../../src/serve/app.ts';
import { listen } from '../../src/serve/server.ts';
import { openStore } from '../../src/store/index.ts';

export interface Ask {
  readonly id: number;
  readonly cypher?: string;
  readonly params?: Readonly<Record<string, never>>;
}
export interface Told {
  readonly id: number;
  readonly milliseconds: number;
  readonly heap: number;
  readonly delay: number;
}

const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const store = await openStore({ data: process.argv[2] ?? '', env: process.env });
const driver = uri ? neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true }) : undefined;
const delays = monitorEventLoopDelay({ resolution: 5 });
delays.enable();

/** The same question without zhengtu: one statement, and its rows as JSON. */
async function byHand(cypher: string, params: Readonly<Record<string, never>> = {}): Promise<string> {
  if (!driver) return JSON.stringify(await store.query(cypher, params));
  const { records } = await driver.executeQuery(cypher, params, { routing: 'READ' });
  return JSON.stringify(records.map((record) => record.toObject()));
}

process.on('message', ({ id, cypher, params }: Ask) => {
  void (async () => {
    const begun = performance.now();
    if (cypher) await byHand(cypher, params);
    const milliseconds = performance.now() - begun;
    if (!cypher) (globalThis as { gc?: () => void }).gc?.();
    const told: Told = { id, milliseconds, heap: process.memoryUsage().heapUsed, delay: delays.max / 1e6 };
    process.send?.(told);
    if (!cypher) delays.reset();
  })();
});
const server = await listen(
  makeApp(store, (line) => process.stderr.write(`${line}\n`)),
  0,
  '127.0.0.1',
);
process.send?.({ url: server.url });
process.on('disconnect', () => void server.close().then(() => process.exit(0)));
