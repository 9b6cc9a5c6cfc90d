/** The loader is killed at ten points of a load of 200 reports, drawn by chance; the graph at the end is the undisturbed one. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateReport } from '../../../tools/reports/generate.ts';
import { seeded } from '../../../tools/reports/random.ts';
import { resources } from '../../support/read-text.ts';
import { fresh, settings } from '../graph.ts';

const REPORTS = 200;
const KILLS = 10;
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const env = {
  ...process.env,
  NEO4J_URI: settings.uri,
  NEO4J_USER: settings.user,
  NEO4J_PASSWORD: settings.password,
};
const command = (...argv: string[]) => ['--import', 'tsx', 'src/cli/main.ts', ...argv, '--data', join(folder, 'data')];
const zhengtu = (...argv: string[]) =>
  spawnSync(process.execPath, command(...argv), { env, encoding: 'utf8', maxBuffer: 1e9 });

/** Starts the ingest and kills it so many milliseconds after it has begun to tell of inputs; true if it was still running. */
const killedAfter = (milliseconds: number): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, command('ingest', folder, '--workers', '1'), { env });
    child.stderr.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.on('close', (_, signal) => resolve(signal === 'SIGKILL'));
  });

describe('a load that is killed again and again', () => {
  it(`gives the undisturbed graph of ${REPORTS} reports, without orphans`, async () => {
    mkdirSync(folder, { recursive: true });
    for (let index = 0; index < REPORTS; index++) {
      const { name, text } = generateReport(resources.gazetteer, 21, index, 16);
      writeFileSync(join(folder, `${name}.txt`), text);
    }
    await (await fresh()).close();
    expect(zhengtu('ingest', folder).status).toBe(0);
    const whole = zhengtu('export').stdout;
    await (await fresh()).close();
    const random = seeded(Number(process.env['ZHENGTU_SEED'] ?? 21));
    let kills = 0;
    for (let at = 0; at < KILLS; at++) kills += Number(await killedAfter(random.between(0, 1500)));
    expect(kills).toBeGreaterThan(KILLS / 2);
    const doctor = zhengtu('doctor');
    expect(doctor.stdout).toContain('healthy');
    expect(zhengtu('ingest', folder).status).toBe(0);
    expect(zhengtu('export').stdout).toBe(whole);
  });
});
