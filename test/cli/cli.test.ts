import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const sample = 'seeds/reports/05-hengshui-2022.txt';

async function zhengtu(...argv: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    env: {},
    terminal: true,
    stdin: async function* () {
      yield Buffer.from('今年，全县开工建设滨江大桥。');
    },
  };
  const code = await run(argv, io, '0.0.0');
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('zhengtu', () => {
  it.each([
    'start',
    'ingest',
    'extract',
    'serve',
    'query',
    'remove',
    'export',
    'explain',
    'ledger',
    'verify',
    'doctor',
  ])('%s --help shows an example', async (command) => {
    const { code, out } = await zhengtu(command, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/Example:\n {2}.*zhengtu /);
  });

  it('extracts one file, or standard input, as JSON with offsets', async () => {
    const { code, out } = await zhengtu('extract', sample);
    const { report, entities, relations } = JSON.parse(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({ region: '衡水市', kind: 'party-plenary', publishedOn: '2022-07-24' });
    expect(entities[0]).toMatchObject({
      id: 'e1',
      quote: expect.any(String),
      spans: expect.arrayContaining([[expect.any(Number), expect.any(Number)]]),
    });
    expect(relations[0]).toMatchObject({ from: expect.any(String), quote: expect.any(String) });
    expect(
      JSON.parse((await zhengtu('extract', '-')).out).entities.map((entity: { name?: string }) => entity.name),
    ).toContain('滨江大桥');
  });

  it.each(['start', 'ingest', 'extract'])('%s refuses an encoding that does not exist', async (command) => {
    const { code, err } = await zhengtu(command, sample, '--encoding', 'klingon');
    expect(code).toBe(2);
    expect(err).toContain('There is no such encoding');
  });

  it('explains why mentions are one thing', async () => {
    const data = join(folder, 'explained');
    await zhengtu('ingest', sample, '--data', data);
    const { code, out } = await zhengtu('explain', '雄安衡水协作区', '--data', data);
    expect(code).toBe(0);
    expect(out).toMatch(/^Region 雄安衡水协作区 .*\none thing by zone-name: /);
    expect(out).toContain('region/zone-suffix');
    expect(await zhengtu('explain', '不存在', '--data', data)).toMatchObject({
      code: 2,
      err: expect.stringContaining('ENTITY_UNKNOWN'),
    });
  });

  it('ingests, queries, exports and removes', async () => {
    const data = join(folder, 'data');
    expect(await zhengtu('ingest', sample, '--data', data)).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 added'),
    });
    expect(await zhengtu('ingest', sample, '--data', data)).toMatchObject({
      code: 0,
      out: expect.stringContaining('nothing in the graph changed'),
    });
    const query = await zhengtu('query', 'zone-projects', '--param', 'name=雄安衡水协作区', '--data', data);
    expect(query.out).toContain('84个项目');
    const json = await zhengtu('query', 'MATCH (r:Report) RETURN count(r) AS reports', '--json', '--data', data);
    expect(JSON.parse(json.out)).toEqual([{ reports: 1 }]);
    for (const format of ['jsonl', 'csv', 'cypher']) {
      const first = await zhengtu('export', '--format', format, '--data', data);
      expect(first.out.split('\n').length).toBeGreaterThan(200);
      expect((await zhengtu('export', '--format', format, '--data', data)).out).toBe(first.out);
    }
    expect(await zhengtu('doctor', '--data', data)).toMatchObject({
      code: 0,
      out: expect.stringContaining('healthy, 1 reports'),
    });
    expect(await zhengtu('verify', '--data', data)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/ 0 findings$/),
    });
    const ledger = await zhengtu('ledger', '--data', data);
    expect(ledger.out).toMatch(/characters {2}(\d+) = (\d+) in passages .* 0 unread/);
    expect(JSON.parse((await zhengtu('ledger', '--json', '--data', data)).out)).toMatchObject({ path: sample });
    expect(await zhengtu('remove', sample, 'no-such-report', '--data', data)).toMatchObject({
      code: 1,
      out: '1 removed',
    });
    expect((await zhengtu('export', '--data', data)).out).toBe('');
  });

  it('loses no report whose file was moved and whose place another took, whichever is read first', async () => {
    const place = join(folder, 'moved');
    const data = join(folder, 'moved-data');
    mkdirSync(place);
    const write = (name: string, bridge: string) =>
      writeFileSync(join(place, name), `2021年，苏州市开工建设${bridge}大桥，总投资3亿元。`);
    write('b.txt', '滨江');
    await zhengtu('ingest', place, '--data', data);
    write('a.txt', '滨江');
    write('b.txt', '望江');
    expect(await zhengtu('ingest', place, place, '--data', data)).toMatchObject({
      code: 0,
      out: expect.stringContaining('2: 1 added, 1 replaced, 0 unchanged, 0 failed'),
    });
    const { out } = await zhengtu('query', 'MATCH (p:Project) RETURN p.name AS name ORDER BY name', '--data', data);
    expect(out).toMatch(/望江大桥[\s\S]*滨江大桥|滨江大桥[\s\S]*望江大桥/);
  });

  it('goes on after bad input, tells of it and exits with 1', async () => {
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '');
    const { code, out, err } = await zhengtu(
      'ingest',
      empty,
      join(folder, 'missing.txt'),
      sample,
      '--data',
      join(folder, 'bad'),
    );
    expect(code).toBe(1);
    expect(out).toContain('1 added, 0 replaced, 0 unchanged, 2 failed');
    expect(err).toMatch(/READ_EMPTY[\s\S]*READ_MISSING/);
  });

  it.each([
    [['ingest']],
    [['no-such-command']],
    [['query', 'no-such-question', '--data', folder]],
    [['export', '--format', 'xml']],
    [['query', 'coverage', '--param', 'novalue', '--data', join(folder, 'data')]],
  ])('exits with 2 for wrong use: %j', async (argv) => {
    const { code, err } = await zhengtu(...argv);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });
});

describe('npm start', () => {
  it('reads the samples, answers the question, serves, and closes cleanly', { timeout: 60_000 }, async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'start', '--data', join(folder, 'started')],
      { env: { ...process.env, PORT: '0' } },
    );
    let out = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${out}`)));
      child.stdout.on('data', (chunk: Buffer) => {
        out += String(chunk);
        const match = /http:\/\/localhost:\d+/.exec(out);
        if (match) resolve(match[0]);
      });
    });
    expect(out).toContain('总投资达486亿元');
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ graph { reports } }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { graph: { reports: 9 } } });
    const port = new URL(url).port;
    const second = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'serve', '--data', join(folder, 'data')],
      { env: { ...process.env, PORT: port } },
    );
    let complaint = '';
    second.stderr.on('data', (chunk: Buffer) => (complaint += String(chunk)));
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(2);
    expect(complaint).toContain('PORT_BUSY');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.removeAllListeners('exit');
    const closed = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await closed).toBe(0);
    void ended;
  });
});
