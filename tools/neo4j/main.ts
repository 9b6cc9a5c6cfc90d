/** npm run neo4j: a local Neo4j with Browser, until Ctrl-C. Settings: BOLT_PORT, HTTP_PORT, NEO4J_PASSWORD, NEO4J_HEAP. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { missingForNeo4j, neo4jVersion } from './jars.ts';
import { startNeo4j } from './server.ts';

const home = process.argv[2] ?? join('data', 'neo4j');
const { env } = process;

/** The password is made once, and kept beside the data where only this user reads it. */
function passwordOf(folder: string): string {
  const file = join(folder, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = env['NEO4J_PASSWORD'] ?? randomBytes(12).toString('base64url');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const missing = missingForNeo4j();
if (missing) {
  say(`error STORE_UNAVAILABLE: ${missing} Install it, or use Docker (docker compose up) or a server (NEO4J_URI).`);
  process.exit(2);
}
const server = await startNeo4j({
  home,
  password: passwordOf(home),
  ports: { bolt: Number(env['BOLT_PORT'] ?? 7687), http: Number(env['HTTP_PORT'] ?? 7474) },
  heap: env['NEO4J_HEAP'] ?? '1g',
  log: say,
});
process.stdout.write(`Neo4j ${neo4jVersion()}, data in ${home}
Browser  ${server.http}/browser/  (connect to ${server.uri}, user neo4j, password in ${join(home, 'password')})
zhengtu  export NEO4J_URI=${server.uri} NEO4J_USER=neo4j NEO4J_PASSWORD=$(cat ${join(home, 'password')})
Ctrl-C stops it
`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.stop());
await server.ended;
