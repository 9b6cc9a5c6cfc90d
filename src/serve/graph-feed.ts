import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphStore } from '../store/graph-store.ts';

/** Tells subscribers when the graph has another version. */
export interface GraphFeed {
  /** Says that this server changed the graph. */
  readonly changed: () => void;
  /** The version now, and each new one, until the signal fires. */
  readonly versions: (signal: AbortSignal) => AsyncGenerator<string>;
}

/** Milliseconds after which it is looked whether another process changed the graph. */
const LOOK_AGAIN = 5000;

/** Tells graphs with other reports apart: ids of reports come from their content. */
export async function graphVersion(store: GraphStore): Promise<string> {
  const ids = (await store.reports()).map(({ id }) => id).sort();
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 16);
}

export function makeGraphFeed(store: GraphStore): GraphFeed {
  const events = new EventEmitter().setMaxListeners(0);
  async function* versions(signal: AbortSignal): AsyncGenerator<string> {
    let known: string | undefined;
    while (!signal.aborted) {
      const version = await graphVersion(store);
      if (version !== known) yield version;
      known = version;
      await next(events, signal);
    }
  }
  return { changed: () => void events.emit('changed'), versions };
}

/** Waits for a change, or for the time to look again. */
async function next(events: EventEmitter, signal: AbortSignal): Promise<void> {
  const waiting = new AbortController();
  const ended = AbortSignal.any([signal, waiting.signal]);
  await Promise.race([
    once(events, 'changed', { signal: ended }).catch(() => undefined),
    wait(LOOK_AGAIN, undefined, { signal: ended, ref: false }).catch(() => undefined),
  ]);
  waiting.abort();
}
