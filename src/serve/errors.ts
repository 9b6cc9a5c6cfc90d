/** Errors as clients get them: a closed list of codes; everything else is hidden, and logged with the request's id. */
import { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { ERROR_CODES, ZhengtuError, type ErrorCode } from '../model/errors.ts';

/** Takes one line of the log. */
export type Log = (line: string) => void;

/** What is known of a request beside GraphQL. */
export interface RequestContext {
  readonly requestId: string;
  /** True when the request brought the server's token. */
  readonly trusted: boolean;
  /** Fires when the client goes away and when its time is over. */
  readonly signal: AbortSignal;
}

/** Keeps errors of ours and of the client; what else went wrong is hidden behind its cause. */
export function maskError(error: unknown): Error {
  const { originalError, nodes, path } = error as Partial<GraphQLError>;
  const cause = originalError ?? error;
  const at = { nodes: nodes ?? null, path: path ?? null };
  if (cause instanceof ZhengtuError)
    return new GraphQLError(cause.message, { ...at, extensions: { code: cause.code, ...cause.details } });
  if (cause instanceof GraphQLError) return cause === error ? cause : (error as Error);
  return new GraphQLError('Something went wrong on the server: tell its operator the request id.', {
    ...at,
    extensions: { code: 'INTERNAL' satisfies ErrorCode },
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
  });
}

/** Gives every error a code of the list; hidden ones are logged with the request's id, which the client gets too. */
export function useErrorCodes(log: Log): Plugin<object, RequestContext> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result) || isAsyncIterable(result) || !('errors' in result) || !result.errors) return;
      const { requestId, signal } = serverContext;
      // What was stopped because the client went away is no fault, and nobody reads its answer.
      if (signal.aborted) return;
      setResult({ ...result, errors: result.errors.map((error) => coded(error as GraphQLError, requestId, log)) });
    },
  };
}

function coded(error: GraphQLError, requestId: string, log: Log): GraphQLError {
  const code = codeOf(error);
  if (code === 'INTERNAL') {
    const { message, stack } = error.originalError ?? error;
    writeLog(log, 'error', requestId, { code, message, stack });
  }
  const extensions = { ...error.extensions, code, ...(code === 'INTERNAL' ? { requestId } : {}) };
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions,
  });
}

function codeOf({ extensions, message }: GraphQLError): ErrorCode {
  const known = ERROR_CODES.find((code) => code === extensions['code']);
  if (known) return known;
  if (extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE') return 'LIMIT_EXCEEDED';
  return extensions['unexpected'] || message === 'Unexpected error.' ? 'INTERNAL' : 'QUERY_INVALID';
}

/** Writes a line of JSON. */
export const writeLog = (log: Log, level: 'error' | 'info', requestId: string, told: object): void =>
  log(JSON.stringify({ time: new Date().toISOString(), level, requestId, ...told }));
