import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../tools/reports/random.ts';
import { generateReport } from '../../tools/reports/generate.ts';
import { startCommand } from '../support/command.ts';
import { resources } from '../support/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const reports = join(folder, 'reports');
const exported = async (data: string): Promise<string> => (await startCommand(['export', '--data', data]).ended).out;
const ingest = (data: string) => startCommand(['ingest', reports, '--data', data, '--workers', '1']);
let [whole, duration] = ['', 0];

beforeAll(async () => {
  mkdirSync(reports);
  for (let index = 0; index < 30; index++) {
    const { name, text } = generateReport(resources.gazetteer, 9, index, 24);
    writeFileSync(join(reports, `${name}.txt`), text);
  }
  const started = performance.now();
  await ingest(join(folder, 'whole')).ended;
  duration = performance.now() - started;
  whole = await exported(join(folder, 'whole'));
});

describe('an ingest that is killed at a random moment', () => {
  const random = seeded(20);
  it.each(Array.from({ length: 20 }, (_, at) => [at + 1, random.between(50, 1050)]))(
    'gives the undisturbed graph when run again: moment %i, %i thousandths of the run',
    async (at, share) => {
      const data = join(folder, `killed-${at}`);
      const run = ingest(data);
      await sleep((duration * share) / 1000);
      run.child.kill('SIGKILL');
      await run.ended;
      expect((await ingest(data).ended).code).toBe(0);
      expect(await exported(data)).toBe(whole);
    },
  );
});
