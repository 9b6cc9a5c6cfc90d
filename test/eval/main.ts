/**
 * Scores what zhengtu reads against gold files: `npm run -s eval -- [--gold DIR --documents DIR]… [--errors] [--only TYPE,…]`.
 * Without arguments it takes the sample reports of seeds/reports.
 */
import { parseArgs } from 'node:util';
import { evaluate, printFigures } from './evaluate.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    documents: { type: 'string', multiple: true },
    errors: { type: 'boolean' },
    only: { type: 'string' },
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
