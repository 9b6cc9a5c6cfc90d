/**
 * npm run bench:load [-- --reports 2000 --many 10000]: how fast reports are loaded, against a bare driver that writes the
 * same rows; whether a report costs more in a large graph; how much memory the loader takes; what a second ingest costs.
 * Everything in one run, each variant on a server (or file) of its own, from a seed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readResources } from '../src/read/resources.ts';
import type { GraphStore } from '../src/store/graph-store.ts';
import { openStore } from '../src/store/index.ts';
import { openNeo4j } from '../src/store/neo4j.ts';
import { startNeo4j, type Neo4jServer } from '../tools/neo4j/server.ts';
import { generateReport } from '../tools/reports/generate.ts';
import { makeBatch } from './batches.ts';
import { added, measure, NONE, processor, type Effort } from './effort.ts';
import { loadBare, readRows, settleIndexes } from './bare.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    many: { type: 'string', default: '10000' },
    ingest: { type: 'string', default: '1000' },
  },
});
const [REPORTS, MANY, INGEST] = [Number(values.reports), Number(values.many), Number(values.ingest)];
const SEED = 1;
/** Reports that one call of `load` gets, as ingest gives them. */
const GROUP = 32;
const folder = (): string => mkdtempSync(join(tmpdir(), 'bench-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const password = 'bench-password';

async function onServer<T>(work: (server: Neo4jServer) => Promise<T>): Promise<T> {
  const home = folder();
  const server = await startNeo4j({ home, password, heap: '2g' });
  try {
    return await work(server);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Loads reports; gives what each thousand took, and all, without the making of the reports. */
async function load(store: GraphStore, count: number, pid?: number): Promise<{ all: Effort; thousands: Effort[] }> {
  const thousands: Effort[] = [];
  let all = NONE;
  for (let from = 0; from < count; from += GROUP) {
    const batches = Array.from({ length: Math.min(GROUP, count - from) }, (_, at) => makeBatch(SEED, from + at));
    const taken = measure(pid);
    await store.load(batches);
    const took = taken();
    all = added(all, took);
    const thousand = Math.floor(from / 1000);
    thousands[thousand] = added(thousands[thousand] ?? NONE, took);
  }
  return { all, thousands };
}

const neo4jStore = ({ uri, user }: Neo4jServer) => openNeo4j({ uri, user, password });

async function againstBare(): Promise<void> {
  const { rows, told } = await onServer(async (server) => {
    const store = await neo4jStore(server);
    const { all } = await load(store, REPORTS, server.pid);
    await store.close();
    const taken = measure(server.pid);
    await settleIndexes(server);
    const told = added(all, taken());
    return { rows: await readRows(server), told };
  });
  const bare = await onServer((server) => loadBare(server, rows));
  const line = (effort: Effort): string =>
    `${effort.seconds.toFixed(1)} s, ${Math.round(bare.rows / effort.seconds)} rows/s; ${processor(effort)}`;
  const whole = ({ own, server }: Effort): number => own + server;
  say(`zhengtu     ${REPORTS} reports, ${bare.rows} rows, ${line(told)}`);
  say(`bare driver same rows, ${line(bare.effort)}`);
  say(
    `ratio       ${(bare.effort.seconds / told.seconds).toFixed(2)} (0.6 or more is wanted), of the processor ${(whole(bare.effort) / whole(told)).toFixed(2)}`,
  );
}

/** The second and the last thousand are compared: in the first the machine is still warming up. */
async function growth(engine: string, store: GraphStore, pid?: number): Promise<void> {
  const { thousands, all } = await load(store, MANY, pid);
  await store.close();
  const times = [
    ['by the clock', thousands.map(({ seconds }) => seconds)],
    ['of the processor', thousands.map(({ own, server }) => own + server)],
  ] as const;
  say(`${engine.padEnd(11)} ${MANY} reports, ${all.seconds.toFixed(1)} s; ${processor(all)}`);
  for (const [what, parts] of times)
    say(
      `growth      ms a report by thousand: ${parts.map((s) => s.toFixed(0)).join(' ')}; ${((parts.at(-1) ?? 0) / (parts[1] ?? 1)).toFixed(2)} ${what} (1.3 or less is wanted)`,
    );
}

/** Ingests text reports in a process of its own, twice; gives its memory and seconds. */
function ingest(engine: string, env: Record<string, string>, count: number): void {
  const reports = folder();
  const { gazetteer } = readResources();
  mkdirSync(reports, { recursive: true });
  for (let index = 0; index < count; index++) {
    const { name, text } = generateReport(gazetteer, SEED, index);
    writeFileSync(join(reports, `${name}.txt`), text);
  }
  const data = folder();
  const [first, second] = [1, 2].map(() => {
    const started = performance.now();
    const script = join(import.meta.dirname, 'measured.ts');
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', script, 'ingest', reports, '--data', data],
      { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1e9 },
    );
    if (status !== 0) throw new Error(stderr.slice(-2000));
    return { seconds: (performance.now() - started) / 1000, memory: /peak memory (\d+)/.exec(stdout)?.[1] };
  });
  say(
    `${engine.padEnd(11)} ingest of ${count} texts: ${first?.seconds.toFixed(1)} s, peak memory ${first?.memory} MiB (under 512 is wanted)`,
  );
  say(
    `again       ${second?.seconds.toFixed(1)} s, ${((100 * (second?.seconds ?? 0)) / (first?.seconds ?? 1)).toFixed(1)} % of the first (5 or less is wanted)`,
  );
}

if (REPORTS) await againstBare();
if (MANY) {
  await onServer(async (server) => growth('neo4j', await neo4jStore(server), server.pid));
  await growth('embedded', await openStore({ data: folder() }));
}
for (const count of INGEST ? [Math.ceil(INGEST / 4), INGEST] : []) {
  await onServer(async ({ uri, user }) => {
    ingest('neo4j', { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, count);
  });
  ingest('embedded', { NEO4J_URI: '' }, count);
}
