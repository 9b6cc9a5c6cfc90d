import { makeNormaliser } from '../../normalise/index.ts';
import { makeStretchReader } from '../../normalise/stretch.ts';
import { makeBatchReader } from '../../pipeline.ts';
import { readResources } from '../../read/resources.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { verifyGraph, type Verdict } from '../../verify/index.ts';
import type { Io } from '../io.ts';
import { readJournal } from '../journal.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import { repairGraph } from '../repair-graph.ts';
import type { Register } from '../run.ts';

interface VerifyOptions extends DataOptions {
  readonly json?: boolean;
  readonly repair?: boolean;
}

/** zhengtu verify: walks the whole graph and tells what breaks a promise. */
export const registerVerify: Register = (program, io, done) => {
  const command = program
    .command('verify')
    .description(
      'Checks that everything in the graph has evidence that can be read at its offsets, and nothing is lost.',
    );
  withData(command)
    .option('--json', 'print each finding as a JSON line')
    .option('--repair', 'read damaged reports again from their files, take out what no report tells, and check again');
  withExample(command, 'zhengtu verify --data ./data', 'zhengtu verify --repair').action(
    async (options: VerifyOptions) => {
      const store = await openGraph(options, io, { readOnly: !options.repair });
      try {
        const resources = readResources();
        const cleanOf = makeStretchReader(makeNormaliser(resources));
        const verify = () => verifyGraph(store, cleanOf);
        let verdict = await verify();
        tell(verdict, options, io);
        if (options.repair && verdict.findings.length) {
          await repair(store, verdict, options, io);
          verdict = await verify();
          tell(verdict, options, io);
        }
        done(verdict.findings.length ? 1 : 0);
      } finally {
        await store.close();
      }
    },
  );
};

function tell({ findings, checked }: Verdict, { json }: VerifyOptions, { out }: Io): void {
  for (const finding of findings)
    out(json ? JSON.stringify(finding) : `${finding.check}  ${finding.id}  ${finding.message}`);
  if (!json) out(`${checked} nodes and relations checked, ${findings.length} findings`);
}

async function repair(store: GraphStore, { suspects }: Verdict, { data }: VerifyOptions, { err }: Io): Promise<void> {
  const journal = new Map(
    readJournal(data).flatMap((line) => ('report' in line ? [[line.report, line.path] as const] : [])),
  );
  const { reread, left } = await repairGraph(store, suspects, journal, makeBatchReader(readResources()));
  err(`${reread.length} damaged reports read again`);
  for (const { id, path } of left)
    err(`${id}  ${path ?? 'of unknown path'} cannot be read again as it was: ingest it anew, or remove it`);
}
