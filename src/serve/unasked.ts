/** What the rows of a request can do without, told from the words of its question. */
import type { EntityFields } from '../model/graph.ts';
import { PARTS, type Part } from '../store/narrow.ts';

/** Fields that are kept together, as the facts of an entity. */
const FACTS: Readonly<Record<keyof EntityFields, true>> = {
  level: true,
  code: true,
  path: true,
  batch: true,
  count: true,
  investment: true,
  stage: true,
  capacity: true,
  policyKind: true,
  indicator: true,
  measure: true,
  value: true,
  valueMax: true,
  unit: true,
  baseValue: true,
  baseUnit: true,
  comparator: true,
  period: true,
  periodTold: true,
  rank: true,
  rankScope: true,
};

/** Fields of the schema that need a part; the others need the one of their own name. */
const NEEDED_BY: Partial<Record<Part, readonly string[]>> = {
  facts: [...Object.keys(FACTS), 'within'],
  passages: ['evidence'],
};

/**
 * Parts that no field of the document can need. Words of the whole document are looked at, whatever they stand for
 * there: a node that came with one row serves all fields of a request.
 */
export function unaskedIn(document: string | null | undefined): readonly Part[] {
  if (!document) return [];
  const words = new Set(document.match(/\w+/g));
  return PARTS.filter((part) => !(NEEDED_BY[part] ?? [part]).some((field) => words.has(field)));
}
