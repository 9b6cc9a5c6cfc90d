import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { ZhengtuError } from '../../model/errors.ts';

const FILE = 'graph.grafeo';

/** Opens the graph file of a folder, making both if they are not there. */
export async function openFile(folder: string, readOnly: boolean): Promise<GrafeoDB> {
  const { GrafeoDB } = await loadEngine();
  const path = join(folder, FILE);
  if (readOnly && !existsSync(path))
    throw new ZhengtuError(
      'STORE_UNAVAILABLE',
      `There is no graph in ${folder}: run zhengtu ingest PATH --data ${folder} first.`,
    );
  mkdirSync(folder, { recursive: true });
  try {
    return readOnly ? GrafeoDB.openReadOnly(path) : GrafeoDB.create(path);
  } catch (cause) {
    throw openingError(cause, folder);
  }
}

async function loadEngine(): Promise<typeof grafeo> {
  try {
    const loaded = await import('@grafeo-db/js');
    return (loaded as unknown as { default?: typeof loaded }).default ?? loaded;
  } catch (cause) {
    throw new ZhengtuError(
      'STORE_UNAVAILABLE',
      'The embedded engine has no binary for this platform: use a Neo4j server instead, by setting NEO4J_URI.',
      { cause },
    );
  }
}

function openingError(cause: unknown, folder: string): ZhengtuError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/lock/i.test(message))
    return new ZhengtuError(
      'STORE_LOCKED',
      `The graph in ${folder} is in use by another zhengtu: stop that one (npm start, serve or ingest), or give another folder with --data.`,
      { cause },
    );
  return new ZhengtuError(
    'STORE_DAMAGED',
    `The graph in ${folder} cannot be opened (${message}): move the folder away and ingest again.`,
    { cause },
  );
}
