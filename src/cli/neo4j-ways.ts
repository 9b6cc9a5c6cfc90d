import { spawnSync } from 'node:child_process';

/** Version that a command tells of itself, by a pattern; undefined where the command is not there. */
function versionOf(command: string, argument: string, pattern: RegExp): string | undefined {
  const { stdout, stderr, status } = spawnSync(command, [argument], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? (pattern.exec(`${stdout}${stderr}`)?.[1] ?? 'of unknown version') : undefined;
}

export const javaVersion = (): string | undefined => versionOf('java', '-version', /version "([^"]+)"/);
export const mavenVersion = (): string | undefined => versionOf('mvn', '-version', /Apache Maven ([\d.]+)/);
const dockerVersion = (): string | undefined => versionOf('docker', 'info', /Server Version: (\S+)/);

/** The oldest Java that Neo4j 5 runs on. */
export const OLDEST_JAVA = 17;

/** The three ways to a Neo4j, and whether this machine has each. */
export function neo4jWays(env: Readonly<Record<string, string | undefined>>): string[] {
  const [docker, java, maven] = [dockerVersion(), javaVersion(), mavenVersion()];
  const local = Number.parseInt(java ?? '0') >= OLDEST_JAVA && maven !== undefined;
  return [
    `a server: ${env['NEO4J_URI'] ? `NEO4J_URI is set` : 'NEO4J_URI is not set'}`,
    `docker compose up: ${docker ? `yes, Docker ${docker}` : 'no Docker engine answers'}`,
    `npm run neo4j: ${local ? 'yes' : 'no'}, ${java ? `Java ${java}` : 'no Java'}${maven ? `, Maven ${maven}` : ', no Maven'} (Java ${OLDEST_JAVA} and Maven are needed)`,
  ];
}
