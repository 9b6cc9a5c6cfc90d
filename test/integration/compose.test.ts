import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { neo4jVersion } from '../../tools/neo4j/jars.ts';

/** Both forms of the command; the older one is what Debian has. */
const COMMANDS = [['docker', 'compose'], ['docker-compose']] as const;

function config(env: Record<string, string>, ...options: string[]) {
  const found = COMMANDS.find(([name, ...rest]) => spawnSync(name, [...rest, 'version']).status === 0);
  if (!found)
    throw new Error('Neither docker compose nor docker-compose is here: install one (Debian: docker-compose).');
  const [name, ...rest] = found;
  const { PATH = '', HOME = '' } = process.env;
  return spawnSync(name, [...rest, ...options, 'config'], { encoding: 'utf8', env: { PATH, HOME, ...env } });
}

describe('docker compose config', () => {
  it('accepts the file, with the version of Neo4j that the tests run on, health checks and volumes', () => {
    const { stdout, stderr, status } = config({ NEO4J_PASSWORD: 'a-password-of-mine' });
    expect(status, stderr).toBe(0);
    for (const part of [
      `image: neo4j:${neo4jVersion()}-community`,
      'NEO4J_AUTH: neo4j/a-password-of-mine',
      'condition: service_healthy',
      'healthcheck:',
      'neo4j-data:/data',
    ])
      expect(stdout).toContain(part);
  });

  it('starts a queue and workers with the profile scale, in the same network and with no port to the outside', () => {
    const { stdout, stderr, status } = config({ NEO4J_PASSWORD: 'a-password-of-mine' }, '--profile', 'scale');
    expect(status, stderr).toBe(0);
    for (const part of [
      'image: valkey/valkey:',
      'ZHENGTU_QUEUE: redis://queue:6379',
      'NEO4J_URI: neo4j://neo4j:7687',
      'valkey-cli',
      'queue-data:/data',
      ':/reports:ro',
    ])
      expect(stdout).toContain(part);
    expect(stdout).not.toMatch(/6379:6379|published: '?6379/);
  });

  it('asks for a password: there is no default', () => {
    const { stderr, status } = config({});
    expect(status).not.toBe(0);
    expect(stderr).toContain('NEO4J_PASSWORD');
  });
});

describe('Dockerfile', () => {
  it('has two stages, takes nothing that is not there, and ends as an ordinary user', () => {
    const lines = readFileSync('Dockerfile', 'utf8').split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('FROM '));
    expect(lines.filter((line) => line.startsWith('FROM ')).every((line) => /^FROM \S+:\S+/.test(line))).toBe(true);
    expect(lines.slice(last)).toContain('USER node');
    const packed = new Set(
      readFileSync('.dockerignore', 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1)),
    );
    const { files, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of files) expect(name === 'dist' || packed.has(name)).toBe(true);
    expect(scripts.build).toContain('tsconfig.build.json');
    expect(packed).toContain('tsconfig.build.json');
  });
});
