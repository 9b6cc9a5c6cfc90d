import { openStore } from '../../store/index.ts';
import { ingestReports } from '../ingest-reports.ts';
import { startJournal } from '../journal.ts';
import { withData, withEncoding, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';
import { summaryLines } from '../summary.ts';

/** zhengtu ingest PATHS…: reads reports into the graph. */
export const registerIngest: Register = (program, io, done) => {
  const command = program.command('ingest <paths...>').description('Reads reports (files and folders) into the graph.');
  withEncoding(withData(command));
  withExample(command, 'zhengtu ingest reports/ --data ./data').action(
    async (paths: string[], options: DataOptions & { encoding?: string }) => {
      const store = await openStore(options);
      try {
        const summary = await ingestReports(paths, store, io, {
          journal: startJournal(options.data),
          encoding: options.encoding,
        });
        for (const line of await summaryLines(summary, store)) io.out(line);
        done(summary.diagnostics.length ? 1 : 0);
      } finally {
        await store.close();
      }
    },
  );
};
