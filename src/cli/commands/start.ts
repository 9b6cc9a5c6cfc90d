import { join, relative } from 'node:path';
import { packageRoot } from '../../read/resources.ts';
import { openStore } from '../../store/index.ts';
import { ingestReports } from '../ingest-reports.ts';
import { startJournal } from '../journal.ts';
import { withData, withEncoding, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';
import { questionLines, summaryLines } from '../summary.ts';

/** zhengtu start [PATHS…]: the main job, end to end: ingest, tell what was found, serve. */
export const registerStart: Register = (program, io, done) => {
  const command = program
    .command('start [paths...]')
    .description('Reads reports (the samples where none are given), tells what was found and serves it.');
  withExample(withEncoding(withData(command)), 'zhengtu start reports/ --data ./data').action(
    async (paths: string[], options: DataOptions & { encoding?: string }) => {
      const store = await openStore(options);
      try {
        const summary = await ingestReports(
          paths.length ? paths : [relative(process.cwd(), join(packageRoot, 'seeds', 'reports'))],
          store,
          io,
          { encoding: options.encoding, journal: startJournal(options.data) },
        );
        for (const line of [...(await summaryLines(summary, store)), '', ...(await questionLines(store)), ''])
          io.out(line);
        done(summary.diagnostics.length ? 1 : 0);
        await serveUntilStopped(store, io);
      } finally {
        await store.close();
      }
    },
  );
};
