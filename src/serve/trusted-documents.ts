/** The documents that the explorer sends are known by the SHA-256 of their text: requests carry the id alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import { packageRoot } from '../read/resources.ts';

/** Takes ids of registered documents in the form of Apollo's persisted queries, and all other documents as ever. */
export function useTrustedDocuments(file = join(packageRoot, 'dist', 'explorer', 'documents.json')): Plugin {
  let documents: ReadonlyMap<string, string> | undefined;
  return usePersistedOperations({
    allowArbitraryOperations: true,
    getPersistedOperation(id) {
      documents ??= readDocuments(file);
      return documents.get(id) ?? null;
    },
    // Without a status of its own the answer to a malformed request would be 200.
    customErrors: {
      keyNotFound: {
        message: 'The request holds neither a query nor the id of a registered document: send one of them.',
        extensions: { http: { status: 400 } },
      },
    },
  });
}

const readDocuments = (file: string): ReadonlyMap<string, string> =>
  new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : []);
