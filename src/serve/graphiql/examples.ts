import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../read/resources.ts';

/** A question that the playground opens on; docs/graphql.md shows each with its answer, and the client has a type for it. */
export interface Example {
  /** Its name in `schema/examples`. */
  readonly file: string;
  /** The question in words. */
  readonly title: string;
  readonly query: string;
}

/** The ten examples; each has its variables' values as defaults, so it runs as it stands. */
export function readExamples(folder = join(packageRoot, 'schema', 'examples')): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8');
      return { file, query, title: /^# (.+)$/m.exec(query)?.[1] ?? file };
    });
}
