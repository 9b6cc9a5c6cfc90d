/** npm run -s noise:damage -- FILE…: a table of the damaged runs of reports, with where they stand and what became of them; no text. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toOriginal } from '../../src/model/clean-text.ts';
import { overlaps } from '../../src/model/span.ts';
import { makeNormaliser } from '../../src/normalise/index.ts';
import { readDocument } from '../../src/read/index.ts';
import { readResources } from '../../src/read/resources.ts';

interface Run {
  readonly start: number;
  readonly end: number;
  readonly holes: number;
  /** The least of its edits; 0 for a run that is only flagged. */
  readonly confidence: number;
}

const HOLE = '\ufffd';
const normalise = makeNormaliser(readResources());
console.log('| file | offset | length | outcome | confidence |\n|---|---|---|---|---|');
for (const path of process.argv.slice(2)) {
  const result = readDocument(readFileSync(path), path);
  if (!('doc' in result)) throw new Error(`${path}: ${result.diagnostic.message}`);
  const clean = normalise(result.doc);
  const runs: Run[] = [];
  for (const { filter, original, after, confidence } of clean.edits) {
    if (filter !== 'repair') continue;
    const hole = after.includes(HOLE);
    const [last, own] = [runs.at(-1), hole ? 1 : confidence];
    if (last?.end !== original.start) runs.push({ ...original, holes: hole ? 1 : 0, confidence: own });
    else
      runs[runs.length - 1] = {
        start: last.start,
        end: original.end,
        holes: last.holes + (hole ? 1 : 0),
        confidence: Math.min(last.confidence, own),
      };
  }
  const zones = clean.damage.map((zone) => ({ ...toOriginal(clean, zone), holes: 0, confidence: 0 }));
  const flagged = zones.filter((zone) => !runs.some((run) => overlaps(run, zone)));
  for (const run of [...runs, ...flagged].sort((a, b) => a.start - b.start)) {
    const { start, end, holes, confidence } = run;
    const beside = zones.some((zone) => overlaps(run, zone)) ? ', flagged' : '';
    const repaired = `${holes ? `repaired but for ${holes}` : 'repaired'}${beside}`;
    const [outcome, told] = confidence ? [repaired, String(confidence)] : ['flagged', ''];
    console.log(`| ${basename(path).slice(0, 3)} | ${start} | ${end - start} | ${outcome} | ${told} |`);
  }
}
