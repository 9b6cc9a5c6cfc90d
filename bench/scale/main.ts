/**
 * npm run bench:scale [-- --reports 10000 --sentences 80 --seconds 20]: figures of a large load. With NEO4J_URI it loads
 * into that server, which must be empty, and asks while a further ingest is running.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readResources } from '../../src/read/resources.ts';
import { generateReport } from '../../tools/reports/generate.ts';
import { measureClients } from './clients.ts';
import { start } from './command.ts';
import { measureExtraction } from './extraction.ts';
import { measureIngest } from './ingest.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    sentences: { type: 'string', default: '80' },
    seconds: { type: 'string', default: '20' },
  },
});
const [reports, sentences, seconds] = [values.reports, values.sentences, values.seconds].map(Number) as [
  number,
  number,
  number,
];
const folder = mkdtempSync(join(tmpdir(), 'scale-'));
const neo4j = process.env['NEO4J_URI'] !== undefined;
const { gazetteer } = readResources();
const say = (line: string): void => console.log(line);

/** Writes reports of a seed into a folder, and gives their texts. */
function generate(name: string, seed: number, count: number): string[] {
  mkdirSync(join(folder, name));
  return Array.from({ length: count }, (_, index) => {
    const report = generateReport(gazetteer, seed, index, sentences);
    writeFileSync(join(folder, name, `${report.name}.txt`), report.text);
    return report.text;
  });
}

say(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}, ${neo4j ? 'Neo4j' : 'embedded'}`);
const texts = generate('reports', 1, reports);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
say(`${reports} reports, ${(bytes / 1e6).toFixed(1)} MB`);

const { zhengtu, jieba } = measureExtraction(texts.slice(0, 300));
say(
  `extraction: ${Math.round(zhengtu)} characters a second and core; jieba cuts ${Math.round(jieba)}: ${(jieba / zhengtu).toFixed(2)} times as many`,
);

if (!neo4j) {
  const few = Math.min(500, reports);
  generate('few', 2, few);
  const rates = [];
  for (const workers of [1, 2]) {
    const data = join(folder, `few-${workers}`);
    const { seconds: took } = await measureIngest(
      [join(folder, 'few'), '--data', data, '--workers', String(workers)],
      few,
    );
    rates.push(few / took);
    say(`${few} reports with ${workers} worker(s): ${(few / took).toFixed(1)} a second`);
  }
  say(`two workers: ${((rates[1] ?? 0) / (rates[0] ?? 1)).toFixed(2)} times one`);
}

const data = join(folder, 'data');
const { seconds: took, peak, tenths } = await measureIngest([join(folder, 'reports'), '--data', data], reports);
say(
  `${reports} reports: ${took.toFixed(0)} s, ${(reports / took).toFixed(1)} a second, peak memory ${peak.toFixed(0)} MiB`,
);
say(`seconds of each tenth: ${tenths.map((tenth) => tenth.toFixed(1)).join(' ')}`);

const began = performance.now();
let heard = (_: string): void => undefined;
const listening = new Promise<string>((resolve) => (heard = resolve));
const hear = (line: string): void => {
  const [address] = /http:\S+\/graphql/.exec(line) ?? [];
  if (address) heard(address);
};
const server = start(['serve', '--data', data], hear, { PORT: '0' });
const url = await listening;
say(`serve answers after ${((performance.now() - began) / 1000).toFixed(1)} s`);
if (neo4j) generate('more', 3, 2000);
const load = neo4j
  ? start(['ingest', join(folder, 'more'), '--data', join(folder, 'more-data')], () => undefined)
  : undefined;
for (const clients of [1, 16, 64]) {
  const { asked, p95, wrong } = await measureClients(url, clients, seconds);
  say(
    `${clients} clients${load ? ' while an ingest runs' : ''}: ${asked} answers, p95 ${p95.toFixed(0)} ms, ${wrong} refused or wrong`,
  );
}
load?.child.kill('SIGTERM');
await load?.ended;
server.child.kill('SIGTERM');
await server.ended;
say(`serve: peak memory ${server.peak().toFixed(0)} MiB`);
rmSync(folder, { recursive: true });
