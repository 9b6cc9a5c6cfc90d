import { UnrecoverableError, Worker } from 'bullmq';
import { connectQueue } from './connect.ts';
import { QUEUE, type Task } from './queue.ts';

/** A report that no further try can help: it is put aside with this reason. */
export class PoisonReport extends UnrecoverableError {}

/** How often a report may take its worker down with it before it is put aside. */
const MOST_DEATHS = 2;
/** Minutes for which the number of reports done is kept, one figure a minute. */
const KEPT_MINUTES = 7 * 24 * 60;

export interface QueueWorkerOptions {
  /** Reports under way at once. */
  readonly concurrency: number;
  /** Seconds after which the reports of a worker that tells nothing of itself are taken over. */
  readonly lease: number;
  readonly onDone: (path: string) => void;
  readonly onFailed: (path: string, reason: string, aside: boolean) => void;
  readonly onError: (message: string) => void;
}

/** Takes reports off the queue until it is closed; closing waits for those under way. */
export async function startQueueWorker(
  address: string,
  handle: (path: string) => Promise<void>,
  { concurrency, lease, onDone, onFailed, onError }: QueueWorkerOptions,
): Promise<{ readonly close: () => Promise<void> }> {
  const connection = await connectQueue(address);
  const worker = new Worker<Task>(QUEUE, ({ data }) => handle(data.path), {
    connection,
    concurrency,
    lockDuration: lease * 1_000,
    stalledInterval: lease * 500,
    maxStalledCount: MOST_DEATHS,
    metrics: { maxDataPoints: KEPT_MINUTES },
  });
  worker.on('completed', ({ data }) => onDone(data.path));
  worker.on('failed', (job, { message }) => {
    if (job) onFailed(job.data.path, message, job.finishedOn !== undefined);
  });
  worker.on('error', ({ message }) => onError(message));
  return {
    close: async () => {
      await worker.close();
      connection.disconnect();
    },
  };
}
