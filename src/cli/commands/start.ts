import { join, relative } from 'node:path';
import { packageRoot } from '../../read/resources.ts';
import { buildExplorer } from '../build-explorer.ts';
import { ingestInto } from '../ingest-into.ts';
import { openGraph } from '../open-graph.ts';
import { withExample, withIngest, type IngestCommandOptions } from '../options.ts';
import type { Register } from '../run.ts';
import { questionLines, summaryLines } from '../summary.ts';

/** zhengtu start [PATHS…]: the main job, end to end: ingest, tell what was found, serve. */
export const registerStart: Register = (program, io, done) => {
  const command = program
    .command('start [paths...]')
    .description('Reads reports (the samples where none are given), tells what was found and serves it.');
  withExample(withIngest(command), 'zhengtu start reports/ --data ./data').action(
    async (paths: string[], options: IngestCommandOptions) => {
      const explorer = buildExplorer(io);
      const store = await openGraph(options, io);
      try {
        const samples = relative(process.cwd(), join(packageRoot, 'seeds', 'reports'));
        const summary = await ingestInto(paths.length ? paths : [samples], store, io, options);
        for (const line of [...(await summaryLines(summary, store)), '', ...(await questionLines(store)), ''])
          io.out(line);
        done(summary.diagnostics.length || summary.left ? 1 : 0);
        if (summary.left) return;
        const { serveUntilStopped } = await import('../serve-until-stopped.ts');
        await serveUntilStopped(store, io, explorer);
      } finally {
        await store.close();
      }
    },
  );
};
