/** Every code that a command or the API can give; docs/errors.md tells what to do about each. */
export const ERROR_CODES = [
  'USAGE',
  'PORT_BUSY',
  'STORE_LOCKED',
  'STORE_UNAVAILABLE',
  'STORE_DAMAGED',
  'STORE_BATCH_REFUSED',
  'STORE_LOGIN',
  'STORE_NO_DATABASE',
  'STORE_VERSION',
  'STORE_READ_ONLY',
  'STORE_FULL',
  'STORE_FAILED',
  'QUEUE_UNAVAILABLE',
  'QUERY_UNKNOWN',
  'QUERY_INVALID',
  'REPORT_UNKNOWN',
  'ENTITY_UNKNOWN',
  'RULING_INVALID',
  'AMBIGUOUS_NAME',
  'BAD_ARGUMENT',
  'BAD_CURSOR',
  'TOO_WIDE',
  'LIMIT_EXCEEDED',
  'COST_TOO_HIGH',
  'TIMEOUT',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Wrong use or a broken set-up; the message is one sentence that says what to do next. */
export class ZhengtuError extends Error {
  readonly code: ErrorCode;
  /** What a client of the API gets beside the message: candidates, a limit. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: ErrorOptions & { readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options);
    this.name = 'ZhengtuError';
    this.code = code;
    this.details = options.details ?? {};
  }
}
