import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/read/resources.ts';

/** Ids of all rules, as the rows of `src/extract` spell them: a rule that is in no case file or never fires is known too. */
export function ruleIds(): string[] {
  const folder = join(packageRoot, 'src', 'extract');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const ids = sources.flatMap((source) =>
    Array.from(source.matchAll(/'([a-z][a-z-]+\/[a-z][a-z0-9-]+)'/g), (match) => match[1] ?? ''),
  );
  return [...new Set(ids)].sort();
}
