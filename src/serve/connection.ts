import { ZhengtuError } from '../model/errors.ts';

/** What is shown of a list that may be longer. */
export interface Page<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number> | number;
}

const LARGEST_PAGE = 100;

/** Checks a page size: 1 to 100. */
export function pageSize(first: number | null | undefined, usual: number): number {
  const size = first ?? usual;
  if (size < 1 || size > LARGEST_PAGE)
    throw new ZhengtuError('BAD_ARGUMENT', `first is ${size}: ask for 1 to ${LARGEST_PAGE} and page with after.`);
  return size;
}

/** A cursor holds the list it belongs to and the sort values of its row, so that a page is found again by value. */
export const encodeCursor = (list: string, ...values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([list, ...values])).toString('base64url');

/** Reads a cursor back; one of another list is refused by name. */
export function decodeCursor(list: string, cursor: string | null | undefined): (string | number)[] | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || typeof parsed[0] !== 'string')
    throw new ZhengtuError('BAD_CURSOR', 'The cursor is not one that this server gave.');
  if (parsed[0] !== list)
    throw new ZhengtuError('BAD_CURSOR', `The cursor belongs to ${parsed[0]} and was used on ${list}.`);
  return parsed.slice(1) as (string | number)[];
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Makes a page of rows that were asked for with one more than the page holds. */
export function pageOf<Row, Edge extends { readonly cursor: string }>(
  rows: readonly Row[],
  size: number,
  hasPreviousPage: boolean,
  edge: (row: Row) => Edge,
  totalCount: Page<Edge>['totalCount'],
): Page<Edge> {
  const edges = rows.slice(0, size).map(edge);
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
