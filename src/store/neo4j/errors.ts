import { Neo4jError } from 'neo4j-driver';
import { ZhengtuError, type ErrorCode } from '../../model/errors.ts';
import type { Neo4jSettings } from './settings.ts';

type Telling = (settings: Neo4jSettings, message: string) => string;
const database = ({ database: name }: Neo4jSettings): string => (name ? `database ${name}` : 'default database');

/** What went wrong, by the driver's code and message: the first row that fits tells. */
const ROWS: readonly (readonly [ErrorCode, RegExp, Telling])[] = [
  [
    'STORE_FULL',
    /no space left|disk is full|out of disk|TransactionLogError|database panic/i,
    ({ uri }) =>
      `The server at ${uri} cannot write: its disk is full; make room, restart it and run the command again.`,
  ],
  [
    'STORE_LOGIN',
    /Security\.(?:Unauthorized|CredentialsExpired|TokenExpired|AuthenticationRateLimit)/,
    ({ uri, user }) => `${uri} refuses user ${user} with this password: check NEO4J_USER and NEO4J_PASSWORD.`,
  ],
  [
    'STORE_NO_DATABASE',
    /Database\.(?:DatabaseNotFound|GraphNotFound)|database does not exist/i,
    (settings) =>
      `There is no ${database(settings)} at ${settings.uri}: check NEO4J_DATABASE, or leave it out for the default one.`,
  ],
  [
    'STORE_READ_ONLY',
    /OnReadOnly(?:Access)?Database|read-only mode|NotALeader|Security\.Forbidden|No write replicas|routing table.*no (?:leader|writer)/i,
    (settings) =>
      `The ${database(settings)} at ${settings.uri} takes no writes from user ${settings.user}: use a server, or a user, that may write.`,
  ],
  [
    'STORE_UNAVAILABLE',
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|Could not (?:connect|perform discovery)|connection acquisition/i,
    (settings) =>
      `No Neo4j answers at ${settings.uri}: check the address, and that the server runs (docker compose up, or npm run neo4j).`,
  ],
];

/** One sentence with a code for what the driver threw; other errors are given back as they are. */
export function storeError(cause: unknown, settings: Neo4jSettings): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  const text = `${cause.code} ${cause.message}`;
  const [code, , tell] = ROWS.find(([, pattern]) => pattern.test(text)) ?? [];
  if (code && tell) return new ZhengtuError(code, tell(settings, cause.message), { cause });
  return new ZhengtuError(
    'STORE_FAILED',
    `Neo4j at ${settings.uri} gave up (${cause.code}: ${firstLine(cause.message)}): see its log, and run the command again.`,
    { cause },
  );
}

/** What is wrong with a user's query, or with the server. */
export const queryError = (cause: unknown): unknown =>
  cause instanceof ZhengtuError && cause.code === 'STORE_FAILED' && isStatementError(cause.cause)
    ? new ZhengtuError('QUERY_INVALID', `The query could not be run: ${firstLine(cause.cause.message)}`, { cause })
    : cause;

const isStatementError = (cause: unknown): cause is Neo4jError =>
  cause instanceof Neo4jError && /ClientError\.(?:Statement|Procedure|Schema|Transaction)/.test(cause.code);

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
