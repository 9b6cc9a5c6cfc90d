import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { javaVersion, mavenVersion, OLDEST_JAVA } from '../../src/cli/neo4j-ways.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const pom = join(here, 'pom.xml');

/** Version of the server that the pom names. */
export const neo4jVersion = (): string => /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? 'unknown';

/** What is missing to run the server on this machine, as one sentence; undefined where nothing is. */
export function missingForNeo4j(): string | undefined {
  if (Number.parseInt(javaVersion() ?? '0') < OLDEST_JAVA)
    return `Java ${OLDEST_JAVA} or later is needed (the command java), and was not found.`;
  if (existsSync(folder()) || mavenVersion()) return undefined;
  return 'Maven 3.6 or later is needed (the command mvn), and was not found.';
}

const folder = (): string => join(here, '..', '..', 'node_modules', '.cache', 'zhengtu', `neo4j-${neo4jVersion()}`);

/** Folder with the server's jars; Maven copies them there the first time. */
export function neo4jJars(log: (line: string) => void): string {
  const target = folder();
  if (existsSync(target)) return target;
  log(`fetching Neo4j ${neo4jVersion()} with Maven (137 MB, once)`);
  const half = `${target}-${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  execFileSync(
    'mvn',
    ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${half}`, '-DincludeScope=runtime'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (existsSync(target)) rmSync(half, { recursive: true });
  else renameSync(half, target);
  return target;
}
