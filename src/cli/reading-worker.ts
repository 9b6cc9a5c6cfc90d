/** What runs in each worker thread: rules are compiled once, then inputs come one at a time. */
import { workerData } from 'node:worker_threads';
import { makeBatchReader } from '../pipeline.ts';
import { readResources } from '../read/resources.ts';
import { makeReadSource, type Outcome, type ReaderSettings } from './read-source.ts';

// tinypool puts its own data first and the settings of the pool second.
const [, settings] = workerData as [unknown, ReaderSettings];
const readSource = makeReadSource(makeBatchReader(readResources()), settings);

/** Reads one input in this thread. */
export const readInWorker = ({ path, anew }: { path: string; anew?: boolean }): Promise<readonly Outcome[]> =>
  readSource(path, anew);
