/** npm run pack:twice: packs the release two times from nothing, and tells whether both are the same bytes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function pack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [name = ''] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name));
  rmSync(folder, { recursive: true });
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${name}  ${bytes.length} bytes  sha256 ${hash}`);
  return hash;
}

const same = pack() === pack();
console.log(same ? 'both are the same' : 'they differ');
process.exitCode = same ? 0 : 1;
