import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../src/read/resources.ts';
import { share } from './calibration.ts';
import type { Result } from './evaluate.ts';
import { ENTITY_TYPES, RELATION_TYPES, total, type Score } from './score.mjs';

/** The least F1 that a set, a document or a type may have; `figure` tells of what. */
export interface Floor {
  readonly scope: 'set' | 'document' | 'type' | 'sure';
  readonly name: string;
  readonly figure: 'entities' | 'relations';
  readonly value: number;
}

const FILE = join(import.meta.dirname, 'floors.tsv');
/** How far under the best score a floor lies: a rule that is right may cost one report a row. */
const SLACK = 0.01;

/** Every figure that a floor can be set for. */
export function figuresOf(sets: ReadonlyMap<string, readonly Result[]>): Floor[] {
  const all = [...sets.values()].flat();
  const f1 = (scope: Floor['scope'], name: string, scores: Score[]): Floor[] => {
    const sums = total(scores);
    return (['entities', 'relations'] as const).map((figure) => ({
      scope,
      name,
      figure,
      value: sums[figure]['all']?.f1 ?? 0,
    }));
  };
  const sums = total(all.map(({ score }) => score));
  const items = all.flatMap((result) => result.items);
  const sure = (what: 'entity' | 'relation'): number => {
    const { right, of } = share(items, what, 0.9);
    return of ? right / of : 1;
  };
  return [
    ...[...sets].flatMap(([name, results]) =>
      f1(
        'set',
        name,
        results.map(({ score }) => score),
      ),
    ),
    ...[...sets].flatMap(([set, results]) =>
      results.flatMap(({ name, score }) => f1('document', `${set}/${name}`, [score])),
    ),
    ...ENTITY_TYPES.map((type): Floor => typeFloor(type, 'entities', sums.entities[type]?.f1)),
    ...RELATION_TYPES.map((type): Floor => typeFloor(type, 'relations', sums.relations[type]?.f1)),
    { scope: 'sure', name: '0.9 and more', figure: 'entities', value: sure('entity') },
    { scope: 'sure', name: '0.9 and more', figure: 'relations', value: sure('relation') },
  ];
}

const typeFloor = (name: string, figure: Floor['figure'], value = 0): Floor => ({ scope: 'type', name, figure, value });
const keyOf = ({ scope, name, figure }: Floor): string => [scope, name, figure].join('\t');

/** Reads the floors. */
export const readFloors = (): Map<string, number> =>
  new Map(
    parseLexicon(readFileSync(FILE, 'utf8')).map(({ scope, name, figure, floor }) => [
      [scope, name, figure].join('\t'),
      Number(floor),
    ]),
  );

/** Figures that lie under their floor, one sentence each. */
export function underFloor(figures: readonly Floor[], floors: ReadonlyMap<string, number>): string[] {
  return figures.flatMap((figure) => {
    const floor = floors.get(keyOf(figure)) ?? 0;
    if (figure.value >= floor) return [];
    return [
      `${figure.scope} ${figure.name}: ${figure.figure} ${figure.value.toFixed(3)}, under the floor of ${floor}.`,
    ];
  });
}

/** Floors after these figures: they rise to a little under the figure and never fall; those of absent sets stay. */
export function raised(figures: readonly Floor[], floors: ReadonlyMap<string, number>): Map<string, number> {
  const result = new Map(floors);
  for (const figure of figures.filter(({ scope }) => scope !== 'sure')) {
    const height = Math.floor(1000 * (figure.value - SLACK)) / 1000;
    result.set(keyOf(figure), Math.max(height, floors.get(keyOf(figure)) ?? 0));
  }
  return result;
}

/** Writes the floors in a fixed order. */
export function writeFloors(floors: ReadonlyMap<string, number>): void {
  const rows = [...floors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}\t${value}`);
  const head = '# The least F1 (for `sure`, the least share that is right); npm run eval -- --raise lifts them.';
  writeFileSync(FILE, [head, 'scope\tname\tfigure\tfloor', ...rows, ''].join('\n'));
}
