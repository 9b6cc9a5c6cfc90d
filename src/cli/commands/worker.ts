import { availableParallelism } from 'node:os';
import { ZhengtuError } from '../../model/errors.ts';
import { s3Settings } from '../../read/s3.ts';
import { isEmbedded } from '../../store/index.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, withWorkers, type DataOptions } from '../options.ts';
import { queueAddress, withQueue, type QueueOptions } from '../queue-options.ts';
import type { Register } from '../run.ts';
import { watchStopSignal } from '../stop-signal.ts';

interface WorkerOptions extends DataOptions, QueueOptions {
  readonly root?: string;
  readonly workers?: number;
  readonly lease: number;
  readonly untilEmpty?: boolean;
}

/** zhengtu worker: takes reports off a queue into a Neo4j that many workers share. */
export const registerWorker: Register = (program, io, done) => {
  const command = program
    .command('worker')
    .description('Takes reports off a queue, reads them and writes them into one Neo4j, beside any number of others.');
  withWorkers(withQueue(withData(command)))
    .option('--root <folder>', 'folder that the paths in the queue start from')
    .option('--lease <seconds>', 'after so long the reports of a dead worker are taken over', Number, 30)
    .option('--until-empty', 'end when the queue is empty');
  withExample(command, 'zhengtu worker --queue redis://queue:6379 --store neo4j://graph:7687').action(
    async (options: WorkerOptions) => {
      if (isEmbedded({ ...options, env: io.env }))
        throw new ZhengtuError(
          'USAGE',
          'Workers share one Neo4j: name it with --store or NEO4J_URI. For the embedded engine there is zhengtu ingest --workers.',
        );
      if (!(options.lease >= 1)) throw new ZhengtuError('USAGE', '--lease takes a number of seconds from 1.');
      const { workThroughQueue } = await import('../work-through-queue.ts');
      const store = await openGraph(options, io);
      const signal = watchStopSignal(io);
      try {
        const result = await workThroughQueue(store, io, {
          address: queueAddress(options, io),
          sources: { root: options.root, s3: s3Settings(io.env) },
          workers: Math.max(1, options.workers ?? availableParallelism()),
          lease: options.lease,
          untilEmpty: options.untilEmpty ?? false,
          stopped: signal.stopped,
        });
        io.out(`${result.done} reports done, ${result.aside} put aside`);
        done(result.aside ? 1 : 0);
      } finally {
        signal.close();
        await store.close();
      }
    },
  );
};
