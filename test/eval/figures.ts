import { ENTITY_TYPES, RELATION_TYPES, total, type Figure } from './score.mjs';
import type { Result } from './evaluate.ts';

const percent = (part: number) => (100 * part).toFixed(1).padStart(6);

/** Prints F1 per document and the totals per type. */
export function printFigures(results: readonly Result[]): void {
  for (const { name, score } of results) {
    const { entities, relations } = total([score]);
    console.log(
      `${name.padEnd(24)} entities ${percent(entities['all']?.f1 ?? 0)}   relations ${percent(relations['all']?.f1 ?? 0)}`,
    );
  }
  const { entities, relations, fields } = total(results.map(({ score }) => score));
  for (const type of ENTITY_TYPES) printRow(type, entities[type]);
  printRow('ENTITIES', entities['all']);
  for (const type of RELATION_TYPES) printRow(type, relations[type]);
  printRow('RELATIONS', relations['all']);
  for (const [name, { right, of }] of Object.entries(fields))
    console.log(`field ${name.padEnd(22)} ${right}/${of} right`);
}

function printRow(name: string, figure: Figure | undefined): void {
  if (!figure) return;
  const { precision, recall, f1, tp, fp, fn } = figure;
  console.log(
    `${name.padEnd(18)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (tp ${tp}, fp ${fp}, fn ${fn})`,
  );
}

/** Prints what was missed and what was invented, of some types only where they are named. */
export function printErrors(results: readonly Result[], only: readonly string[] | undefined): void {
  const print = (what: string, rows: readonly string[]) => {
    for (const row of rows) if (!only || only.includes(row.split('\t')[0] ?? '')) console.log(`${what}\t${row}`);
  };
  for (const { name, score } of results) {
    console.log(`## ${name}`);
    print('missed', score.missed);
    print('invented', score.invented);
  }
}
