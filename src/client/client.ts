/** Asking a zhengtu server from a program: `zhengtu/client`. Runs in Node and in browsers. */

/** A document with the types of its answer and its variables. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set: carries the types. */
  readonly types?: (variables: Variables) => Data;
}

/** Why there is no answer: a code of docs/errors.md with the server's words. */
export class AnswerError extends Error {
  readonly code: string;
  /** What the error tells beside its words: the candidates of an ambiguous name, the cost and its limit. */
  readonly details: Readonly<Record<string, unknown>>;
  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

export interface ClientOptions {
  /** For a server that asks for one. */
  readonly token?: string;
  readonly fetch?: typeof fetch;
}

/** Asks one server. */
export type Ask = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Data>;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Makes a client for the server at `url`, such as `http://localhost:4000/graphql`. */
export function makeClient(url: string, { token, fetch: send = fetch }: ClientOptions = {}): Ask {
  return async <Data, Variables>(
    { name, text }: Operation<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ) => {
    const response = await send(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ operationName: name, query: text, variables }),
      ...(signal ? { signal } : {}),
    });
    const { data, errors: [problem] = [] } = (await response.json()) as Answer<Data>;
    if (problem) throw new AnswerError(String(problem.extensions?.['code']), problem.message, problem.extensions);
    return data as Data;
  };
}
