import type { GraphStore } from '../store/graph-store.ts';
import { openStore } from '../store/index.ts';
import type { Io } from './io.ts';
import type { DataOptions } from './options.ts';

/** Opens the graph that a command's options and the environment name. */
export const openGraph = (
  { data, store }: DataOptions,
  { env }: Io,
  options: { readonly readOnly?: boolean } = {},
): Promise<GraphStore> => openStore({ data, store, env, ...options });
