import { describe, expect, it } from 'vitest';
import { unaskedIn } from '../../src/serve/unasked.ts';

describe('parts that a document does not ask for', () => {
  it('are told by its words, wherever they stand', () => {
    const all = ['aliases', 'encoding', 'facts', 'nameEn', 'original', 'passages', 'rules', 'sha256', 'sourcePath'];
    expect(unaskedIn('{ entity(id: "x") { id name } }')).toEqual(all);
    expect(unaskedIn('query { entity(id: "x") { ...Told } } fragment Told on Entity { other: aliases }')).not.toContain(
      'aliases',
    );
  });

  it('are needed by fields of other names too', () => {
    expect(unaskedIn('{ entity(id: "x") { ... on Project { investment } } }')).not.toContain('facts');
    expect(unaskedIn('{ region(id: "x") { within { name } } }')).not.toContain('facts');
    expect(unaskedIn('{ entity(id: "x") { relations { edges { evidence { text } } } } }')).not.toContain('passages');
  });

  it('are none where the document is not known', () => {
    expect(unaskedIn(undefined)).toEqual([]);
  });
});
