/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const DROPPED = 2;
const CHANGED = 3;
/** Above this many pairs of characters the alignment is left out: a passage is one sentence and seldom has 300. */
const MOST_PAIRS = 4_000_000;

/**
 * Leads from offsets of an original sentence to offsets of its clean text. The clean text comes from the original by
 * leaving out (gloss, damage) and by changing single characters (traditional to simplified), so the cheapest way from
 * one to the other tells which characters belong together. Gives one clean offset for each original offset.
 */
export function alignOffsets(original: string, clean: string): number[] {
  if (original === clean || original.length * clean.length > MOST_PAIRS)
    return Array.from({ length: original.length + 1 }, (_, at) => Math.min(at, clean.length));
  const width = clean.length + 1;
  const cost = costs(original, clean, width);
  const offsets = new Array<number>(original.length + 1);
  let at = original.length;
  let to = clean.length;
  offsets[at] = to;
  while (at > 0) {
    const here = cost[at * width + to] ?? 0;
    const change = original[at - 1] === clean[to - 1] ? 0 : CHANGED;
    if (to > 0 && here === (cost[(at - 1) * width + to - 1] ?? 0) + change) offsets[--at] = --to;
    else if (here === (cost[(at - 1) * width + to] ?? 0) + DROPPED) offsets[--at] = to;
    else to -= 1;
  }
  return offsets;
}

function costs(original: string, clean: string, width: number): Uint32Array {
  const cost = new Uint32Array((original.length + 1) * width);
  for (let to = 1; to < width; to++) cost[to] = to * DROPPED;
  for (let at = 1; at <= original.length; at++) {
    cost[at * width] = at * DROPPED;
    for (let to = 1; to < width; to++) {
      const change = original[at - 1] === clean[to - 1] ? 0 : CHANGED;
      cost[at * width + to] = Math.min(
        (cost[(at - 1) * width + to - 1] ?? 0) + change,
        (cost[(at - 1) * width + to] ?? 0) + DROPPED,
        (cost[at * width + to - 1] ?? 0) + DROPPED,
      );
    }
  }
  return cost;
}
