import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, ApiError, type Operation } from './client.ts';

/** A connection as the API gives it. */
export interface Connection<Edge> {
  readonly totalCount?: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The pages of a list seen so far. */
export interface Pages<Edge> {
  readonly edges: readonly Edge[];
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: ApiError | undefined;
  readonly more: () => void;
}

/** Goes on from a first page, a page at a time, on a person's request. */
export function usePages<Edge, Data, Variables extends { after?: string | null }>(
  first: Connection<Edge> | undefined,
  operation: Operation<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Connection<Edge> | undefined,
): Pages<Edge> {
  const [pages, setPages] = useState<readonly Connection<Edge>[]>([]);
  const [state, setState] = useState<{ readonly loading: boolean; readonly error?: ApiError }>({ loading: false });
  useEffect(() => setPages([]), [first]);
  const last = pages.at(-1) ?? first;
  const more = useCallback(() => {
    if (!last?.pageInfo.endCursor) return;
    setState({ loading: true });
    ask(operation, { ...variables, after: last.pageInfo.endCursor } as unknown as Variables).then(
      (data) => {
        const page = pick(data);
        setPages((before) => (page ? [...before, page] : before));
        setState({ loading: false });
      },
      (cause: unknown) =>
        setState({
          loading: false,
          error: cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause)),
        }),
    );
  }, [last, operation, JSON.stringify(variables)]);
  return {
    edges: [...(first?.edges ?? []), ...pages.flatMap(({ edges }) => edges)],
    total: first?.totalCount,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loading: state.loading,
    error: state.error,
    more,
  };
}
