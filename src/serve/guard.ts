/** What is checked of a request before it is read: where it was sent to, whether another site sent it, and the token. */
import { timingSafeEqual } from 'node:crypto';
import type { ErrorCode } from '../model/errors.ts';

export interface GuardOptions {
  /** Known to those who may use the server from elsewhere, and who may change the graph. */
  readonly token?: string | undefined;
  /** True when every request needs the token. */
  readonly tokenForAll?: boolean;
  /** True when the server answers to any name. */
  readonly anyHost?: boolean;
}

/** What the guard says: a refusal, or whether the request brought the token. */
export type Guarded = { readonly refused: Response } | { readonly trusted: boolean; readonly cookie?: string };

const COOKIE = 'zhengtu_token';
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Checks one request. */
export function guard(request: Request, { token, tokenForAll, anyHost }: GuardOptions): Guarded {
  const { searchParams, host } = new URL(request.url);
  if (!anyHost && !LOCAL.test(request.headers.get('host') ?? host))
    return refuse(403, 'FORBIDDEN', 'This server answers to localhost only: see HOST and --public.');
  if (crossSite(request))
    return refuse(
      403,
      'FORBIDDEN',
      'Send JSON with content-type: application/json, so that no other site can send for you.',
    );
  const given = bearer(request) ?? searchParams.get('token') ?? cookie(request);
  const trusted = token !== undefined && given !== undefined && given !== null && same(given, token);
  if (tokenForAll && !trusted)
    return refuse(
      401,
      'UNAUTHORIZED',
      'This server asks for its token: send authorization: Bearer TOKEN, or open the address with ?token=TOKEN.',
    );
  const asked = searchParams.get('token');
  return trusted && asked ? { trusted, cookie: `${COOKIE}=${asked}; HttpOnly; SameSite=Strict; Path=/` } : { trusted };
}

/** A form of another site can send only these types, and needs no leave to do it. */
const SIMPLE = /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

function crossSite(request: Request): boolean {
  if (request.method !== 'POST') return false;
  const type = request.headers.get('content-type');
  return type === null || SIMPLE.test(type);
}

const bearer = (request: Request): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

const cookie = (request: Request): string | undefined =>
  new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1];

/** Compares in a time that tells nothing of how much is right. */
function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const refuse = (status: number, code: ErrorCode, message: string): Guarded => ({
  refused: Response.json({ errors: [{ message, extensions: { code } }] }, { status }),
});
