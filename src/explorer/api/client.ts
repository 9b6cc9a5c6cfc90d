/** A document of this application with the types of its answer and variables. */
export interface Operation<Data, Variables> {
  readonly name: string;
  /** SHA-256 of its text, by which the server knows it. */
  readonly id: string;
  /** Never set: carries the types. */
  readonly types?: (variables: Variables) => Data;
}

/**
 * Why there is no answer: a code of docs/errors.md, OFFLINE (no connection) or PAGE_OUTDATED (the server was
 * updated and no longer knows the documents of the page).
 */
export class ApiError extends Error {
  readonly code: string;
  constructor(code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends one document and gives its data; throws only `ApiError` and the abort of `signal`. */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(operation, variables, signal);
  const answer = await answerOf<Data>(response);
  const [problem] = answer.errors ?? [];
  if (problem?.message === 'PersistedQueryNotFound') throw new ApiError('PAGE_OUTDATED', problem.message);
  if (problem) throw new ApiError(problem.extensions?.code ?? 'INTERNAL', problem.message);
  if (!answer.data) throw new ApiError('INTERNAL', `HTTP ${response.status}`);
  return answer.data;
}

async function send<Data, Variables>(
  { name, id }: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        operationName: name,
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: id } },
      }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('OFFLINE', String(cause), cause);
  }
}

async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>;
  } catch (cause) {
    throw new ApiError('INTERNAL', `HTTP ${response.status}`, cause);
  }
}
