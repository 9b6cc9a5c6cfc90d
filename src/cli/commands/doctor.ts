import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ZhengtuError } from '../../model/errors.ts';
import { packageRoot } from '../../read/resources.ts';
import { openStore } from '../../store/index.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';

/** zhengtu doctor: what is installed, which engine is used, whether it is healthy, and what to do. */
export const registerDoctor: Register = (program, io, done) => {
  const command = program
    .command('doctor')
    .description('Tells what is installed, which engine is used and whether it is healthy.');
  withExample(withData(command), 'zhengtu doctor').action(async (options: DataOptions) => {
    io.out(`node        ${process.version} (20.19 or later is needed)`);
    io.out(`zhengtu     ${packageRoot}`);
    io.out('engine      embedded (@grafeo-db/js)');
    if (!existsSync(join(options.data, 'graph.grafeo'))) {
      io.out(`graph       none in ${options.data} yet: zhengtu ingest PATH makes one`);
      return;
    }
    try {
      const store = await openStore({ data: options.data, readOnly: true });
      const { reports, passages } = await store.counts();
      io.out(`graph       ${options.data}: healthy, ${reports} reports, ${passages} passages`);
      await store.close();
    } catch (error) {
      if (!(error instanceof ZhengtuError)) throw error;
      io.out(`graph       ${options.data}: ${error.code}: ${error.message}`);
      done(1);
    }
  });
};
