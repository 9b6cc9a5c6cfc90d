/**
 * npm run bench:scale [-- --reports 10000 --part reading,neo4j --seconds 30 …]: what docs/scale.md tells of speed
 * and memory. Reports of the generator are read, loaded by 1 and 2 threads, served and asked; each engine in a folder of
 * its own, the built package in processes of its own. The processor time a report is told beside the clock: on a machine
 * that others use too the clock says less.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../../tools/neo4j/server.ts';
import { start, type Env } from './command.ts';
import { writeCorpus } from './corpus.ts';
import { measureExtraction, measureThreads } from './extraction.ts';
import { endure } from './endure.ts';
import { ingest, type Load } from './ingest.ts';
import { askedPlace, makeQuestions, sampleQuestions } from './questions.ts';
import { askAll, serve, type Round } from './serving.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    part: { type: 'string', default: 'reading,endure,embedded,neo4j' },
    requests: { type: 'string', default: '36000' },
    seconds: { type: 'string', default: '30' },
  },
});
const [REPORTS, SECONDS] = [Number(values.reports), Number(values.seconds)];
const parts = new Set(values.part.split(','));
const [SEED, OTHERS] = [1, 2];
const CLIENTS = [1, 16, 64];
const home = mkdtempSync(join(tmpdir(), 'scale-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const password = 'bench-password';

const corpus = writeCorpus(join(home, 'reports'), SEED, REPORTS);
say(`${REPORTS} reports, ${(corpus.bytes / 1e6).toFixed(1)} MB; ${availableParallelism()} cores, ${today()}`);
try {
  if (parts.has('reading')) await measureReading();
  if (parts.has('endure')) await measureEndurance();
  if (parts.has('embedded')) await measureEmbedded();
  if (parts.has('neo4j')) await measureNeo4j();
  say(`done        ${today()}`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

function today(): string {
  return `${new Date().toISOString().slice(0, 10)}, load of the machine ${loadavg()[0]?.toFixed(1)}`;
}

async function measureReading(): Promise<void> {
  const { characters, zhengtu, jieba } = measureExtraction(corpus.folder, Math.min(REPORTS, 400));
  const shown = (speed: number): string => `${Math.round(speed / 1000)},000`;
  say(`reading     ${characters} characters: ${shown(zhengtu)} a second on one core; jieba's cut ${shown(jieba)}`);
  say(`            ${(jieba / zhengtu).toFixed(1)} times the time of jieba's cut (2 or less is wanted)`);
  const [one, two] = await eachThreads((threads) => measureThreads(corpus.folder, REPORTS, threads));
  say(`            nothing stored: ${one.toFixed(1)} reports a second by 1 thread, ${two.toFixed(1)} by 2`);
  say(`            ${(two / one).toFixed(2)} times (1.7 or more is wanted)`);
}

async function eachThreads<T>(run: (threads: number) => Promise<T>): Promise<[T, T]> {
  const one = await run(1);
  return [one, await run(2)];
}

function sayLoads(engine: string, [one, two]: readonly [Load, Load], most: number): void {
  for (const [threads, load] of [one, two].entries()) {
    const { seconds, tenths, cpu, mebibytes } = load;
    say(
      `${engine.padEnd(11)} ${threads + 1} thread(s): ${seconds.toFixed(0)} s, ${(REPORTS / seconds).toFixed(1)} reports a second, ${cpu.toFixed(0)} ms of processor time each; memory at most ${mebibytes} MiB (${most} or less is wanted)`,
    );
    say(`            ms a report by tenth: ${tenths.map((ms) => ms.toFixed(0)).join(' ')}`);
    say(`            growth ${((tenths.at(-1) ?? NaN) / (tenths[1] ?? NaN)).toFixed(2)} (1.2 or less is wanted)`);
  }
  say(`            2 threads ${(one.seconds / two.seconds).toFixed(2)} times as fast as 1 (1.7 or more is wanted)`);
}

function sayRounds(rounds: readonly Round[]): void {
  for (const [at, { answers, refused, wrong, newer, perSecond }] of rounds.entries())
    say(
      `            ${CLIENTS[at]} clients: ${perSecond.toFixed(0)} answers a second; of ${answers} ${refused} refused, ${wrong.length} wrong ${wrong.join(' ')}, ${newer.length} of a newer graph ${[...new Set(newer)].join(' ')}`,
    );
  say(`            p95 in ms with ${CLIENTS.join(', ')} clients`);
  for (const name of Object.keys(rounds[0]?.p95 ?? {}))
    say(
      `              ${name.padEnd(18)} ${rounds.map(({ p95 }) => (p95[name] ?? NaN).toFixed(0).padStart(7)).join('')}`,
    );
}

/** Start of serve, and answers to 1, 16 and 64 clients. */
async function measureServing(data: string, env: Env): Promise<void> {
  const served = await serve(data, env);
  say(`serve       first answer after ${served.seconds.toFixed(1)} s`);
  const questions = await makeQuestions(served.ask, askedPlace(SEED).code);
  const rounds: Round[] = [];
  for (const clients of CLIENTS) rounds.push(await askAll(served, questions, clients, SECONDS));
  sayRounds(rounds);
  say(`            memory at most ${(await served.stop()).mebibytes} MiB`);
}

/** Over the sample reports, whose answers are quick: what is looked for is memory that is not given back. */
async function measureEndurance(): Promise<void> {
  const [data, env] = [join(home, 'samples'), { NEO4J_URI: '' }];
  await start(['ingest', 'seeds/reports', '--data', data], env, () => undefined).ended;
  const served = await serve(data, env);
  const told = await endure(served, sampleQuestions(), Number(values.requests));
  say(`endurance   ${values.requests} answers; MiB after each sixth: ${told.join(' ')}`);
  await served.stop();
}

async function measureEmbedded(): Promise<void> {
  const data = (threads: number): string => join(home, `embedded-${threads}`);
  const env = { NEO4J_URI: '' };
  const loads = await eachThreads((workers) =>
    ingest(corpus.folder, { count: REPORTS, data: data(workers), workers, env }),
  );
  sayLoads('embedded', loads, 1536);
  say(`            ${(statSync(join(data(2), 'graph.grafeo')).size / 1e6).toFixed(0)} MB on disk`);
  await measureServing(data(2), env);
}

/** Two loads, each on a new server; then the second graph is asked while reports of other provinces come in. */
async function measureNeo4j(): Promise<void> {
  const others = writeCorpus(join(home, 'others'), OTHERS, Math.ceil(REPORTS / 2), askedPlace(SEED).province);
  const loads: Load[] = [];
  for (const workers of [1, 2]) {
    const server = await startNeo4j({ home: join(home, `neo4j-${workers}`), password, heap: '2g' });
    const env = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: password };
    const data = join(home, 'journal');
    try {
      loads.push(await ingest(corpus.folder, { count: REPORTS, data, workers, env }));
      if (workers === 1) continue;
      sayLoads('neo4j', loads as [Load, Load], 512);
      let reached = 0;
      const { child, ended } = start(['ingest', others.folder, '--data', data, '--workers', '1'], env, (line) => {
        reached = Number(/^\[(\d+)\//.exec(line)?.[1] ?? reached);
      });
      await measureServing(data, env);
      say(`            meanwhile ${reached} reports came in${child.exitCode === null ? '' : ' (all)'}`);
      child.kill('SIGINT');
      await ended;
    } finally {
      await server.stop();
    }
  }
}
