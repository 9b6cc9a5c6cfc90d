/**
 * npm run regex: asks recheck of every regular expression of `src` whether some text makes it slow. Fails for
 * exponential time, and for a power above the square that shows when its attack text is run: rules run on sentences,
 * where a square is harmless. What recheck cannot settle in its time is counted, and covered by the timing ratios of
 * test/full/linear.test.ts.
 */
import { parseArgs } from 'node:util';
import { checkSync } from 'recheck';
import { growsFast } from './attack.ts';
import { collectExpressions } from './collect.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '3' } } });
const tally: Record<string, number> = {};
const count = (name: string): void => void (tally[name] = (tally[name] ?? 0) + 1);
let faults = 0;
for (const { place, source, flags } of collectExpressions('src')) {
  const result = checkSync(source, flags, { timeout: Number(values.seconds) * 1000 });
  if (result.status !== 'vulnerable') {
    count(result.status === 'safe' ? 'linear' : 'not settled');
    continue;
  }
  const { complexity, attack } = result;
  const power = complexity.type === 'polynomial' ? complexity.degree : Infinity;
  const bounded = power > 2 && power < Infinity && !growsFast(source, flags, attack);
  count(power === Infinity ? 'exponential' : bounded ? 'power 2 or less when run' : `power ${power}`);
  if (power <= 2 || bounded) continue;
  faults++;
  console.log(`${place}  ${complexity.summary}  /${source}/${flags}`);
}
console.log(
  Object.entries(tally)
    .map(([name, number]) => `${number} ${name}`)
    .join(', '),
);
process.exitCode = faults ? 1 : 0;
