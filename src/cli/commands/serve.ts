import { openStore } from '../../store/index.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';

/** zhengtu serve: answers GraphQL over the graph. */
export const registerServe: Register = (program, io) => {
  const command = program.command('serve').description('Serves GraphQL and GraphiQL over the graph (PORT, HOST).');
  withExample(withData(command), 'PORT=4001 zhengtu serve --data ./data').action(async (options: DataOptions) => {
    const store = await openStore(options);
    try {
      await serveUntilStopped(store, io);
    } finally {
      await store.close();
    }
  });
};
