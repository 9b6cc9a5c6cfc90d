import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateReport } from '../../tools/reports/generate.ts';
import { startCommand } from '../support/command.ts';
import { resources } from '../support/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
const reports = join(folder, 'reports');
const command = (...argv: string[]): string[] => ['--import', 'tsx', 'src/cli/main.ts', ...argv];
const zhengtu = (...argv: string[]) =>
  spawnSync(process.execPath, command(...argv), { encoding: 'utf8', maxBuffer: 1e9 });
const exported = (data: string): string => zhengtu('export', '--data', data).stdout;

/** Starts an ingest and sends it a signal once it has told of so many inputs; gives its exit code. */
const interrupted = (data: string, after: number, signal: NodeJS.Signals): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, command('ingest', reports, '--data', data, '--workers', '1'));
    let told = 0;
    child.stderr.on('data', (chunk: Buffer) => {
      const before = told;
      told += chunk.toString().split('\n').length - 1;
      if (before < after && told >= after) child.kill(signal);
    });
    child.on('close', (code) => resolve(code));
  });

let whole = '';
beforeAll(() => {
  mkdirSync(reports);
  for (let index = 0; index < 16; index++) {
    const { name, text } = generateReport(resources.gazetteer, 3, index, 16);
    writeFileSync(join(reports, `${name}.txt`), text);
  }
  zhengtu('ingest', reports, '--data', join(folder, 'whole'), '--workers', '0');
  whole = exported(join(folder, 'whole'));
});

describe('an ingest', () => {
  it('gives the same graph with two threads as with none', () => {
    const data = join(folder, 'threads');
    expect(zhengtu('ingest', reports, '--data', data, '--workers', '2').status).toBe(0);
    expect(exported(data)).toBe(whole);
  });

  it('ends cleanly after Ctrl-C, says what is left, and goes on when run again', async () => {
    const data = join(folder, 'stopped');
    expect(await interrupted(data, 4, 'SIGINT')).toBe(1);
    const again = zhengtu('ingest', reports, '--data', data);
    expect(again.stdout).toMatch(/inputs {6}16: \d+ added, 0 replaced, [1-9]\d* unchanged, 0 failed/);
    expect(exported(data)).toBe(whole);
  });

  it('ends at once after Ctrl-C twice, in the middle of a report that takes long', async () => {
    const [long, data] = [join(folder, 'long'), join(folder, 'twice')];
    mkdirSync(long);
    const text = (sentences: number): string => generateReport(resources.gazetteer, 4, 0, sentences).text;
    writeFileSync(join(long, '1.txt'), text(16));
    writeFileSync(join(long, '2.txt'), text(12_000));
    const { child, told, ended } = startCommand(['ingest', long, '--data', data, '--workers', '1']);
    const tells = async (what: string): Promise<void> => {
      while (!told().includes(what) && child.exitCode === null) await sleep(10);
    };
    await tells('1.txt  added');
    child.kill('SIGINT');
    await tells('once more stops at once');
    child.kill('SIGINT');
    const { code, err } = await ended;
    expect([code, child.signalCode]).toEqual([null, 'SIGINT']);
    expect(err).not.toContain('2.txt  added');
    const reports = zhengtu('query', 'MATCH (r:Report) RETURN r.sourcePath AS path', '--data', data, '--json');
    expect(JSON.parse(reports.stdout)).toEqual([{ path: join(long, '1.txt') }]);
  });

  it('gives the undisturbed graph when it is run again after a kill', async () => {
    const data = join(folder, 'killed');
    await interrupted(data, 5, 'SIGKILL');
    expect(zhengtu('ingest', reports, '--data', data).status).toBe(0);
    expect(exported(data)).toBe(whole);
  });
}, 60_000);
