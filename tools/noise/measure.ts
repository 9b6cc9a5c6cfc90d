/**
 * npm run noise:measure -- FOLDER [--seed 1] [--every 8] [--show]: damages texts that no table was built from, one byte in
 * one of so many lines, and tells how many of the lines are repaired exactly, flagged, left unseen, or repaired wrongly.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeNormaliser } from '../../src/normalise/index.ts';
import { readResources } from '../../src/read/resources.ts';
import { seeded } from '../reports/random.ts';
import { DAMAGES, damageText, type Damage } from './damage.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    every: { type: 'string', default: '8' },
    show: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('A folder of texts is missing: npm run noise:measure -- seeds/reports');
const normalise = makeNormaliser(readResources());
const files = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== 'README.txt');
const outcomes = ['exact', 'flagged', 'unseen', 'wrong'] as const;

for (const damage of values.only ? [values.only as Damage] : DAMAGES) {
  const count = { exact: 0, flagged: 0, unseen: 0, wrong: 0 };
  let touched = 0;
  let lines = 0;
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/《\n+/g, '《');
    if (text.includes('\ufffd')) continue;

    const damaged = damageText(text, damage, seeded(Number(values.seed)), Number(values.every));
    const [before, after] = [text.split('\n'), damaged.split('\n')];
    if (before.length !== after.length) throw new Error(`${file}: damage crossed a line end`);
    const { edits, damage: zones, starts } = normalise({ text: damaged, blocks: [] });
    let offset = 0;
    for (const [index, line] of after.entries()) {
      const end = offset + line.length;
      const mine = edits.filter(
        ({ filter, original }) => filter === 'repair' && original.start >= offset && original.start < end,
      );
      const flagged = zones.some((zone) => (starts[zone.start] ?? 0) >= offset && (starts[zone.start] ?? 0) < end);
      let repaired = line;
      for (const edit of [...mine].reverse())
        repaired =
          repaired.slice(0, edit.original.start - offset) + edit.after + repaired.slice(edit.original.end - offset);
      const clean = before[index] ?? '';
      if (clean === line) {
        lines++;
        if (mine.length || flagged) {
          touched++;
          if (values.show) console.log(`touched  ${line.slice(0, 60)}`);
        }
      } else {
        const same = normalise({ text: repaired, blocks: [] }).text === normalise({ text: clean, blocks: [] }).text;
        const outcome = same ? 'exact' : mine.length ? 'wrong' : flagged ? 'flagged' : 'unseen';
        count[outcome]++;
        if (values.show && outcome !== 'exact') {
          const at = Array.from(clean).findIndex((character, i) => character !== line[i]);
          console.log(
            `${outcome}\n  ${clean.slice(Math.max(at - 8, 0), at + 50)}\n  ${line.slice(Math.max(at - 8, 0), at + 50)}\n  ${repaired.slice(Math.max(at - 8, 0), at + 50)}`,
          );
        }
      }
      offset = end + 1;
    }
  }
  const all = outcomes.reduce((sum, name) => sum + count[name], 0);
  const share = (name: (typeof outcomes)[number]) =>
    `${name} ${count[name]} (${((100 * count[name]) / Math.max(all, 1)).toFixed(1)} %)`;
  console.log(
    `${damage.padEnd(7)} ${all} lines: ${outcomes.map(share).join(', ')}; ${touched} of ${lines} clean lines touched`,
  );
}
