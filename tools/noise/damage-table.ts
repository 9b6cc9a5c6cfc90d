/** npm run -s noise:damage -- FILE…: a table of the damaged runs of reports, with where they stand and what became of them; no text. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toOriginal } from '../../src/model/clean-text.ts';
import { makeNormaliser } from '../../src/normalise/index.ts';
import { readDocument } from '../../src/read/index.ts';
import { readResources } from '../../src/read/resources.ts';

const normalise = makeNormaliser(readResources());
console.log('| file | offset | length | outcome | confidence |\n|---|---|---|---|---|');
for (const path of process.argv.slice(2)) {
  const result = readDocument(readFileSync(path), path);
  if (!('doc' in result)) throw new Error(`${path}: ${result.diagnostic.message}`);
  const clean = normalise(result.doc);
  const repaired = clean.edits
    .filter(({ filter }) => filter === 'repair')
    .map(({ original, confidence }) => ({ ...original, outcome: 'repaired', confidence: String(confidence) }));
  const flagged = clean.damage.map((zone) => ({ ...toOriginal(clean, zone), outcome: 'flagged', confidence: '' }));
  for (const run of [...repaired, ...flagged].sort((a, b) => a.start - b.start))
    console.log(
      `| ${basename(path).slice(0, 3)} | ${run.start} | ${run.end - run.start} | ${run.outcome} | ${run.confidence} |`,
    );
}
