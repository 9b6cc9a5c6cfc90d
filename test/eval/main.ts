/**
 * Scores what zhengtu reads against gold files: `npm run -s eval -- [--gold DIR --documents DIR]… [what to print]`.
 * Without folders it takes the sample reports; `--all`, and what is said of all reports, take every collection there is.
 *
 *   --errors [--only TYPE,…]   what was missed and what was invented
 *   --floor ENTITIES,RELATIONS fail when an F1 over all documents is lower
 *   --rules                    by rule: fires, documents, precision; rules of one document; rules that never fire
 *   --calibration              by band of confidence: how many items are right
 *   --calibrate                measure the confidence of every rule and write seeds/tables/confidence.tsv
 *   --floors                   fail when a set, a document or a type is under its floor in floors.tsv
 *   --noise                    score every kind of noise on the clean texts; fail when one costs too much
 *   --raise                    lift the floors to what is reached
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot, readResources } from '../../src/read/resources.ts';
import { heldOut, measure, printCalibration, tableOf } from './calibration.ts';
import { collections, isWhole, type Collection } from './collections.ts';
import { makeEvaluator, type Result } from './evaluate.ts';
import { printErrors, printFigures } from './figures.ts';
import { figuresOf, raised, readFloors, underFloor, writeFloors } from './floors.ts';
import { checkNoise, cleanTexts } from './noise.ts';
import { printRules, ruleRows } from './rules.ts';
import { total } from './score.mjs';

const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    documents: { type: 'string', multiple: true },
    all: { type: 'boolean' },
    errors: { type: 'boolean' },
    only: { type: 'string' },
    floor: { type: 'string' },
    rules: { type: 'boolean' },
    calibration: { type: 'boolean' },
    calibrate: { type: 'boolean' },
    floors: { type: 'boolean' },
    raise: { type: 'boolean' },
    noise: { type: 'boolean' },
  },
});

const resources = readResources();
const tables = new Map([...resources.tables].filter(([name]) => name !== 'confidence'));
const evaluator = makeEvaluator(resources);
/** What rules tell before it is measured. */
const unmeasured = () => makeEvaluator({ ...resources, tables });

const ofAll =
  values.all || values.rules || values.calibration || values.calibrate || values.floors || values.raise || false;
const chosen: Collection[] = values.gold
  ? values.gold.map((gold, index) => ({ name: gold, gold, documents: values.documents?.[index] ?? gold }))
  : collections().filter(({ name }) => ofAll || name === 'reports');

function scored(by = evaluator): Map<string, Result[]> {
  return new Map(chosen.flatMap(({ name, gold, documents }) => (gold ? [[name, by.score(gold, documents)]] : [])));
}

function fail(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}

if (values.calibrate) {
  const rows = measure([...scored(unmeasured()).values()].flat().flatMap(({ items }) => items));
  writeFileSync(join(packageRoot, 'seeds', 'tables', 'confidence.tsv'), tableOf(rows));
  console.log(`${rows.size} strengths of rules measured.`);
} else if (values.rules) {
  const unlabelled = chosen.filter(({ gold }) => !gold).flatMap(({ documents }) => evaluator.read(documents));
  printRules(ruleRows(unlabelled, [...scored().values()].flat()));
} else if (values.calibration) {
  printCalibration(
    [...scored().values()].flat().flatMap(({ items }) => items),
    'as told',
  );
  console.log('');
  printCalibration(heldOut([...scored(unmeasured()).values()].flat()), 'measured on the others');
} else if (values.noise) {
  fail(checkNoise(cleanTexts([...scored().values()].flat()), evaluator));
} else {
  const sets = scored();
  const results = [...sets.values()].flat();
  if (values.errors) printErrors(results, values.only?.split(','));
  printFigures(results);
  if (values.raise) writeFloors(raised(figuresOf(sets), readFloors()));
  // A type or a band of confidence has its floor over all collections: a part of them tells little.
  const held = figuresOf(sets).filter(({ scope }) => isWhole() || scope === 'set' || scope === 'document');
  if (values.floors) fail(underFloor(held, readFloors()));
  const floors = values.floor?.split(',').map(Number) ?? [];
  const { entities, relations } = total(results.map(({ score }) => score));
  fail(
    [entities['all']?.f1 ?? 0, relations['all']?.f1 ?? 0].flatMap((f1, index) =>
      f1 >= (floors[index] ?? 0)
        ? []
        : [`F1 of ${index === 0 ? 'entities' : 'relations'} is ${f1.toFixed(3)}, under the floor of ${floors[index]}.`],
    ),
  );
}
