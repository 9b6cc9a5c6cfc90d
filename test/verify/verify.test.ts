import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeNormaliser } from '../../src/normalise/index.ts';
import type { Row } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { CHECKS } from '../../src/verify/checks.ts';
import { makeStretchReader } from '../../src/normalise/stretch.ts';
import { verifyGraph } from '../../src/verify/index.ts';
import { ENTITY_NOT_AS_TOLD } from '../../src/verify/told.ts';
import { resources } from '../support/read-text.ts';
import { batchOf, samplePaths } from '../support/samples.ts';

const cleanOf = makeStretchReader(makeNormaliser(resources));
let sound: Row[] = [];
let told: readonly Row[] = [];

beforeAll(async () => {
  const store = await openStore({ data: mkdtempSync(join(tmpdir(), 'verify-')) });
  await store.load(samplePaths.slice(0, 3).map((path) => batchOf(path)));
  for await (const row of store.exportRows()) sound = [...sound, row];
  told = await store.read('told', { ids: sound.map(({ id }) => id ?? null) });
  await store.close();
});

const verify = (rows: readonly Row[]) =>
  verifyGraph(
    {
      exportRows: async function* () {
        yield* rows;
      },
      read: async (_, { ids } = {}) => told.filter(({ id }) => (ids as unknown[]).includes(id)),
    },
    cleanOf,
  );
const find = async (rows: readonly Row[]): Promise<string[]> => [
  ...new Set((await verify(rows)).findings.map(({ check }) => check)),
];
const at = (test: (row: Row) => boolean): number => sound.findIndex(test);
const changed = (test: (row: Row) => boolean, change: Row): Row[] =>
  sound.with(at(test), { ...sound[at(test)], ...change });
const without = (test: (row: Row) => boolean): Row[] => sound.filter((row) => !test(row));
const relation = (type: string) => (row: Row) => row['relation'] === type;
const node = (label: string) => (row: Row) => row['node'] === label;

/** Damage done by hand, and the check that must find it. */
const DAMAGE: readonly [string, string, () => readonly Row[]][] = [
  ['a node written twice', 'double-id', () => [...sound, sound[at(node('Entity'))] as Row]],
  ['a relation written twice', 'double-relation', () => [...sound, sound[at(relation('LOCATED_IN'))] as Row]],
  ['a report under another id', 'report-id', () => changed(node('Report'), { sha256: 'f'.repeat(64) })],
  ['a lost passage', 'report-incomplete', () => without((row) => String(row['id']).endsWith(':7'))],
  ['a passage whose report is gone', 'orphan-passage', () => sound.toSpliced(at(node('Report')), 1)],
  ['a changed original', 'passage-offsets', () => changed(node('Passage'), { original: '改过的文字' })],
  ['a mention at other offsets', 'mention-not-read', () => changed(relation('MENTIONS'), { start: 0, end: 2 })],
  ['a lost relation', 'relations-missing', () => sound.toSpliced(at(relation('LOCATED_IN')), 1)],
  ['a changed name', ENTITY_NOT_AS_TOLD, () => changed(node('Entity'), { name: '改过的名字' })],
  ['lost mentions', 'mentions-missing', () => without(relation('MENTIONS'))],
  [
    'an entity that nothing tells of',
    'entity-without-evidence',
    () => [...sound, { node: 'Entity', id: 'x', kind: 'Policy', name: '无据' }],
  ],
  [
    'a relation without a passage',
    'relation-without-evidence',
    () => changed(relation('LOCATED_IN'), { passages: [] }),
  ],
  ['a relation of another report', 'relation-reports', () => changed(relation('LOCATED_IN'), { reports: ['0'] })],
  ['a relation that was bent', 'relation-id', () => changed(relation('LOCATED_IN'), { to: 'x' })],
  ['a figure without indicator', 'quantity-unlinked', () => without(relation('MEASURES'))],
];

describe('verify', () => {
  it('finds nothing in a sound graph, and tells how much it checked', async () => {
    const { findings, checked } = await verify(sound);
    expect(findings).toEqual([]);
    expect(checked).toBe(sound.length);
  });

  it.each(DAMAGE)('finds %s: %s', async (_, check, damage) => {
    expect(await find(damage())).toContain(check);
  });

  it('has a damage for every check', () => {
    expect(DAMAGE.map(([, check]) => check).sort()).toEqual([...Object.keys(CHECKS), ENTITY_NOT_AS_TOLD].sort());
  });
});
