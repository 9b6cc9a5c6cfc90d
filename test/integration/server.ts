/** The Neo4j that the tests run on: NEO4J_URI, else a container, else tools/neo4j; none is a failure. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { TestProject } from 'vitest/node';
import { missingForNeo4j, neo4jVersion } from '../../tools/neo4j/jars.ts';
import { SHORT_LIVED, startNeo4j } from '../../tools/neo4j/server.ts';
import type { Neo4jSettings } from '../../src/store/neo4j/settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jSettings;
  }
}

interface Running {
  readonly settings: Neo4jSettings;
  readonly stop: () => Promise<void>;
  readonly from: string;
}

/** Starts the server before all tests, and stops it after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { settings, stop, from } = await server();
  process.stdout.write(`Neo4j for the tests: ${from}\n`);
  project.provide('neo4j', settings);
  return stop;
}

async function server(): Promise<Running> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { settings: { uri, user, password }, stop: async () => undefined, from: `NEO4J_URI ${uri}` };
  return (await container()) ?? local();
}

async function container(): Promise<Running | undefined> {
  try {
    await getContainerRuntimeClient();
  } catch {
    return undefined;
  }
  const started = await new Neo4jContainer(`neo4j:${neo4jVersion()}-community`).start();
  return {
    settings: { uri: started.getBoltUri(), user: started.getUsername(), password: started.getPassword() },
    stop: async () => void (await started.stop()),
    from: 'a container',
  };
}

async function local(): Promise<Running> {
  const missing = missingForNeo4j();
  if (missing) throw new Error(`There is no Neo4j to test on: no NEO4J_URI, no Docker, and ${missing}`);
  const home = mkdtempSync(join(tmpdir(), 'neo4j-'));
  const started = await startNeo4j({ home, password: 'test-password', heap: '768m', java: SHORT_LIVED });
  const stop = async () => {
    await started.stop();
    rmSync(home, { recursive: true, force: true });
  };
  const { uri, user, password } = started;
  return { settings: { uri, user, password }, stop, from: `tools/neo4j at ${uri}` };
}
