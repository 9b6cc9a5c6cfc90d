import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startCommand } from '../support/command.ts';
import { writeReports } from '../support/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'moving-'));
const zhengtu = (...argv: string[]) => startCommand(argv).ended;
/** A report keeps the path that it was first read from. */
const exported = async (data: string): Promise<string> =>
  (await zhengtu('export', '--data', data)).out.replace(/"sourcePath":"[^"]*"/g, '');

describe('files', () => {
  it('that change, shrink and go while they are read spoil nothing: run again, the graph is that of the files', async () => {
    const reports = writeReports(join(folder, 'reports'), 31, 30);
    const others = writeReports(join(folder, 'others'), 32, 30);
    const names = readdirSync(reports);
    const sources = readdirSync(others);
    const data = join(folder, 'data');
    const run = startCommand(['ingest', reports, '--data', data, '--workers', '2']);
    for (let turn = 0; run.child.exitCode === null; turn++) {
      const path = join(reports, names[turn % names.length] ?? '');
      const other = readFileSync(join(others, sources[(turn * 7) % sources.length] ?? ''));
      if (turn % 3 === 0) writeFileSync(path, other);
      else if (turn % 3 === 1) truncateSync(path, Math.floor(other.length / 2));
      else {
        renameSync(path, `${path}.away`);
        await sleep(5);
        renameSync(`${path}.away`, path);
      }
      await sleep(5);
    }
    const { err } = await run.ended;
    expect(err).not.toMatch(/Error: |INTERNAL/);
    expect((await zhengtu('verify', '--data', data)).code).toBe(0);
    for (const [index, name] of names.entries())
      writeFileSync(join(reports, name), readFileSync(join(others, sources[index] ?? '')));
    expect((await zhengtu('ingest', reports, '--data', data)).code).toBe(0);
    await zhengtu('ingest', reports, '--data', join(folder, 'fresh'));
    expect(await exported(data)).toBe(await exported(join(folder, 'fresh')));
  });

  it('of one name in two folders are two reports, and one that is named twice is one', async () => {
    const [first, second] = ['one', 'two'].map((name) => join(folder, name)) as [string, string];
    for (const [at, place] of [first, second].entries()) {
      mkdirSync(place);
      writeFileSync(join(place, '报告.txt'), `2021年，苏州市开工建设${at}号滨江大桥，总投资${at + 3}亿元。`);
    }
    const data = join(folder, 'names');
    const { code, out } = await zhengtu('ingest', first, second, join(first, '报告.txt'), first, '--data', data);
    expect(code).toBe(0);
    expect(out).toContain(' 2 added');
  });
});
