import { dirname } from 'node:path';
import type { GraphStore } from '../store/graph-store.ts';
import type { Outcome, ReadSource } from './read-source.ts';

/**
 * Ids of reports among those just read that the graph does not hold, or holds from a path where they are no more: their
 * file was moved, and they would go when another takes its old place.
 */
export async function findMoved(
  store: Pick<GraphStore, 'read'>,
  read: ReadSource,
  outcomes: readonly Outcome[],
): Promise<ReadonlySet<string>> {
  const wanted = new Map(outcomes.flatMap((outcome) => ('path' in outcome ? [[idOf(outcome), outcome.path]] : [])));
  const ids = [...wanted.keys()];
  const rows = ids.length ? await store.read('reports-by-id', { ids }) : [];
  const stored = new Map(rows.map((row) => [String(row['id']), String(row['sourcePath'])]));
  const moved = new Set<string>();
  for (const [id, path] of wanted) {
    const at = stored.get(id);
    if (at === path || (at !== undefined && (isThere(outcomes, id, at) || (await isStill(read, id, at))))) continue;
    moved.add(id);
  }
  return moved;
}

type Read = Exclude<Outcome, { readonly diagnostic: unknown }>;

const idOf = (outcome: Read): string => ('unchanged' in outcome ? outcome.unchanged : outcome.batch.report.id);

const isThere = (outcomes: readonly Outcome[], id: string, at: string): boolean =>
  outcomes.some((outcome) => 'path' in outcome && outcome.path === at && idOf(outcome) === id);

/** Whether a report is where the graph has it from; its path can lead into an archive. */
async function isStill(read: ReadSource, id: string, at: string): Promise<boolean> {
  for (let path = at; path !== dirname(path); path = dirname(path)) if (isThere(await read(path), id, at)) return true;
  return false;
}
