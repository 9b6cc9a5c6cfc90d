import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateReport } from '../../tools/reports/generate.ts';
import { startCommand } from '../support/command.ts';
import { resources } from '../support/read-text.ts';
import { startRedis } from '../support/redis.ts';
import { fresh, settings } from './graph.ts';

const REPORTS = 24;
const folder = mkdtempSync(join(tmpdir(), 'queue-'));
const reports = join(folder, 'reports');
let redis: Awaited<ReturnType<typeof startRedis>>;

const env = () => ({
  NEO4J_URI: settings.uri,
  NEO4J_USER: settings.user,
  NEO4J_PASSWORD: settings.password,
  ZHENGTU_QUEUE: redis.address,
});
const zhengtu = (...argv: string[]) => startCommand(argv, env()).ended;
const startWorker = () => startCommand(['worker', '--workers', '1', '--lease', '4', '--until-empty'], env());

beforeAll(async () => {
  redis = await startRedis();
  mkdirSync(reports);
  for (let index = 0; index < REPORTS; index++) {
    const { name, text } = generateReport(resources.gazetteer, 5, index, 12);
    writeFileSync(join(reports, `${name}.txt`), text);
  }
  await (await fresh()).close();
});
afterAll(() => redis.stop());

describe('four workers at one queue', { timeout: 900_000 }, () => {
  it('make the graph of one process, though one of them is killed, and put poison aside', async () => {
    writeFileSync(join(reports, 'picture.txt'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    writeFileSync(join(reports, 'nothing.txt'), '');
    expect((await zhengtu('enqueue', reports)).out).toBe(`${REPORTS + 2} reports in the queue, 0 failed\n`);
    const workers = Array.from({ length: 4 }, startWorker);
    const victim = workers[0];
    while (victim && !victim.told().includes('  done') && victim.child.exitCode === null) await sleep(20);
    victim?.child.kill('SIGKILL');
    const ends = await Promise.all(workers.map(({ ended }) => ended));
    expect(ends[0]?.code).toBe(null);
    const status = JSON.parse((await zhengtu('status', '--json')).out);
    expect(status).toMatchObject({ waiting: 0, active: 0, delayed: 0, aside: 2, workers: 0 });
    const aside = status.reports.map(({ path, reason }: { path: string; reason: string }) =>
      [path.replace(/.*\//, ''), reason.split(':')[0]].join(' '),
    );
    expect(aside.sort()).toEqual(['nothing.txt READ_EMPTY', 'picture.txt READ_BINARY']);
    const data = join(folder, 'single');
    await zhengtu('ingest', reports, '--store', 'embedded', '--data', data);
    const single = await zhengtu('export', '--store', 'embedded', '--data', data);
    const shared = await zhengtu('export');
    expect(shared.out.length).toBeGreaterThan(100_000);
    expect(shared.out).toBe(single.out);
  });

  it('change nothing when the same reports come again', async () => {
    const before = (await zhengtu('export')).out;
    await zhengtu('enqueue', reports);
    expect((await startWorker().ended).code).toBe(0);
    expect((await zhengtu('export')).out).toBe(before);
  });

  it('keep reports whose files were moved, though others take their old places', async () => {
    for (const name of ['nothing.txt', 'picture.txt']) rmSync(join(reports, name));
    for (const [index, name] of readdirSync(reports).slice(0, 3).entries()) {
      renameSync(join(reports, name), join(reports, `${index}-moved.txt`));
      writeFileSync(join(reports, name), `今年，全县开工建设滨江${index}号大桥。`);
    }
    await zhengtu('enqueue', reports);
    expect((await startWorker().ended).err).not.toMatch(/put aside|tried again/);
    const data = join(folder, 'moved');
    await zhengtu('ingest', reports, '--store', 'embedded', '--data', data);
    const single = await zhengtu('export', '--store', 'embedded', '--data', data);
    expect((await zhengtu('export')).out).toBe(single.out);
  });

  it('tell why a report whose file is not there is to be tried again', async () => {
    const gone = join(reports, 'gone.txt');
    writeFileSync(gone, '今年，全县开工建设滨江大桥。');
    await zhengtu('enqueue', gone);
    rmSync(gone);
    const worker = startCommand(['worker', '--workers', '1'], env());
    while (!worker.told().includes('tried again')) await sleep(50);
    expect((await zhengtu('status')).out).toMatch(/and 1 to be tried again\n.*gone\.txt {2}READ_UNREADABLE: .*ENOENT/);
    writeFileSync(gone, '今年，全县开工建设滨江大桥。');
    while (!worker.told().includes('gone.txt  done')) await sleep(50);
    worker.child.kill('SIGINT');
    expect((await worker.ended).code).toBe(0);
  });

  it('give what was put aside another try on request', async () => {
    writeFileSync(join(reports, 'picture.txt'), '今年，全县开工建设滨江二桥。');
    writeFileSync(join(reports, 'nothing.txt'), '');
    expect((await zhengtu('status', '--retry')).out).toMatch(/waiting {2}2,/);
    expect((await startWorker().ended).code).toBe(1);
    expect((await zhengtu('status')).out).toMatch(/aside {4}1\n.*nothing\.txt {2}READ_EMPTY/);
  });
});
