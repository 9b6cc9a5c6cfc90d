import { openEmbedded } from './embedded.ts';
import type { GraphStore } from './graph-store.ts';

/** Where the graph is kept. */
export interface StoreOptions {
  /** Folder of the embedded graph. */
  readonly data: string;
  readonly readOnly?: boolean;
}

/** Opens the graph. */
export const openStore = ({ data, readOnly }: StoreOptions): Promise<GraphStore> =>
  openEmbedded(data, readOnly ? { readOnly } : {});
