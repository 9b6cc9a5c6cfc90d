import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { heldInputs } from '../../src/cli/held-inputs.ts';
import { collect, readDocument } from '../../src/read/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'held-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const idOf = (text: string): string => {
  const read = readDocument(new TextEncoder().encode(text), 'x.txt');
  return 'doc' in read ? read.doc.id : '';
};

it('inputs are known by their bytes, under the id that reading gives them; those that are gone are left to the reader', () => {
  const [one, two] = ['全县生产总值增长9%。', '全县生产总值增长8%。'];
  const [first, second, third] = [put('a.txt', one), put('b.txt', two), put('c.txt', one)];
  const gone = put('d.txt', one);
  const sources = collect([folder]);
  rmSync(gone);
  expect(heldInputs(sources, new Set([idOf(one)]))).toEqual(
    new Map([
      [first, idOf(one)],
      [third, idOf(one)],
    ]),
  );
  expect(heldInputs(sources, new Set()).size).toBe(0);
  expect(heldInputs(sources, new Set([idOf(two)]))).toEqual(new Map([[second, idOf(two)]]));
});
