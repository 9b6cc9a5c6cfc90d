import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/model/errors.ts';
import { RELATION_TYPES, ENTITY_KINDS } from '../../src/ontology/ontology.ts';
import { makeApp } from '../../src/serve/app.ts';
import { openStore } from '../../src/store/index.ts';
import { batchOf, samplePaths } from '../support/samples.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = (language: string) =>
  Array.from(readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g')), (match) => match[1] ?? '');
const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

describe('README', () => {
  it('shows a query with its real answer', async () => {
    const store = await openStore({ data: mkdtempSync(join(tmpdir(), 'readme-')) });
    await store.load(samplePaths.map((path) => batchOf(path)));
    const app = makeApp(store, () => undefined);
    const response = await app(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: blocks('graphql')[0] }),
      }),
    );
    expect(((await response.json()) as { data: unknown }).data).toEqual(JSON.parse(blocks('json')[0] ?? ''));
    await store.close();
  });

  it('shows commands that work', () => {
    const commands = blocks('sh')
      .join('\n')
      .split('\n')
      .filter((line) => line.startsWith('npm run -s zhengtu'));
    expect(commands.length).toBeGreaterThan(2);
    const data = mkdtempSync(join(tmpdir(), 'readme-'));
    for (const command of commands) {
      const argv = command.replace('npm run -s zhengtu -- ', '').split(' ');
      const out = execFileSync(
        process.execPath,
        ['--import', 'tsx', 'src/cli/main.ts', ...argv, ...(argv[0] === 'extract' ? [] : ['--data', data])],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      );
      expect(out.length).toBeGreaterThan(100);
    }
  });

  it('names every kind, relation and command', () => {
    for (const name of [...ENTITY_KINDS, ...RELATION_TYPES]) expect(readme).toContain(name);
    for (const file of readdirSync('src/cli/commands')) expect(readme).toContain(`| \`${file.replace('.ts', '')}`);
  });
});

describe('docs/errors.md', () => {
  const told = readFileSync('docs/errors.md', 'utf8');
  it('lists every code, and no other', () => {
    const reading = Array.from(sources('src').matchAll(/'(READ_[A-Z_]+)'/g), (match) => match[1] ?? '');
    const listed = Array.from(told.matchAll(/^\| `([A-Z_]+)`/gm), (match) => match[1] ?? '');
    expect([...listed].sort()).toEqual([...new Set([...ERROR_CODES, ...reading])].sort());
  });

  it('lists codes that are used', () => {
    const code = sources('src').replace(/ERROR_CODES = \[[\s\S]*?\]/, '');
    for (const name of ERROR_CODES) expect(code).toContain(`'${name}'`);
  });
});
