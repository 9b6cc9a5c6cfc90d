import { readFileSync } from 'node:fs';
import type { Document } from '../model/document.ts';
import type { GraphBatch } from '../model/graph.ts';
import { readReports } from '../read/index.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** A damaged report, and where it was read from as far as that is known. */
interface Suspect {
  readonly id: string;
  readonly path: string | undefined;
}

/** What a repair did. */
export interface Repair {
  /** Ids of the reports that were read again. */
  readonly reread: readonly string[];
  /** Damaged reports whose source is gone or has changed: they stay as they are. */
  readonly left: readonly Suspect[];
}

/**
 * Mends a graph from its sources: takes damaged reports out, sweeps away what no report tells, and reads them again.
 * `journal` gives the path of a report that the graph has lost.
 */
export async function repairGraph(
  store: GraphStore,
  suspects: readonly string[],
  journal: ReadonlyMap<string, string>,
  readBatch: (doc: Document) => GraphBatch,
): Promise<Repair> {
  const paths = new Map((await store.reports()).map(({ id, sourcePath }) => [id, sourcePath]));
  const told = suspects.map((id) => ({ id, path: paths.get(id) ?? journal.get(id) }));
  const [found, left]: [Suspect[], Suspect[]] = [[], []];
  for (const suspect of told) ((await documentOf(suspect)) ? found : left).push(suspect);
  await store.remove(found.flatMap(({ id }) => (paths.has(id) ? [id] : [])));
  await store.sweep();
  for (const suspect of found) {
    const doc = await documentOf(suspect);
    if (doc) await store.load([readBatch(doc)]);
  }
  return { reread: found.map(({ id }) => id), left };
}

/** Reads a report's source again; undefined where that is gone or holds something else now. */
async function documentOf({ id, path }: Suspect): Promise<Document | undefined> {
  if (path === undefined) return undefined;
  try {
    for (const result of await readReports(readFileSync(path), path))
      if ('doc' in result && result.doc.id === id) return result.doc;
  } catch {
    return undefined;
  }
  return undefined;
}
