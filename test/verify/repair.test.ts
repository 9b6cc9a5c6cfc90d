import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { beforeAll, describe, expect, it } from 'vitest';
import { repairGraph } from '../../src/cli/repair-graph.ts';
import { run } from '../../src/cli/run.ts';
import { makeNormaliser } from '../../src/normalise/index.ts';
import { makeBatchReader } from '../../src/pipeline.ts';
import { openStore } from '../../src/store/index.ts';
import { makeStretchReader } from '../../src/normalise/stretch.ts';
import { verifyGraph } from '../../src/verify/index.ts';
import { resources } from '../support/read-text.ts';
import { DAMAGE } from './damage.ts';

const folder = mkdtempSync(join(tmpdir(), 'repair-'));
const reports = join(folder, 'reports');
const sound = join(folder, 'sound');

async function zhengtu(...argv: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    env: {},
    terminal: false,
    stdin: async function* () {},
  };
  return { code: await run(argv, io, '0.0.0'), out: out.join('\n'), err: err.join('\n') };
}

const readBatch = makeBatchReader(resources);
const cleanOf = makeStretchReader(makeNormaliser(resources));
const exported = async (data: string): Promise<string> => (await zhengtu('export', '--data', data)).out;
let [whole, report, source] = ['', '', ''];

/** A copy of the sound graph, damaged past zhengtu. */
async function damaged(cypher: string): Promise<string> {
  const data = mkdtempSync(join(folder, 'damaged-'));
  cpSync(sound, data, { recursive: true });
  const db = grafeo.GrafeoDB.open(join(data, 'graph.grafeo'));
  await db.executeCypher(cypher, { report });
  db.close();
  expect(await exported(data)).not.toBe(whole);
  return data;
}

beforeAll(async () => {
  for (const name of ['05-hengshui-2022.txt', '06-ganzhou-2021.txt'])
    cpSync(join('seeds/reports', name), join(reports, name));
  await zhengtu('ingest', reports, '--data', sound);
  whole = await exported(sound);
  ({ id: report, sourcePath: source } = JSON.parse(whole.slice(0, whole.indexOf('\n'))));
});

describe('verify --repair', () => {
  it.each(DAMAGE)('finds and mends %s', async (_, check, cypher) => {
    const data = await damaged(cypher);
    const store = await openStore({ data });
    const { findings, suspects } = await verifyGraph(store, cleanOf);
    expect(findings.map((finding) => finding.check)).toContain(check);
    const paths = new Map([[report, source]]);
    expect((await repairGraph(store, suspects, paths, readBatch)).left).toEqual([]);
    expect((await verifyGraph(store, cleanOf)).findings).toEqual([]);
    await store.close();
    expect(await exported(data)).toBe(whole);
  });

  it('is a command that finds a lost report by the journal, and exits with 0 when all is mended', async () => {
    const data = await damaged('MATCH (r:Report {id: $report}) DETACH DELETE r');
    expect((await zhengtu('verify', '--data', data)).code).toBe(1);
    const { code, out, err } = await zhengtu('verify', '--repair', '--data', data);
    expect({ code, err }).toEqual({ code: 0, err: '1 damaged reports read again' });
    expect(out).toMatch(/ 0 findings$/);
    expect(await exported(data)).toBe(whole);
  });

  it('leaves a damaged report whose file has changed as it is, and says so', async () => {
    const data = await damaged('MATCH (p:Passage {index: 3}) SET p.original = "改"');
    const kept = join(folder, 'kept');
    cpSync(reports, kept, { recursive: true });
    writeFileSync(join(reports, '05-hengshui-2022.txt'), '今年，全县开工建设滨江大桥。');
    rmSync(join(reports, '06-ganzhou-2021.txt'));
    const { code, err } = await zhengtu('verify', '--repair', '--data', data);
    expect(code).toBe(1);
    expect(err.match(/cannot be read again as it was/g)).toHaveLength(2);
    cpSync(kept, reports, { recursive: true });
  });
});
