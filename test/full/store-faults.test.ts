/** What can happen to the embedded store while reports are loaded, each time in processes of their own. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { startCommand, type Running } from '../support/command.ts';
import { writeReports } from '../support/corpus.ts';
import { enlargeDisk, mountSmallDisk, unmountDisk } from '../support/small-disk.ts';

const REPORTS = 30;
const folder = mkdtempSync(join(tmpdir(), 'store-faults-'));
const reports = writeReports(join(folder, 'reports'), 17, REPORTS, 24);
const MOVING = { NODE_OPTIONS: `--import ${pathToFileURL('test/support/moving-clock.mjs').href}` };
const ingest = (data: string, env: Record<string, string> = {}): Running =>
  startCommand(['ingest', reports, '--data', data, '--workers', '1'], env);
const exported = async (data: string): Promise<string> => (await startCommand(['export', '--data', data]).ended).out;
/** Waits until so many reports are told as added. */
async function added(run: Running, count: number): Promise<void> {
  while (run.told().split('  added').length <= count && run.child.exitCode === null) await sleep(20);
}
let whole = '';

beforeAll(async () => {
  expect((await ingest(join(folder, 'whole')).ended).code).toBe(0);
  whole = await exported(join(folder, 'whole'));
});

describe('the embedded store', () => {
  it('on a disk that fills up says so, keeps what it told, and goes on when there is room', async (context) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (!mountSmallDisk(disk, 1)) return context.skip();
    try {
      const { code, err } = await ingest(join(disk, 'data')).ended;
      expect(code).toBe(2);
      expect(err).toContain('STORE_FULL');
      const kept = err.split('  added').length - 1;
      expect(kept).toBeGreaterThan(0);
      expect(kept).toBeLessThan(REPORTS);
      enlargeDisk(disk, 100);
      const again = await ingest(join(disk, 'data')).ended;
      expect(again.code).toBe(0);
      expect(again.err.split('  unchanged').length - 1).toBeGreaterThanOrEqual(kept);
      expect(await exported(join(disk, 'data'))).toBe(whole);
    } finally {
      unmountDisk(disk);
    }
  });

  it('takes one ingest at a time: the second gets a clear answer, and the first is not disturbed', async () => {
    const data = join(folder, 'two');
    const first = ingest(data);
    await added(first, 1);
    first.child.kill('SIGSTOP');
    const second = await ingest(data).ended;
    first.child.kill('SIGCONT');
    expect(second.code).toBe(2);
    expect(second.err).toContain('STORE_LOCKED');
    expect(second.err).toContain('in use by another zhengtu');
    expect((await first.ended).code).toBe(0);
    expect(await exported(data)).toBe(whole);
  });

  it('gives the same graph when the clock is moved back and forth', async () => {
    const data = join(folder, 'clock');
    expect((await ingest(data, MOVING).ended).code).toBe(0);
    expect(await exported(data)).toBe(whole);
    expect((await startCommand(['verify', '--data', data], MOVING).ended).code).toBe(0);
  });
});
