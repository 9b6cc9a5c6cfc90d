/** npm run generate -- --out DIR [--count 100] [--seed 1] [--sentences 40]: writes reports and their gold files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readResources } from '../../src/read/resources.ts';
import { generateReport } from './generate.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    sentences: { type: 'string', default: '40' },
  },
});
if (!values.out) throw new Error('--out DIR is missing: npm run generate -- --out /tmp/reports');
const { gazetteer } = readResources();
const gold = join(values.out, 'gold');
mkdirSync(gold, { recursive: true });
for (let index = 0; index < Number(values.count); index++) {
  const report = generateReport(gazetteer, Number(values.seed), index, Number(values.sentences));
  writeFileSync(join(values.out, `${report.name}.txt`), report.text);
  writeFileSync(join(gold, `${report.name}.json`), JSON.stringify(report.gold, null, 1));
}
console.log(`${values.count} reports in ${values.out}, what they tell in ${gold}`);
