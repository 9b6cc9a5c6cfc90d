/** A real Neo4j Community server in a process of its own, for people without Docker, for tests and for benchmarks. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { neo4jJars } from './jars.ts';
import { freePort } from './ports.ts';

export interface Neo4jServer {
  readonly uri: string;
  readonly http: string;
  readonly user: string;
  readonly password: string;
  readonly ports: { readonly bolt: number; readonly http: number };
  /** Of its process. */
  readonly pid: number;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Stops it in order, and waits for its end. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

export interface Neo4jOptions {
  /** Folder of its data, settings and logs. */
  readonly home: string;
  /** Set when the folder is new; must be the same later. */
  readonly password: string;
  readonly ports?: { readonly bolt: number; readonly http: number };
  readonly heap?: string;
  /** Settings of neo4j.conf beside or instead of the usual ones. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Options of the Java machine. */
  readonly java?: readonly string[];
  readonly log?: (line: string) => void;
}

/** Options for a server that lives for minutes: it starts sooner, and compiles less of itself. */
export const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] as const;

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);
const MOST_SECONDS = 120;

/** Starts a server and waits until it answers. */
export async function startNeo4j(options: Neo4jOptions): Promise<Neo4jServer> {
  const { password, heap = '512m', log = () => undefined } = options;
  const home = resolve(options.home);
  const jars = neo4jJars(log);
  const ports = { bolt: await freePort(options.ports?.bolt), http: await freePort(options.ports?.http) };
  const fresh = !existsSync(join(home, 'data'));
  writeSettings(home, ports, options.settings);
  const java = spawn(
    'java',
    ['-cp', join(jars, '*'), ...OPENS, ...(options.java ?? []), `-Xmx${heap}`].concat(
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ),
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((done) => java.once('exit', () => done()));
  const orphan = () => java.kill('SIGKILL');
  process.once('exit', orphan);
  void ended.then(() => process.off('exit', orphan));
  const output = createWriteStream(join(home, 'console.log'), { flags: 'a' });
  java.stdout.pipe(output);
  java.stderr.pipe(output);
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    java.kill(signal);
    await ended;
  };
  const http = `http://127.0.0.1:${ports.http}`;
  const uri = `neo4j://127.0.0.1:${ports.bolt}`;
  try {
    await answering(http, java, home);
    if (fresh) await setPassword(uri, password);
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
  const { pid = 0 } = java;
  return {
    uri,
    http,
    user: 'neo4j',
    password,
    ports,
    pid,
    ended,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

function writeSettings(home: string, ports: Neo4jServer['ports'], more: Neo4jOptions['settings'] = {}): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${ports.bolt}`,
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'server.http.advertised_address': `127.0.0.1:${ports.http}`,
    'server.memory.pagecache.size': '256m',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '256M size',
    'dbms.usage_report.enabled': 'false',
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

async function answering(http: string, java: ChildProcess, home: string): Promise<void> {
  for (let tries = 0; tries < MOST_SECONDS * 4; tries++) {
    if (java.exitCode !== null || java.signalCode !== null)
      throw new Error(`Neo4j stopped while starting: see ${join(home, 'console.log')} and ${join(home, 'logs')}.`);
    const answer = await fetch(http).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(250);
  }
  throw new Error(`Neo4j did not answer at ${http} within ${MOST_SECONDS} seconds: see ${join(home, 'logs')}.`);
}

/** A new server knows the user neo4j with the password neo4j, good for nothing but being changed. */
async function setPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $password',
      { old: 'neo4j', password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}
