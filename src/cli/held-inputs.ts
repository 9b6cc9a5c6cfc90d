import type { Source } from '../read/index.ts';
import { contentHash, reportId } from '../read/content-hash.ts';

/**
 * Ids of reports that the graph holds, by the paths of files with just their bytes: told before rules are compiled or a
 * thread is started. What lies in an archive is told by those who open it.
 */
export function heldInputs(sources: readonly Source[], known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  if (known.size === 0) return held;
  for (const source of sources) {
    const id = 'path' in source ? idOf(source) : undefined;
    if ('path' in source && id !== undefined && known.has(id)) held.set(source.path, id);
  }
  return held;
}

/** A file that cannot be read has no id; its reader tells why. */
function idOf({ bytes }: Extract<Source, { readonly path: string }>): string | undefined {
  try {
    return reportId(contentHash(bytes()));
  } catch {
    return undefined;
  }
}
