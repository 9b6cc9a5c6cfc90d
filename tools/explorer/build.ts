/** Builds the explorer into dist/explorer; with --if-needed only when its sources changed since the last time. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src/explorer');
const stamp = join(root, 'dist/explorer/build.txt');

/** One value for all that the page is made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(path.slice(source.length)).update('\0').update(readFileSync(path));
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

const wanted = fingerprint();
const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!(isBuilt && process.argv.includes('--if-needed'))) {
  await build({ configFile: join(source, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, wanted);
}
