/** Shades of one colour of the page, the strongest last: for years, which have an order. */
export function shades(names: readonly string[], variable: string): ReadonlyMap<string, string> {
  const ordered = [...new Set(names)].sort();
  const step = ordered.length > 1 ? 65 / (ordered.length - 1) : 0;
  return new Map(
    ordered.map((name, index) => [
      name,
      `color-mix(in srgb, var(--${variable}) ${Math.round(100 - step * (ordered.length - 1 - index))}%, var(--surface))`,
    ]),
  );
}

/** Room for names at the left of a chart; Chinese characters are as wide as they are high. */
export const roomFor = (names: readonly string[], most: number): number =>
  Math.min(
    most,
    16 + Math.max(40, ...names.map((name) => [...name].reduce((sum, sign) => sum + (sign > '⺀' ? 14 : 8), 0))),
  );
