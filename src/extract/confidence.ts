import type { Resources } from '../model/resources.ts';

/** A rule that no labelled report has tried is never told as sure. */
const UNTRIED = 0.89;

/** The key of one strength of a rule: its id, and the confidence that its row tells. */
export const strengthKey = (rule: string, told: number): string => `${rule} ${told.toFixed(2)}`;

/**
 * Gives the function that puts the confidence measured on labelled reports in place of the one that a rule's row tells.
 * `seeds/tables/confidence.tsv` is written by `npm run eval -- --calibrate`; without it rows are believed.
 */
export function makeCalibration({ tables }: Resources): <T extends { rule: string; confidence: number }>(item: T) => T {
  const rows = tables.get('confidence');
  if (!rows) return (item) => item;
  const measured = new Map(
    rows.map(({ rule = '', told, confidence }) => [strengthKey(rule, Number(told)), Number(confidence)]),
  );
  return (item) => {
    const confidence = measured.get(strengthKey(item.rule, item.confidence)) ?? Math.min(item.confidence, UNTRIED);
    return { ...item, confidence };
  };
}
