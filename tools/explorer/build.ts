/**
 * Builds the explorer into dist/explorer, and beside it the documents that it may send, by their ids;
 * with --if-needed only when its sources changed since the last time.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsById } from './documents.ts';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src/explorer');
const cookbook = join(root, 'cypher/cookbook');
const target = join(root, 'dist/explorer');
const stamp = join(target, 'build.txt');

/** One value for all that the page is made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = [source, cookbook].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(path.slice(root.length)).update('\0').update(readFileSync(path));
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

const wanted = fingerprint();
const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!(isBuilt && process.argv.includes('--if-needed'))) {
  const { build } = await import('vite');
  await build({ configFile: join(source, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(join(target, 'documents.json'), JSON.stringify(documentsById()));
  writeFileSync(stamp, wanted);
}
