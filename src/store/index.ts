import { openEmbedded } from './embedded.ts';
import type { GraphStore } from './graph-store.ts';
import { neo4jSettings } from './neo4j/settings.ts';

/** Where the graph is kept. */
export interface StoreOptions {
  /** Folder of the embedded graph. */
  readonly data: string;
  /** Address of a Neo4j server, or the word embedded; without it NEO4J_URI of `env` decides. */
  readonly store?: string | undefined;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly readOnly?: boolean;
}

/** Opens the graph. */
export async function openStore({ data, store, env = {}, readOnly }: StoreOptions): Promise<GraphStore> {
  const settings = neo4jSettings(env, store);
  const options = readOnly ? { readOnly } : {};
  if (!settings) return openEmbedded(data, options);
  const { openNeo4j } = await import('./neo4j.ts');
  return openNeo4j(settings, options);
}

/** Whether options and environment name the embedded engine. */
export const isEmbedded = ({ store, env = {} }: Pick<StoreOptions, 'store' | 'env'>): boolean =>
  neo4jSettings(env, store) === undefined;
