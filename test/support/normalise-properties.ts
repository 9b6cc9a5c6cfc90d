import fc from 'fast-check';
import { expect } from 'vitest';
import type { CleanText } from '../../src/model/clean-text.ts';
import { makeNormaliser } from '../../src/normalise/index.ts';
import { resources } from './read-text.ts';

const normalise = makeNormaliser(resources);
export const clean = (text: string): CleanText => normalise({ text, blocks: [] });

const PIECES = '國国会會(guó)（）jì,，.。"“”《》 \t\n<>&nbsp;乾著２１%%-—〇○\u200b\ufeff\ud83d亿元';
const DAMAGE = '?？！\ufffd比蝿聘母锪魍ㄌ务任六保三';

/** Texts of what the filters look for: glosses, marks, debris. */
export const dirty = fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 80 });
/** The same with what damage leaves behind, in no order that damage ever makes. */
export const hostile = fc.string({ unit: fc.constantFrom(...PIECES, ...DAMAGE), maxLength: 80 });

/** The way back is in order and inside the original, and so is the damage. */
export function expectMap(text: string): void {
  const { text: after, starts, ends, damage } = clean(text);
  expect(starts.length).toBe(after.length);
  for (let i = 0; i < after.length; i++) {
    expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
    expect(ends[i]).toBeLessThanOrEqual(text.length);
    if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
    if (i > 0) expect(ends[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
  }
  let last = 0;
  for (const { start, end } of damage) {
    expect([start >= last, end > start, end <= after.length]).toEqual([true, true, true]);
    last = end;
  }
}
