import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, ApiError, type Operation } from './client.ts';

/** What is known of an answer: `data` stays while it is asked for again. */
export interface Query<Data> {
  readonly data?: Data;
  readonly error?: ApiError;
  readonly loading: boolean;
  readonly retry: () => void;
}

const MOST_KEPT = 200;
/** Answers seen in this visit: going back shows a page at once. */
const kept = new Map<string, unknown>();

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/** Asks once per set of variables and keeps the answer; `undefined` variables ask nothing. */
export function useQuery<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
): Query<Data> {
  const key = variables === undefined ? '' : `${operation.name} ${JSON.stringify(variables)}`;
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<{ readonly key: string; readonly data?: Data; readonly error?: ApiError }>();
  useEffect(() => {
    if (variables === undefined || kept.has(key)) return undefined;
    const abort = new AbortController();
    ask(operation, variables, abort.signal).then(
      (data) => {
        keep(key, data);
        setResult({ key, data });
      },
      (cause: unknown) => {
        if (abort.signal.aborted) return;
        setResult({ key, error: cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause), cause) });
      },
    );
    return () => abort.abort();
  }, [key, attempt]);
  const retry = useCallback(() => {
    setResult(undefined);
    setAttempt((count) => count + 1);
  }, []);
  const data = kept.get(key) as Data | undefined;
  const error = result?.key === key ? result.error : undefined;
  return {
    ...(data === undefined ? {} : { data }),
    ...(error ? { error } : {}),
    loading: key !== '' && data === undefined && !error,
    retry,
  };
}
