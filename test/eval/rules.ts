import { ruleIds } from '../cases/rule-ids.ts';
import type { Read, Result } from './evaluate.ts';

interface Row {
  fires: number;
  readonly documents: Set<string>;
  right: number;
  of: number;
}

/** Counts, by rule, how often it fires, in which documents, and how many of the items that it told are right. */
export function ruleRows(read: readonly Read[], results: readonly Result[]): Map<string, Row> {
  const rows = new Map(ruleIds().map((id): [string, Row] => [id, { fires: 0, documents: new Set(), right: 0, of: 0 }]));
  for (const { name, extraction } of [...results, ...read])
    for (const { rule } of [...extraction.mentions, ...extraction.claims]) {
      const row = rows.get(rule);
      if (!row) throw new Error(`Rule ${rule} fired in ${name}, but src/extract has no row of that id.`);
      row.fires++;
      row.documents.add(name);
    }
  for (const { tellings, right } of results.flatMap(({ items }) => items))
    for (const rule of new Set(right === undefined ? [] : tellings.map((telling) => telling.rule))) {
      const row = rows.get(rule) as Row;
      row.of++;
      if (right) row.right++;
    }
  return rows;
}

/** Prints all rules, then those that fire in one document only and those that never do: to be made general or dropped. */
export function printRules(rows: ReadonlyMap<string, Row>): void {
  console.log(`${'rule'.padEnd(40)}  fires  documents  precision`);
  for (const [id, { fires, documents, right, of }] of rows) {
    const precision = of ? `${((100 * right) / of).toFixed(1).padStart(6)}  (${right} of ${of})` : '     –';
    console.log(`${id.padEnd(40)} ${String(fires).padStart(6)} ${String(documents.size).padStart(10)}  ${precision}`);
  }
  const lone = [...rows].filter(([, { documents }]) => documents.size === 1);
  console.log(`\nfire in one document only: ${lone.length || 'none'}`);
  for (const [id, { documents }] of lone) console.log(`  ${id}: ${[...documents].join()}`);
  const silent = [...rows].filter(([, { fires }]) => fires === 0);
  console.log(`never fire: ${silent.length || 'none'}`);
  for (const [id] of silent) console.log(`  ${id}`);
}
