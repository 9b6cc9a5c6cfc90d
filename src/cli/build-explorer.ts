import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../read/resources.ts';
import type { Io } from './io.ts';

/**
 * In a checkout, builds the explorer where its sources are newer than the page, in a process of its own; the package
 * holds it built. Resolves when that is done, and says when it could not be.
 */
export function buildExplorer(io: Io): Promise<void> {
  const script = join(packageRoot, 'tools', 'explorer', 'build.ts');
  if (!existsSync(script)) return Promise.resolve();
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--if-needed'], {
    cwd: packageRoot,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  return new Promise((resolve) =>
    child.once('close', (status) => {
      if (status !== 0) io.err(`The explorer could not be built; GraphQL works without it.\n${told}`);
      resolve();
    }),
  );
}
