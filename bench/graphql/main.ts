/**
 * npm run bench:graphql [-- --engine embedded|neo4j] [--rounds N] [--requests N]: what docs/graphql.md tells of speed.
 * The rival is measured where bench/rivals is installed (npm install --prefix bench/rivals).
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { startNeo4j } from '../../tools/neo4j/server.ts';
import { benchBatches } from './graph.ts';
import { benchFolder, benchHome, loadNeo4j } from './load.ts';
import { interleaved, percentile, serve, throughput, timed, type Served } from './measure.ts';
import { operations, pages } from './operations.ts';
import { rivalOperations, startRival } from './rival.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'both' },
    rounds: { type: 'string', default: '30' },
    requests: { type: 'string', default: '10000' },
  },
});
const [rounds, requests] = [Number(values.rounds), Number(values.requests)];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const shown = (milliseconds: number): string => milliseconds.toFixed(1).padStart(8);

if (values.engine !== 'neo4j') await measureEmbedded();
if (values.engine !== 'embedded') await measureNeo4j();

async function measureEmbedded(): Promise<void> {
  const served = await serve(await benchFolder());
  say('embedded');
  await measure(served);
  await served.stop();
}

async function measureNeo4j(): Promise<void> {
  const folder = join(benchHome, 'neo4j');
  const fresh = !existsSync(folder);
  mkdirSync(benchHome, { recursive: true });
  const server = await startNeo4j({ home: folder, password: 'bench-of-graphql', heap: '1g' });
  const { uri, user, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    if (fresh) {
      await (await openNeo4j({ uri, user, password })).close();
      await loadNeo4j(driver, benchBatches());
    }
    const served = await serve('', { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    say('neo4j');
    await measure(served);
    await measureRival(served, { uri, user, password });
    await served.stop();
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function measure(served: Served): Promise<void> {
  say('  operation            HTTP p50 p95, by hand p50 p95 (ms), times');
  for (const { name, query, variables, cypher, params } of operations) {
    const { http, hand } = await interleaved(rounds, {
      http: () => served.ask(query, variables),
      hand: () => served.byHand(cypher, params),
    });
    const [p50, p95] = [0.5, 0.95].map((part) => [percentile(http, part), percentile(hand, part)] as const);
    if (p50 && p95)
      say(
        `  ${name.padEnd(18)} ${shown(p50[0])}${shown(p95[0])} ${shown(p50[1])}${shown(p95[1])}   p50 ${(p50[0] / p50[1]).toFixed(2)} p95 ${(p95[0] / p95[1]).toFixed(2)}`,
      );
  }
  const times = await interleaved(
    rounds,
    Object.fromEntries(pages.map(({ name, query, variables }) => [name, () => served.ask(query, variables)])),
  );
  for (const { name } of pages) say(`  ${name.padEnd(28)} p50 ${shown(percentile(times[name] ?? [], 0.5))}`);
  await endure(served);
}

/** Many requests of all operations: what the memory is before and after, and how long the loop was held up. */
async function endure(served: Served): Promise<void> {
  const page = pages[0];
  if (!page || requests === 0) return;
  const ask = () => served.ask(page.query, page.variables);
  for (let count = 0; count < 500; count++) await ask();
  const before = await served.told();
  for (let part = 0; part < 4; part++) {
    for (let count = 0; count < requests / 4; count++) await ask();
    const { heap, delay } = await served.told();
    say(
      `  after ${((part + 1) * requests) / 4} requests: heap ${(heap / 2 ** 20).toFixed(1)} MB (${(before.heap / 2 ** 20).toFixed(1)} before), loop held up ${delay.toFixed(0)} ms at most`,
    );
  }
}

async function measureRival(served: Served, settings: Parameters<typeof startRival>[0]): Promise<void> {
  const rival = await startRival(settings);
  if (!rival) return say('  @neo4j/graphql is not installed: npm install --prefix bench/rivals');
  for (const { name, ours, theirs, variables } of rivalOperations) {
    const once = await interleaved(rounds, {
      ours: () => served.ask(ours, variables),
      theirs: () => timed(rival.url, theirs, variables),
    });
    const each = { ours: 0, theirs: 0 };
    for (let turn = 0; turn < 3; turn++) {
      each.ours += (await throughput(16, 3, () => served.ask(ours, variables))) / 3;
      each.theirs += (await throughput(16, 3, () => timed(rival.url, theirs, variables))) / 3;
    }
    say(
      `  ${name.padEnd(18)} p50 ours ${shown(percentile(once.ours, 0.5))} theirs ${shown(percentile(once.theirs, 0.5))}, 16 clients: ours ${each.ours.toFixed(0)}/s theirs ${each.theirs.toFixed(0)}/s (${(each.ours / each.theirs).toFixed(2)} times)`,
    );
  }
  await rival.stop();
}
