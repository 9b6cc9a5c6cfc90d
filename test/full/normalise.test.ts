import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damageLine, DAMAGES, placesOf } from '../../tools/noise/damage.ts';
import { clean, dirty, expectMap, hostile } from '../support/normalise-properties.ts';
import { extractFile, samplePaths } from '../support/samples.ts';

describe('normalise, at length', () => {
  it('maps 10,000 hostile and random texts back, and throws at none', () => {
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 })), expectMap), {
      numRuns: 10_000,
      seed: 2,
    });
  });

  it('is done after one run, for 10,000 texts', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const once = clean(text).text;
        expect(clean(once).text).toBe(once);
      }),
      { numRuns: 10_000, seed: 3 },
    );
  });

  it.each(samplePaths)('is done after one run, whatever byte of a line of %s is damaged', (path) => {
    const lines = extractFile(path).reading.clean.text.split('\n');
    for (const [index, line] of lines.entries())
      for (const damage of DAMAGES) {
        const places = placesOf(line, damage);
        const damaged = places.length && damageLine(line, places[index % places.length] ?? 0, damage);
        if (!damaged) continue;
        const once = clean(damaged).text;
        expect(clean(once).text, `${damage} in line ${index}`).toBe(once);
      }
  });
});
