import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../read/resources.ts';
import type { Io } from './io.ts';

/** In a checkout, builds the explorer where its sources are newer than the page; the package holds it built. */
export function buildExplorer(io: Io): void {
  const script = join(packageRoot, 'tools', 'explorer', 'build.ts');
  if (!existsSync(script)) return;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '--if-needed'], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  if (status !== 0) io.err(`The explorer could not be built; GraphQL works without it.\n${stderr}`);
}
