import { join } from 'node:path';
import { packageRoot } from '../read/resources.ts';
import { readStatements } from './cypher-files.ts';
import type { Run } from './reading.ts';

/** What each check of `cypher/doctor` counts. */
const TOLD: Readonly<Record<string, string>> = {
  'half-reports': 'reports are not whole: run the same zhengtu ingest again',
  'orphan-passages': 'passages belong to no report',
  'orphan-entities': 'entities stand in no passage',
  'bare-relations': 'relations name a passage that is not there',
};

/** Runs the checks of `cypher/doctor`; one sentence for each that finds something. */
export async function findFaults(run: Run): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, cypher] of readStatements(join(packageRoot, 'cypher', 'doctor'))) {
    const [row] = await run(cypher);
    const found = Number(row?.['found'] ?? 0);
    if (found > 0) faults.push(`${found} ${TOLD[name] ?? name}`);
  }
  return faults;
}
