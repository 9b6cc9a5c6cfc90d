const PLACE_BITS = 20;
const NUMBER_BITS = 13;
export const PLACES = 1 << PLACE_BITS;

/** Runs of three numbers below 2^13, each with a place of its own in a table that is at most half full. */
export interface Places {
  /** The place of a run, or the empty one where it would stand. */
  readonly of: (first: number, second: number, third: number) => number;
  readonly add: (first: number, second: number, third: number) => number;
}

/** Makes an empty table. */
export function makePlaces(): Places {
  const keys = new Float64Array(PLACES);
  const keyOf = (first: number, second: number, third: number) =>
    (first * 2 ** NUMBER_BITS + second) * 2 ** NUMBER_BITS + third;
  const of = (first: number, second: number, third: number): number => {
    const key = keyOf(first, second, third);
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
    let place = mixed >>> (32 - PLACE_BITS);
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) % PLACES;
    return place;
  };
  return {
    of,
    add: (first, second, third) => {
      const place = of(first, second, third);
      keys[place] = keyOf(first, second, third);
      return place;
    },
  };
}
