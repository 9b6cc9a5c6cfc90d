import { strengthKey } from '../../src/extract/confidence.ts';
import type { Result } from './evaluate.ts';
import { confidenceOf, type Item, type Telling } from './items.ts';

/** What labelled reports say of one strength of a rule. */
export interface Measured extends Telling {
  right: number;
  of: number;
}

/** So many items, of which a rule's row is believed at most so far, stand beside those counted. */
const PRIOR = { weight: 10, most: 0.85 };

/** Counts, over all reports alike, how often each strength of each rule is right. */
export function measure(items: readonly Item[]): Map<string, Measured> {
  const rows = new Map<string, Measured>();
  for (const { tellings, right } of items) {
    if (right === undefined) continue;
    for (const { rule, confidence } of tellings) {
      const key = strengthKey(rule, confidence);
      const row = rows.get(key) ?? { rule, confidence, right: 0, of: 0 };
      row.of++;
      if (right) row.right++;
      rows.set(key, row);
    }
  }
  return rows;
}

/** The confidence to tell: the share of right items, drawn to the row's own confidence where there are few. */
export const calibrated = ({ confidence, right, of }: Measured): number =>
  Math.round((100 * (right + PRIOR.weight * Math.min(confidence, PRIOR.most))) / (of + PRIOR.weight)) / 100;

/** The table of `seeds/tables/confidence.tsv`. */
export const tableOf = (rows: ReadonlyMap<string, Measured>): string =>
  [
    '# Confidence by rule and told strength, measured on labelled reports: npm run eval -- --calibrate writes it.',
    'rule\ttold\tconfidence\tright\tof',
    ...[...rows.values()]
      .sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : b.confidence - a.confidence))
      .map((row) => [row.rule, row.confidence.toFixed(2), calibrated(row).toFixed(2), row.right, row.of].join('\t')),
    '',
  ].join('\n');

/** Items of each report with the confidence that all other reports would give them: what a new report can expect. */
export function heldOut(raw: readonly Result[]): Item[] {
  return raw.flatMap((result) => {
    const rows = measure(raw.filter((other) => other !== result).flatMap(({ items }) => items));
    const judge = (telling: Telling): Telling => {
      const row = rows.get(strengthKey(telling.rule, telling.confidence));
      return { ...telling, confidence: row ? calibrated(row) : Math.min(telling.confidence, 0.89) };
    };
    return result.items.map((item) => ({ ...item, tellings: item.tellings.map(judge) }));
  });
}

const BANDS = [0.95, 0.9, 0.85, 0.8, 0.7, 0];

/** Prints, by band of confidence, how many items gold judges and how many of them are right. */
export function printCalibration(items: readonly Item[], title: string): void {
  console.log(`${title.padEnd(24)} ${'entities'.padStart(18)} ${'relations'.padStart(18)}`);
  const cell = (what: Item['what'], from: number, to: number): string => {
    const { right, of } = share(items, what, from, to);
    return of ? `${((100 * right) / of).toFixed(1)} % of ${of}` : '–';
  };
  const row = (name: string, from: number, to: number) =>
    console.log(
      `${name.padEnd(24)} ${cell('entity', from, to).padStart(18)} ${cell('relation', from, to).padStart(18)}`,
    );
  BANDS.forEach((from, index) => {
    const to = BANDS[index - 1] ?? Infinity;
    row(to === Infinity ? `${from} and more` : `${from} to ${to}`, from, to);
  });
  row('0.9 and more, together', 0.9, Infinity);
}

/** Right and judged items of one sort in a band. */
export function share(items: readonly Item[], what: Item['what'], from: number, to = Infinity) {
  const judged = items.filter((item) => {
    const confidence = confidenceOf(item);
    return item.what === what && item.right !== undefined && confidence >= from && confidence < to;
  });
  return { right: judged.filter(({ right }) => right).length, of: judged.length };
}
