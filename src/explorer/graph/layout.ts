/** What the layout worker is asked. */
export interface LayoutTask {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly fixed: boolean;
  }[];
  readonly edges: readonly (readonly [string, string])[];
}

/** What it answers: where each stands. */
export type LayoutAnswer = readonly (readonly [id: string, x: number, y: number])[];

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A first place for a new thing: on a spiral around what brought it in, the same at every visit. */
export function firstPlace(
  index: number,
  around: { readonly x: number; readonly y: number },
): { x: number; y: number } {
  const distance = 10 + 4 * Math.sqrt(index);
  return {
    x: around.x + distance * Math.cos(index * GOLDEN_ANGLE),
    y: around.y + distance * Math.sin(index * GOLDEN_ANGLE),
  };
}

/** Size of a thing by its number of relations: a hub is seen, a thing with few is not lost. */
export const sizeOf = (degree: number): number => Math.min(22, 6 + 2.2 * Math.sqrt(degree));

const ROOM = 250;

/** By how much all are drawn smaller where there are so many that they would cover each other. */
export const crowding = (things: number): number => Math.sqrt(Math.max(1, things / ROOM));
