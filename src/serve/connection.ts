import { createHash } from 'node:crypto';
import { ZhengtuError } from '../model/errors.ts';
import type { Row, Value } from '../store/graph-store.ts';

/** Arguments of every list; `first` and `after` walk forward, `last` and `before` are their mirror. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A list by name, with what it was asked with: a cursor made with other filters is of another list. */
export interface List {
  readonly name: string;
  readonly usual: number;
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly descending?: boolean;
}

/** The stretch of a list that is asked for. Every query of a list takes `params`; rows come back with `value` and `key`. */
export interface Window {
  readonly size: number;
  readonly backward: boolean;
  readonly resumed: boolean;
  readonly params: { readonly [name in 'down' | 'afterValue' | 'afterKey' | 'limit']: Value };
}

/** What is shown of a list that may be longer. */
export interface Page<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: () => string | null;
    readonly endCursor: () => string | null;
  };
  readonly totalCount: () => Promise<number> | number;
}

const LARGEST_PAGE = 100;

/** Checks a page size: 1 to 100. */
export function pageSize(size: number | null | undefined, usual: number, name = 'first'): number {
  const asked = size ?? usual;
  if (asked < 1 || asked > LARGEST_PAGE)
    throw new ZhengtuError(
      'BAD_ARGUMENT',
      `${name} is ${asked}: ask for 1 to ${LARGEST_PAGE} and page on with a cursor.`,
    );
  return asked;
}

/** Reads the paging arguments of a list. */
export function windowOf(list: List, { first, after, last, before }: PageArguments): Window {
  const backward = (last ?? null) !== null || (before ?? null) !== null;
  if (backward && ((first ?? null) !== null || (after ?? null) !== null))
    throw new ZhengtuError(
      'BAD_ARGUMENT',
      'Give first and after to walk forward, or last and before to walk back, not both.',
    );
  const size = backward ? pageSize(last, list.usual, 'last') : pageSize(first, list.usual);
  const cursor = decodeCursor(list, backward ? before : after);
  return {
    size,
    backward,
    resumed: cursor !== undefined,
    params: {
      down: backward !== (list.descending ?? false),
      afterValue: cursor?.[0] ?? null,
      afterKey: cursor?.[1] ?? null,
      limit: size + 1,
    },
  };
}

/** Makes a page of rows that were asked for with one more than the page holds; cursors are made when they are asked for. */
export function pageOf(
  list: List,
  window: Window,
  rows: readonly Row[],
  totalCount: Page<Row>['totalCount'],
): Page<{ readonly cursor: () => string }> {
  const shown = rows.slice(0, window.size);
  const cursor = ({ value = null, key = null }: Row) => encodeCursor(list, value, key);
  const edges = (window.backward ? shown.reverse() : shown).map((row) => ({ ...row, cursor: () => cursor(row) }));
  const more = rows.length > window.size;
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? window.resumed : more,
      hasPreviousPage: window.backward ? more : window.resumed,
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
    totalCount,
  };
}

/** Tells lists with other filters apart; empty for a list that has none. */
function fingerprint({ filters = {} }: List): string {
  const told = Object.entries(filters).filter(([, value]) => value !== undefined && value !== null);
  if (told.length === 0) return '';
  return createHash('sha256').update(JSON.stringify(told.sort())).digest('base64url').slice(0, 8);
}

/** A cursor holds its list and the sort values of its row, so that a page is found again by value, not by position. */
const encodeCursor = (list: List, value: Value, key: Value): string =>
  Buffer.from(JSON.stringify([list.name, fingerprint(list), value, key])).toString('base64url');

function decodeCursor(list: List, cursor: string | null | undefined): [Value, Value] | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [name, filters, value, key] = parse(cursor);
  if (name !== list.name)
    throw new ZhengtuError('BAD_CURSOR', `The cursor belongs to ${name} and was used on ${list.name}.`);
  if (filters !== fingerprint(list))
    throw new ZhengtuError('BAD_CURSOR', `The cursor belongs to ${name} with other filters or another order.`);
  return [value, key];
}

const isScalar = (value: unknown): value is Value => ['string', 'number'].includes(typeof value) || value === null;

function parse(cursor: string): [string, string, Value, Value] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 4 && typeof parsed[0] === 'string' && parsed.every(isScalar))
      return parsed as [string, string, Value, Value];
  } catch {
    // told below
  }
  throw new ZhengtuError('BAD_CURSOR', 'The cursor is not one that this server gave: start the list anew.');
}
