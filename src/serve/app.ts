/** The app without a port: what it answers can be tried by calling it. */
import { randomUUID } from 'node:crypto';
import { createYoga, useReadinessCheck, type Plugin } from 'graphql-yoga';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { GraphStore } from '../store/graph-store.ts';
import { makeContext, type Context, type Shared, type Write } from './context.ts';
import { maskError, useErrorCodes, writeLog, type Log, type RequestContext } from './errors.ts';
import { makeExplorerHandler } from './explorer.ts';
import { makePlaygroundHandler } from './graphiql/handler.ts';
import { makeGraphFeed } from './graph-feed.ts';
import { guard, type GuardOptions } from './guard.ts';
import { LIMITS, useLimits, type Limits } from './limits/plugin.ts';
import { useMetrics } from './metrics.ts';
import { makeSchema } from './schema.ts';
import { makeTextReader } from './text-reader.ts';
import { within } from './time-limit.ts';
import { useTrustedDocuments } from './trusted-documents.ts';

/** Answers one HTTP request. */
export type App = (request: Request) => Promise<Response>;

export interface AppOptions extends GuardOptions {
  readonly limits?: Partial<Limits>;
  /** Milliseconds that an answer may take. */
  readonly timeLimit?: number;
  /** False hides the schema from clients. */
  readonly introspection?: boolean;
  /** True offers the mutations that add and remove reports, to those who have the token. */
  readonly allowIngest?: boolean;
  /** True writes a line for every request. */
  readonly logRequests?: boolean;
}

/** A report may be sent in one piece by those who may add it. */
const UPLOAD_BYTES = 16 * 1024 * 1024;
const TIME_LIMIT = 30_000;

/** Makes the app over a store; `log` gets what is hidden from the client. */
export function makeApp(store: GraphStore, log: Log, options: AppOptions = {}): App {
  const limits = { ...LIMITS, ...(options.allowIngest ? { bytes: UPLOAD_BYTES } : {}), ...options.limits };
  const feed = makeGraphFeed(store);
  const shared: Shared = { store, feed, text: makeTextReader(), write: makeWrite(store, feed.changed) };
  const yoga = createYoga<RequestContext, Context>({
    schema: makeSchema({ ingest: options.allowIngest ?? false }),
    context: ({ requestId, trusted, signal, params }) =>
      makeContext(shared, { requestId, trusted, signal }, params.query),
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    multipart: false,
    maxRequestBodySize: limits.bytes,
    healthCheckEndpoint: '/healthz',
    maskedErrors: { maskError },
    plugins: [
      useReadinessCheck({ endpoint: '/readyz', check: async () => (await store.read('report-count')).length === 1 }),
      useTrustedDocuments(),
      useMetrics(),
      useLimits(limits),
      options.introspection === false && hideSchema,
      useErrorCodes(log),
    ],
  });
  const playground = makePlaygroundHandler();
  const explorer = makeExplorerHandler();
  const answerTo = async (request: Request, requestId: string): Promise<Response> => {
    const guarded = isProbe(request) ? { trusted: false } : guard(request, options);
    if ('refused' in guarded) return guarded.refused;
    const answer =
      (await playground(request)) ??
      explorer(request) ??
      (await within(options.timeLimit ?? TIME_LIMIT, request, (signal) =>
        yoga.fetch(request, { requestId, trusted: guarded.trusted, signal }),
      ));
    if ('cookie' in guarded && guarded.cookie) answer.headers.append('set-cookie', guarded.cookie);
    return answer;
  };
  return async (request) => {
    const [requestId, begun] = [requestIdOf(request), performance.now()];
    const answer = await answerTo(request, requestId);
    answer.headers.set('x-request-id', requestId);
    if (options.logRequests) {
      const [{ method, url }, { status }] = [request, answer];
      const milliseconds = Math.round(performance.now() - begun);
      writeLog(log, 'info', requestId, { method, path: new URL(url).pathname, status, milliseconds });
    }
    return answer;
  };
}

/** One change after the other: an engine writes for one at a time. */
function makeWrite(store: GraphStore, changed: () => void): Write {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const next = last.then(() => change(store)).finally(changed);
    last = next.catch(() => undefined);
    return next;
  };
}

/** What watches over a server asks without a token. */
const isProbe = (request: Request): boolean => ['/healthz', '/readyz'].includes(new URL(request.url).pathname);

const requestIdOf = (request: Request): string => {
  const given = request.headers.get('x-request-id') ?? '';
  return /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
};

const hideSchema: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};
