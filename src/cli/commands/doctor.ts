import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ZhengtuError } from '../../model/errors.ts';
import { packageRoot } from '../../read/resources.ts';
import { isEmbedded } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { neo4jWays } from '../neo4j-ways.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';

/** zhengtu doctor: what is installed, which engine is used, whether it is healthy, and what to do. */
export const registerDoctor: Register = (program, io, done) => {
  const command = program
    .command('doctor')
    .description('Tells what is installed, which engine is used and whether it is healthy.');
  withExample(withData(command), 'zhengtu doctor', 'zhengtu doctor --store neo4j://localhost:7687').action(
    async (options: DataOptions) => {
      io.out(`node        ${process.version} (20.19 or later is needed)`);
      io.out(`zhengtu     ${packageRoot}`);
      neo4jWays(io.env).forEach((way, index) => io.out(`${index ? '' : 'Neo4j by'}`.padEnd(12) + way));
      if (!(await graphIsSound(options, io))) done(1);
    },
  );
};

/** Tells of the graph; false where something is wrong. */
async function graphIsSound(options: DataOptions, io: Io): Promise<boolean> {
  try {
    if (isEmbedded({ ...options, env: io.env }) && !existsSync(join(options.data, 'graph.grafeo'))) {
      io.out('engine      embedded');
      io.out(`graph       none in ${options.data} yet: zhengtu ingest PATH makes one`);
      return true;
    }
    const store = await openGraph(options, io, { readOnly: true });
    try {
      const { reports, passages } = await store.counts();
      const { server, place, faults } = await store.health();
      io.out(`engine      ${store.engine} (${server})`);
      io.out(
        `graph       ${place}: ${faults.length ? 'not sound' : 'healthy'}, ${reports} reports, ${passages} passages`,
      );
      for (const fault of faults) io.out(`fault       ${fault}`);
      return faults.length === 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof ZhengtuError)) throw error;
    io.out(`graph       ${error.code}: ${error.message}`);
    return false;
  }
}
