import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotation.ts';
import { makeReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { generateReport } from '../../tools/reports/generate.ts';
import { scoreDocument, total } from '../eval/score.mjs';
import { resources } from '../support/read-text.ts';

const make = (index: number) => generateReport(resources.gazetteer, 7, index);

describe('generated reports', () => {
  it('are the same for the same seed and number', () => {
    expect(make(3)).toEqual(make(3));
    expect(make(3).text).not.toBe(make(4).text);
  });

  it('are read as they were meant: nearly every fact is found, and every figure exactly', () => {
    const read = makeReader(resources);
    const scores = Array.from({ length: 20 }, (_, index) => {
      const { name, text, gold } = make(index);
      const result = readDocument(new TextEncoder().encode(text), `${name}.txt`);
      if ('diagnostic' in result) throw new Error(result.diagnostic.message);
      return scoreDocument(gold, JSON.parse(JSON.stringify(annotate(read(result.doc)))));
    });
    const { entities } = total(scores);
    expect(entities['all']?.recall).toBeGreaterThan(0.98);
    expect(entities['Observation']).toMatchObject({ precision: 1, recall: 1 });
    expect(entities['Goal']).toMatchObject({ precision: 1, recall: 1 });
  });
});
