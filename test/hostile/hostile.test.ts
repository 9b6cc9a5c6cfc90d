import { describe, expect, it } from 'vitest';
import { makeReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { makeResolver } from '../../src/resolve/index.ts';
import { checkEvidence } from '../../src/store/plan.ts';
import { resources } from '../support/read-text.ts';
import { hostileInputs } from './inputs.ts';

const read = makeReader(resources);
const resolve = makeResolver(resources);

describe('hostile inputs', () => {
  it('are at least 300, each with a name of its own', () => {
    expect(new Set(hostileInputs.map(({ name }) => name)).size).toBe(hostileInputs.length);
    expect(hostileInputs.length).toBeGreaterThanOrEqual(300);
  });

  it.each(hostileInputs)('$name', ({ bytes }) => {
    const result = readDocument(bytes, 'hostile.txt');
    if ('diagnostic' in result) {
      expect(result.diagnostic).toMatchObject({ code: expect.stringMatching(/^READ_/), path: 'hostile.txt' });
      return;
    }
    const batch = resolve(read(result.doc));
    checkEvidence(batch);
    for (const { start, end } of batch.mentions)
      expect([start >= 0, end > start, end <= result.doc.text.length]).toEqual([true, true, true]);
  });
});
