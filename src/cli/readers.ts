import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import { makeReadSource, type ReaderSettings, type ReadSource } from './read-source.ts';

/** Fewer inputs are read sooner in the main thread than a worker has compiled its rules. */
const WORTH_WORKERS = 40;

/** Megabytes for what a thread makes and drops while it reads: more is taken as soon as it may be, and never given back. */
const YOUNG = 6;
/** By how many percent what is alive may grow before it is cleaned up; V8 waits for some times as much by itself. */
const GROWTH = 30;

/** Reads inputs, in this thread or in several. */
export interface Readers {
  readonly read: ReadSource;
  /** How many inputs may be under way at once: memory is bounded by it. */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/** Starts the readers for so many inputs; `workers` says how many threads, 0 none. */
export function startReaders(inputs: number, settings: ReaderSettings, workers?: number): Readers {
  const threads = inputs === 0 ? 0 : (workers ?? (inputs < WORTH_WORKERS ? 0 : availableParallelism()));
  if (threads === 0) return readHere(settings);
  const worker = import.meta.url.endsWith('.ts') ? 'reading-worker-checkout.mjs' : 'reading-worker.js';
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const pool = new Tinypool({
    filename: fileURLToPath(new URL(worker, import.meta.url)),
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return {
    read: (path, anew) => pool.run({ path, anew }, { name: 'readInWorker' }) as ReturnType<ReadSource>,
    ahead: threads * 4,
    close: () => pool.destroy(),
  };
}

/** Rules are loaded and compiled for the first input, if there is one. */
function readHere(settings: ReaderSettings): Readers {
  let reader: Promise<ReadSource> | undefined;
  const start = async (): Promise<ReadSource> => {
    const [{ makeBatchReader }, { readResources }] = await Promise.all([
      import('../pipeline.ts'),
      import('../read/resources.ts'),
    ]);
    return makeReadSource(makeBatchReader(readResources()), settings);
  };
  return {
    read: async (path, anew) => (await (reader ??= start()))(path, anew),
    ahead: 1,
    close: async () => undefined,
  };
}

/** Runs tasks some ahead of the one that is asked for, and gives their results in order. */
export async function* inOrder<T, R>(items: readonly T[], ahead: number, run: (item: T) => Promise<R>) {
  const under: Promise<R>[] = [];
  try {
    for (let index = 0; index < items.length; index++) {
      while (under.length < ahead && index + under.length < items.length)
        under.push(run(items[index + under.length] as T));
      yield { index, item: items[index] as T, result: await (under.shift() as Promise<R>) };
    }
  } finally {
    // Whoever stops early wants none of the rest, and not their errors either.
    for (const task of under) task.catch(() => undefined);
  }
}
