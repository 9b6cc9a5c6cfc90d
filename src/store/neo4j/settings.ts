import { ZhengtuError } from '../../model/errors.ts';

/** Where a Neo4j server is, and as whom to speak to it. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database where absent. */
  readonly database?: string;
}

const SCHEMES = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:$/;

/** Settings from `--store` or NEO4J_URI; undefined means the embedded engine. Name and password may stand in the address. */
export function neo4jSettings(
  env: Readonly<Record<string, string | undefined>>,
  store = env['NEO4J_URI'],
): Neo4jSettings | undefined {
  if (!store || store === 'embedded') return undefined;
  const url = URL.canParse(store) ? new URL(store) : undefined;
  if (!url || !SCHEMES.test(url.protocol))
    throw new ZhengtuError(
      'USAGE',
      `The store is told by an address like neo4j://localhost:7687, or by the word embedded, and not by ${hidden(store)}.`,
    );
  const user = decodeURIComponent(url.username) || env['NEO4J_USER'] || 'neo4j';
  const password = decodeURIComponent(url.password) || env['NEO4J_PASSWORD'];
  if (!password)
    throw new ZhengtuError('STORE_LOGIN', `There is no password for ${url.host}: set NEO4J_PASSWORD (and NEO4J_USER).`);
  const database = url.pathname.slice(1) || env['NEO4J_DATABASE'];
  return { uri: `${url.protocol}//${url.host}${url.search}`, user, password, ...(database ? { database } : {}) };
}

const hidden = (text: string): string => text.replace(/\/\/[^@/]{0,200}@/, '//…@');
