/**
 * Scores what zhengtu reads against gold files:
 * `npm run -s eval -- [--gold DIR --documents DIR]… [--errors] [--only TYPE,…] [--floor ENTITIES,RELATIONS]`.
 * With --floor it fails when an F1 over all documents is lower.
 * Without arguments it takes the sample reports of seeds/reports.
 */
import { parseArgs } from 'node:util';
import { evaluate, printFigures } from './evaluate.ts';
import { total } from './score.mjs';

const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    documents: { type: 'string', multiple: true },
    errors: { type: 'boolean' },
    only: { type: 'string' },
    floor: { type: 'string' },
  },
});
const gold = values.gold ?? ['seeds/reports/gold'];
const documents = values.documents ?? ['seeds/reports'];
const only = values.only?.split(',');
const results = gold.flatMap((folder, index) => evaluate(folder, documents[index] ?? folder));
if (values.errors) {
  for (const { name, score } of results) {
    console.log(`## ${name}`);
    for (const row of score.missed.filter((row) => !only || only.includes(row.split('\t')[0] ?? '')))
      console.log(`missed\t${row}`);
    for (const row of score.invented.filter((row) => !only || only.includes(row.split('\t')[0] ?? '')))
      console.log(`invented\t${row}`);
  }
}
printFigures(results);

const floors = values.floor?.split(',').map(Number) ?? [];
const { entities, relations } = total(results.map(({ score }) => score));
[entities['all']?.f1 ?? 0, relations['all']?.f1 ?? 0].forEach((f1, index) => {
  if (f1 >= (floors[index] ?? 0)) return;
  console.error(
    `F1 of ${index === 0 ? 'entities' : 'relations'} is ${f1.toFixed(3)}, under the floor of ${floors[index]}.`,
  );
  process.exitCode = 1;
});
