/** Servers of a test's own, for faults that the others must not have: started there, and ended with their folders after it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { mountSmallDisk, unmountDisk } from '../support/small-disk.ts';
import { SHORT_LIVED, startNeo4j, type Neo4jOptions, type Neo4jServer } from '../../tools/neo4j/server.ts';

export const password = 'test-password';

/** Gives what makes servers and folders in the tests of a file. */
export function ownServers() {
  const folders: string[] = [];
  const mounted = new Set<string>();
  const servers: Neo4jServer[] = [];
  const start = async (home: string, options: Partial<Neo4jOptions> = {}): Promise<Neo4jServer> => {
    const server = await startNeo4j({ home, password, heap: '512m', java: SHORT_LIVED, ...options });
    servers.push(server);
    return server;
  };
  const folder = (): string => {
    const home = mkdtempSync(join(tmpdir(), 'own-'));
    folders.push(home);
    return home;
  };
  /** A file system of so many MB, where this user may make one. */
  const smallDisk = (megabytes: number): string | undefined => {
    const home = folder();
    if (!mountSmallDisk(home, megabytes)) return undefined;
    mounted.add(home);
    return home;
  };
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.kill();
    for (const home of folders.splice(0)) {
      if (mounted.delete(home)) unmountDisk(home);
      rmSync(home, { recursive: true, force: true });
    }
  });
  return { start, folder, smallDisk };
}
