/**
 * npm run noise:measure -- FOLDER [--seed 1] [--every 8] [--show]: damages texts that no table was built from, one byte in
 * one of so many lines, and tells what became of these lines: see OUTCOMES.
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
/** `holed`: all is repaired but for the character that lost a byte, which is flagged. */
const OUTCOMES = ['exact', 'holed', 'flagged', 'unseen', 'wrong'] as const;
type Outcome = (typeof OUTCOMES)[number];
/** A shorter line is a heading or an entry of a menu, with little beside the damage to judge it by. */
const RUNNING = 20;
const HOLE = '\ufffd';

const cleaned = (text: string): string => normalise({ text, blocks: [] }).text;

/** Is it the clean line but for holes of at most one character? */
function isHoled(repaired: string, clean: string): boolean {
  const [parts, whole] = [repaired.replace(/[ \u3000]/g, '').split(HOLE), clean.replace(/[ \u3000]/g, '')];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const at = index === parts.length - 1 ? whole.length - part.length : whole.indexOf(part, from);
    if (at < from || at - from > (index === 0 ? 0 : 1) || !whole.startsWith(part, at)) return false;
    from = at + part.length;
  }
  return parts.length > 1;
}

function outcomeOf(repaired: string, clean: string, edited: boolean, flagged: boolean): Outcome {
  if (cleaned(repaired) === cleaned(clean)) return 'exact';
  if (edited) return isHoled(repaired, clean) ? 'holed' : 'wrong';
  return flagged ? 'flagged' : 'unseen';
}

function tell(name: string, found: readonly Outcome[]): string {
  const share = (outcome: Outcome): string => {
    const count = found.filter((each) => each === outcome).length;
    return `${outcome} ${count} (${((100 * count) / Math.max(found.length, 1)).toFixed(1)} %)`;
  };
  return `${name} ${found.length}: ${OUTCOMES.map(share).join(', ')}`;
}

for (const damage of values.only ? [values.only as Damage] : DAMAGES) {
  const found: { readonly outcome: Outcome; readonly length: number }[] = [];
  let touched = 0;
  let lines = 0;
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/《\n+/g, '《');
    if (text.includes(HOLE)) continue;

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
        const outcome = outcomeOf(repaired, clean, mine.length > 0, flagged);
        found.push({ outcome, length: clean.trim().length });
        if (values.show && outcome !== 'exact') {
          const at = Array.from(clean).findIndex((character, i) => character !== line[i]);
          const near = (each: string) => each.slice(Math.max(at - 8, 0), at + 50);
          console.log([outcome, near(clean), near(line), near(repaired)].join('\n  '));
        }
      }
      offset = end + 1;
    }
  }
  const running = found.filter(({ length }) => length >= RUNNING).map(({ outcome }) => outcome);
  console.log(
    tell(
      `${damage}, all lines`,
      found.map(({ outcome }) => outcome),
    ),
  );
  console.log(`${tell(`${damage}, running text`, running)}; ${touched} of ${lines} clean lines touched`);
}
