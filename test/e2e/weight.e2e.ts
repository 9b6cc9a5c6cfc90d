import { describe, expect, it } from 'vitest';
import { MOST_BYTES, weigh, withoutGraphView } from '../../tools/explorer/weigh.ts';

describe('weight', () => {
  it('of all pages but the graph view is within its bound, compressed', () => {
    const weights = weigh();
    expect(weights.some(({ graphView }) => graphView)).toBe(true);
    expect(withoutGraphView(weights)).toBeLessThan(MOST_BYTES);
  });
});
