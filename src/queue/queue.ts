/** The queue of reports that are to be read: BullMQ on Redis or Valkey. docs/scale.md tells how it is used. */
import { createHash } from 'node:crypto';
import { Queue } from 'bullmq';
import { connectQueue } from './connect.ts';

export const QUEUE = 'zhengtu';
/** A report whose store or source is away is tried again after 1, 2, 4 … seconds, for about a quarter of an hour. */
const TRIES = { attempts: 10, backoff: { type: 'exponential', delay: 1_000 } };
const AT_ONCE = 1_000;

/** What is to be read: the path or address of a source. */
export interface Task {
  readonly path: string;
}

/** A report that failed, and why. */
export interface Failed {
  readonly path: string;
  readonly reason: string;
}

/** How the queue stands. */
export interface QueueState {
  readonly waiting: number;
  readonly active: number;
  /** To be tried again later. */
  readonly delayed: number;
  readonly done: number;
  readonly aside: number;
  readonly workers: number;
}

export interface ReportQueue {
  /** Adds reports; one that waits already is not added twice. */
  readonly add: (paths: readonly string[]) => Promise<void>;
  readonly state: () => Promise<QueueState>;
  /** Reports that were put aside, or that are to be tried again. */
  readonly failed: (state: 'aside' | 'delayed', most: number) => Promise<Failed[]>;
  /** Gives reports that were put aside another try. */
  readonly retry: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the queue at an address. */
export async function openQueue(address: string): Promise<ReportQueue> {
  const connection = await connectQueue(address);
  const queue = new Queue<Task>(QUEUE, { connection });
  return {
    add: async (paths) => {
      for (let at = 0; at < paths.length; at += AT_ONCE)
        await queue.addBulk(
          paths.slice(at, at + AT_ONCE).map((path) => ({
            name: 'report',
            data: { path },
            opts: { ...TRIES, jobId: jobId(path), removeOnComplete: true },
          })),
        );
    },
    state: async () => {
      const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'failed');
      const { meta } = await queue.getMetrics('completed');
      return {
        waiting: counts['wait'] ?? 0,
        active: counts['active'] ?? 0,
        delayed: counts['delayed'] ?? 0,
        done: Number(meta.count),
        aside: counts['failed'] ?? 0,
        workers: (await queue.getWorkers()).length,
      };
    },
    failed: async (state, most) =>
      (await queue.getJobs(state === 'aside' ? 'failed' : 'delayed', 0, most - 1)).map((job) => ({
        path: String(job.data.path),
        reason: job.failedReason ?? 'unknown',
      })),
    retry: () => queue.retryJobs({ state: 'failed' }),
    close: async () => {
      await queue.close();
      connection.disconnect();
    },
  };
}

const jobId = (path: string): string => `r-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
