import { buildExplorer } from '../build-explorer.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';
import type { ServeOptions } from '../serve-until-stopped.ts';

/** zhengtu serve: answers GraphQL over the graph. */
export const registerServe: Register = (program, io) => {
  const command = program
    .command('serve')
    .description('Serves GraphQL, GraphiQL and the explorer over the graph (PORT, HOST, ZHENGTU_TOKEN).')
    .option('--public', 'answer other hosts without a token')
    .option('--no-introspection', 'hide the schema from clients')
    .option('--allow-ingest', 'offer mutations that add and remove reports, to those with the token')
    .option('--log-requests', 'write a line of JSON for every request');
  withExample(withData(command), 'PORT=4001 zhengtu serve --data ./data').action(
    async (options: DataOptions & ServeOptions) => {
      const explorer = buildExplorer(io);
      const { serveUntilStopped } = await import('../serve-until-stopped.ts');
      const store = await openGraph(options, io);
      try {
        await serveUntilStopped(store, io, explorer, options);
      } finally {
        await store.close();
      }
    },
  );
};
