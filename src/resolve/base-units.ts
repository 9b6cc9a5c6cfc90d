import type { LexiconRow } from '../model/resources.ts';
import { SCALES, shift } from '../text/numerals.ts';

/** A value in a unit that compares across reports: yuan, persons, square metres, percent. */
export interface BaseValue {
  readonly baseValue: number;
  readonly baseUnit: string;
}

const PEOPLE = /^(?:人|名|人次|位)$/;

/** Gives the function that brings a value to its base unit; `rows` are the measure words. */
export function makeBaseUnits(rows: readonly LexiconRow[]): (value: number, unit: string) => BaseValue {
  const units = new Map(
    rows.map(({ entry = '', base, power }) => [entry, { base: base || entry, power: Number(power ?? 0) }]),
  );
  const scales = Object.entries(SCALES).sort(([a], [b]) => b.length - a.length);
  return (value, unit) => {
    const scale = scales.find(
      ([word]) => unit.startsWith(word) && (units.has(unit.slice(word.length)) || unit === word),
    );
    const word = scale ? unit.slice(scale[0].length) : unit;
    const { base, power } = units.get(word) ?? { base: word, power: 0 };
    return { baseValue: shift(value, (scale?.[1] ?? 0) + power), baseUnit: PEOPLE.test(base) ? '人' : base };
  };
}
