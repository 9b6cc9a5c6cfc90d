import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledgerEntry } from '../../src/ledger/index.ts';
import type { Tally } from '../../src/model/ledger.ts';
import { makeResolver } from '../../src/resolve/index.ts';
import { resources } from '../support/read-text.ts';
import { extractFile, samplePaths } from '../support/samples.ts';

const resolve = makeResolver(resources);
const sum = (tally: Tally): number => Object.values(tally).reduce((total, count) => total + count, 0);
const seeds = '../shared/seeds';
const paths = [
  ...samplePaths,
  ...(existsSync(seeds) ? readdirSync(seeds).map((name) => `${seeds}/${name}`) : []).filter((path) =>
    path.endsWith('.txt'),
  ),
];

describe('ledger', () => {
  it.each(paths)('%s adds up', (path) => {
    const extraction = extractFile(path);
    const batch = resolve(extraction);
    const entry = ledgerEntry(extraction, batch);
    const { passages, aside, removed, blank, unread } = entry.characters;
    expect(passages + sum(aside) + sum(removed) + blank + unread).toBe(entry.length);
    expect(unread).toBe(0);
    expect(sum(entry.mentions) + sum(entry.rejected)).toBe(extraction.mentions.length + extraction.rejections.length);
    expect(sum(entry.entities)).toBe(batch.entities.length);
    expect(entry.passages).toBe(batch.passages.length);
    expect(sum(entry.claims)).toBe(extraction.claims.length);
  });
});
