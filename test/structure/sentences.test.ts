import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/structure/sentences.ts';

const texts = (text: string): string[] => splitSentences(text, 0).map(({ span }) => text.slice(span.start, span.end));

describe('sentences', () => {
  it('end at marks outside brackets and quotes', () => {
    expect(texts('启动“开门红！”行动。建成（一期。二期）两段。')).toEqual([
      '启动“开门红！”行动。',
      '建成（一期。二期）两段。',
    ]);
  });

  it('are cut where a line has no mark for 1,000 characters, behind a comma where there is one', () => {
    const line = `${'发展'.repeat(400)}，${'建设'.repeat(500)}`;
    expect(texts(line).map(({ length }) => length)).toEqual([801, 1000]);
    expect(texts(line).join('')).toBe(line);
  });

  it('never cut a pair of surrogates', () => {
    expect(texts('a' + '𠮷'.repeat(700)).join('|')).not.toMatch(/[\ud800-\udbff]\|/);
  });
});
