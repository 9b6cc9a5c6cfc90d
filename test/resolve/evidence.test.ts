import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../src/ontology/ontology.ts';
import { EVIDENCE, whyOne } from '../../src/resolve/evidence.ts';

describe('the order of evidence', () => {
  it('is the one that docs/resolution.md tells', () => {
    const told = Array.from(readFileSync('docs/resolution.md', 'utf8').matchAll(/^\| `([a-z]+-?[a-z]*)` +\| [A-Z]/gm));
    expect(told.map(([, id]) => id)).toEqual(EVIDENCE.map(({ id }) => id));
  });

  it.each(ENTITY_KINDS.map((kind) => [kind]))('has a line for every %s', (kind) => {
    expect(whyOne({ id: 'x', kind }).because).toMatch(/^(?:they|their|the) /);
  });
});
