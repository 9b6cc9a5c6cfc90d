/** Speaking to the server: the only place where sessions are opened. docs/neo4j.md tells why each setting is as it is. */
import neo4j, { Neo4jError, type Config, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { ZhengtuError } from '../../model/errors.ts';
import type { Row } from '../graph-store.ts';
import type { Params, Run, Stream } from '../reading.ts';
import { storeError } from './errors.ts';
import type { Neo4jSettings } from './settings.ts';
import { toParameter, toRow } from './values.ts';

const CONFIG: Config = {
  connectionTimeout: 10_000,
  connectionAcquisitionTimeout: 30_000,
  maxConnectionPoolSize: 20,
  maxTransactionRetryTime: 60_000,
  fetchSize: 1000,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  disableLosslessIntegers: true,
  userAgent: 'zhengtu',
};
const READ_TIMEOUT = 60_000;
const WRITE_TIMEOUT = 600_000;
/** The first long-term release with all that is used here. */
const OLDEST = [5, 26] as const;

/** Runs statements in a transaction that writes. */
export type Write = (cypher: string, params?: Params) => Promise<Row[]>;

/** An open connection. */
export interface Connection {
  readonly settings: Neo4jSettings;
  readonly agent: string;
  readonly run: Run;
  readonly stream: Stream;
  /** Runs `work` in one transaction, again from the start when the server says that it may succeed then. */
  readonly transaction: <T>(work: (write: Write) => Promise<T>) => Promise<T>;
  /** Runs one statement that changes the schema, in a transaction of its own. */
  readonly schema: Run;
  readonly close: () => Promise<void>;
}

/** Connects, and checks that the server is there, lets the user in, has the database and is of a version that works. */
export async function connect(settings: Neo4jSettings): Promise<Connection> {
  const driver = open(settings);
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw storeError(cause, settings);
    }
  };
  const target = settings.database === undefined ? {} : { database: settings.database };
  const bookmarks = { bookmarkManager: driver.executeQueryBookmarkManager };
  const managed =
    (routing: 'READ' | 'WRITE', timeout: number): Run =>
    async (cypher, params = {}, signal) => {
      const config = { ...target, ...(signal ? { signal } : {}), routing, transactionConfig: { timeout } };
      const { records } = await driver.executeQuery(cypher, toParameter(params), config);
      return records.map(toRow);
    };
  /** In one round trip, where a transaction of the driver's takes two; what may succeed later is tried again in one of those. */
  const readOnce: Run = async (cypher, params = {}, signal) => {
    const session = driver.session({ ...target, ...bookmarks, defaultAccessMode: neo4j.session.READ });
    const stop = (): void => void session.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const { records } = await session.run(cypher, toParameter(params) as Params, { timeout: READ_TIMEOUT });
      return records.map(toRow);
    } catch (cause) {
      if (signal?.aborted || !neo4j.isRetryableError(cause as Error)) throw cause;
      return managed('READ', READ_TIMEOUT)(cypher, params, signal);
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
    }
  };
  const run: Run = (...asked) => told(() => readOnce(...asked));
  const schema: Run = (...asked) => told(() => managed('WRITE', WRITE_TIMEOUT)(...asked));
  async function* stream(cypher: string, params: Params = {}): AsyncGenerator<Row> {
    const session = driver.session({ ...target, ...bookmarks, defaultAccessMode: neo4j.session.READ });
    try {
      for await (const record of session.run(cypher, toParameter(params) as Params)) yield toRow(record);
    } catch (cause) {
      throw storeError(cause, settings);
    } finally {
      await session.close();
    }
  }
  const transaction = <T>(work: (write: Write) => Promise<T>): Promise<T> =>
    told(async () => {
      const session = driver.session({ ...target, ...bookmarks, defaultAccessMode: neo4j.session.WRITE });
      try {
        return await again(() => session.executeWrite((tx) => work(writer(tx)), { timeout: WRITE_TIMEOUT }));
      } finally {
        await session.close();
      }
    });
  try {
    const agent = await told(() => serverAgent(driver, settings));
    await run('RETURN 1');
    return { settings, agent, run, stream, transaction, schema, close: () => driver.close() };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function open({ uri, user, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), CONFIG);
  } catch (cause) {
    throw new ZhengtuError('USAGE', `${uri} is no address of a Neo4j server: give one like neo4j://localhost:7687.`, {
      cause,
    });
  }
}

const writer =
  (tx: ManagedTransaction): Write =>
  async (cypher, params = {}) =>
    (await tx.run(cypher, toParameter(params) as Params)).records.map(toRow);

/** Two changes of the same thing at once: the second finds what the first made, or took away, when it tries again. */
async function again<T>(work: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!isClash(cause) || tries <= 1) throw cause;
    return again(work, tries - 1);
  }
}

const isClash = (cause: unknown): boolean =>
  cause instanceof Neo4jError
    ? /Schema\.ConstraintValidationFailed|Statement\.EntityNotFound/.test(cause.code)
    : cause instanceof ZhengtuError && cause.code === 'STORE_BATCH_REFUSED';

async function serverAgent(driver: Driver, { uri, database }: Neo4jSettings): Promise<string> {
  const { agent = '' } = await driver.getServerInfo(database === undefined ? {} : { database });
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(agent)?.slice(1) ?? []).map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return agent;
  throw new ZhengtuError(
    'STORE_VERSION',
    `${uri} is ${agent}, and zhengtu needs Neo4j ${OLDEST.join('.')} or later: update the server.`,
  );
}
