import { ingestInto } from '../ingest-into.ts';
import { openGraph } from '../open-graph.ts';
import { withExample, withIngest, type IngestCommandOptions } from '../options.ts';
import type { Register } from '../run.ts';
import { summaryLines } from '../summary.ts';

/** zhengtu ingest PATHS…: reads reports into the graph. */
export const registerIngest: Register = (program, io, done) => {
  const command = program.command('ingest <paths...>').description('Reads reports (files and folders) into the graph.');
  withExample(withIngest(command), 'zhengtu ingest reports/ --data ./data').action(
    async (paths: string[], options: IngestCommandOptions) => {
      const store = await openGraph(options, io);
      try {
        const summary = await ingestInto(paths, store, io, options);
        for (const line of await summaryLines(summary, store)) io.out(line);
        done(summary.diagnostics.length || summary.left ? 1 : 0);
      } finally {
        await store.close();
      }
    },
  );
};
