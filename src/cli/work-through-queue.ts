import { setTimeout as sleep } from 'node:timers/promises';
import { openQueue } from '../queue/queue.ts';
import { PoisonReport, startQueueWorker } from '../queue/worker.ts';
import type { SourceSettings } from '../read/source-bytes.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Io } from './io.ts';
import { loadTogether } from './load-together.ts';
import { findMoved } from './find-moved.ts';
import { startReaders } from './readers.ts';

export interface WorkOptions {
  readonly address: string;
  readonly sources: SourceSettings;
  readonly workers: number;
  readonly lease: number;
  /** End when the queue is empty, instead of waiting for more. */
  readonly untilEmpty: boolean;
  readonly stopped: () => boolean;
}

/** A source that cannot be opened now may be there later; anything else that is wrong with it stays so. */
const MAY_PASS: ReadonlySet<string> = new Set(['READ_UNREADABLE']);
const LOOK_EVERY = 500;

/** Takes reports off a queue, reads them and loads them, until stopped; gives how many were done and put aside. */
export async function workThroughQueue(
  store: GraphStore,
  io: Io,
  { address, sources, workers, lease, untilEmpty, stopped }: WorkOptions,
): Promise<{ readonly done: number; readonly aside: number }> {
  const queue = await openQueue(address);
  const known = new Set((await store.reports()).map(({ id }) => id));
  const readers = startReaders(Infinity, { known, sources }, workers);
  const load = loadTogether(store);
  let [done, aside] = [0, 0];
  const handle = async (path: string): Promise<void> => {
    const outcomes = await readers.read(path);
    for (const outcome of outcomes) if ('batch' in outcome) await load(outcome.batch);
    const moved = await findMoved(store, readers.read, outcomes);
    if (moved.size) {
      await store.remove([...moved]);
      for (const outcome of await readers.read(path, true))
        if ('batch' in outcome && moved.has(outcome.batch.report.id)) await load(outcome.batch);
    }
    for (const outcome of outcomes) {
      if (!('diagnostic' in outcome)) continue;
      const { code, message } = outcome.diagnostic;
      const reason = `${code}: ${message}`;
      throw MAY_PASS.has(code) ? new Error(reason) : new PoisonReport(reason);
    }
  };
  const worker = await startQueueWorker(address, handle, {
    concurrency: readers.ahead,
    lease,
    onDone: (path) => {
      done++;
      io.err(`${path}  done`);
    },
    onFailed: (path, reason, final) => {
      if (final) aside++;
      io.err(`${path}  ${final ? 'put aside' : 'to be tried again'}: ${reason}`);
    },
    onError: (message) => io.err(`queue: ${message}`),
  });
  try {
    while (!stopped() && !(untilEmpty && (await isEmpty(queue)))) await sleep(LOOK_EVERY);
  } finally {
    await worker.close();
    await readers.close();
    await queue.close();
  }
  return { done, aside };
}

async function isEmpty(queue: Awaited<ReturnType<typeof openQueue>>): Promise<boolean> {
  const { waiting, active, delayed } = await queue.state();
  return waiting + active + delayed === 0;
}
