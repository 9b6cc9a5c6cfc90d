import type { GraphBatch } from '../model/graph.ts';
import type { GraphStore, LoadCounts } from '../store/graph-store.ts';

interface Waiting {
  readonly batch: GraphBatch;
  readonly done: (loaded: Promise<LoadCounts>) => void;
}

/** Most reports of one load. */
const MOST = 32;

/**
 * Loads reports one load at a time; those that come meanwhile go together in the next. When such a load fails, its
 * reports are loaded one by one, so that a bad one fails alone.
 */
export function loadTogether(store: Pick<GraphStore, 'load'>): (batch: GraphBatch) => Promise<LoadCounts> {
  const waiting: Waiting[] = [];
  let running = false;
  const drain = async (): Promise<void> => {
    running = true;
    for (let group = waiting.splice(0, MOST); group.length; group = waiting.splice(0, MOST)) await loadGroup(group);
    running = false;
  };
  const loadGroup = async (group: readonly Waiting[]): Promise<void> => {
    const together = store.load(group.map(({ batch }) => batch));
    const failed = await together.then(
      () => false,
      () => true,
    );
    for (const { batch, done } of group) {
      const loaded = failed && group.length > 1 ? store.load([batch]) : together;
      done(loaded);
      await loaded.catch(() => undefined);
    }
  };
  return (batch) =>
    new Promise((resolve) => {
      waiting.push({ batch, done: resolve });
      if (!running) void drain();
    });
}
