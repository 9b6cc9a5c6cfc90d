import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fresh, settings } from './graph.ts';

const data = mkdtempSync(join(tmpdir(), 'cli-'));
const sample = 'seeds/reports/05-hengshui-2022.txt';
const env = { NEO4J_URI: settings.uri, NEO4J_USER: settings.user, NEO4J_PASSWORD: settings.password };
const address = settings.uri.replace('://', `://${settings.user}:${encodeURIComponent(settings.password)}@`);

async function zhengtu(environment: Record<string, string>, ...argv: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(
    [...argv, '--data', data],
    {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      env: environment,
      terminal: true,
      stdin: async function* () {},
    },
    '0.0.0',
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe.each([
  ['the environment', env, []],
  ['--store', {}, ['--store', address]],
])('every command, by %s', (_, environment, options) => {
  const command = (...argv: string[]) => zhengtu(environment, ...argv, ...options);

  it('reads, answers, exports, checks and removes', async () => {
    await (await fresh()).close();
    expect(await command('ingest', sample)).toMatchObject({ code: 0, out: expect.stringContaining('1 added') });
    expect(await command('ingest', sample)).toMatchObject({ code: 0, out: expect.stringContaining('1 unchanged') });
    const answer = await command('query', 'zone-projects', '--param', 'name=雄安衡水协作区');
    expect(answer.out).toContain('首批84个项目落地');
    expect((await command('export')).out).toContain('"node":"Report"');
    expect(await command('verify')).toMatchObject({ code: 0, out: expect.stringMatching(/ 0 findings$/) });
    expect((await command('ledger')).out).toContain('reports     1');
    expect(await command('doctor')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/engine {6}neo4j \(Neo4j\/5\.[\s\S]*healthy, 1 reports/),
    });
    expect(await command('remove', sample)).toMatchObject({ code: 0, out: '1 removed' });
    expect((await command('export')).out).toBe('');
  });
});

it('a question says which parameter it lacks, or does not know', async () => {
  expect(await zhengtu(env, 'query', 'zone-projects')).toMatchObject({
    code: 2,
    err: expect.stringContaining('name is missing'),
  });
  expect(await zhengtu(env, 'query', 'coverage', '--param', 'limit=3')).toMatchObject({
    code: 2,
    err: expect.stringContaining('there is no limit'),
  });
});
