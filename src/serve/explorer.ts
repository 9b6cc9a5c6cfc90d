/** The explorer's page and files, from dist/explorer; every address of the explorer gives the one page. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageRoot } from '../read/resources.ts';

/** Answers a request for the explorer; `undefined` for everything else. */
export type ExplorerHandler = (request: Request) => Response | undefined;

interface File {
  readonly type: string;
  readonly gzip: Uint8Array;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Everything comes from this server; a picture of the graph is a blob of the page's own. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** First parts of the explorer's addresses; src/explorer/app.tsx says what each shows. */
const PLACES = new Set(['', 'search', 'entity', 'reports', 'graph', 'dashboards', 'ask', 'try']);

/** First parts of the addresses that the rest of the server answers. */
const ELSEWHERE = new Set(['graphql', 'graphiql', 'healthz', 'readyz', 'metrics']);

/** Makes the handler; the files are read once, at the first request. */
export function makeExplorerHandler(folder = join(packageRoot, 'dist', 'explorer')): ExplorerHandler {
  let files: ReadonlyMap<string, File> | undefined;
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const { pathname } = new URL(request.url);
    const first = pathname.split('/')[1] ?? '';
    const isPlace = PLACES.has(first);
    // A browser that goes where nothing is gets the page too: it says so, and leads back.
    const isLost =
      !isPlace && !ELSEWHERE.has(first) && first !== 'assets' && !!request.headers.get('accept')?.includes('text/html');
    if (!isPlace && !isLost && !pathname.startsWith('/assets/') && pathname !== '/icon.svg') return undefined;
    files ??= readFiles(folder);
    const page = files.get('/index.html');
    if (!page) return isPlace ? notBuilt() : undefined;
    if (isLost && pathname !== '/icon.svg') return answer(request, page, 'no-store', 404);
    return isPlace ? answer(request, page, 'no-cache') : asset(request, files.get(pathname));
  };
}

function readFiles(folder: string): ReadonlyMap<string, File> {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths
      .filter((path) => extname(path) in TYPES)
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, readFile(path)]),
  );
}

function readFile(path: string): File {
  const gzip = gzipSync(readFileSync(path));
  const etag = `"${createHash('sha256').update(gzip).digest('hex').slice(0, 16)}"`;
  return { type: TYPES[extname(path)] ?? 'application/octet-stream', gzip, etag };
}

/** A file whose name holds its hash never changes; the page and the icon are asked for again. */
const asset = (request: Request, file: File | undefined): Response =>
  file
    ? answer(request, file, request.url.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    : new Response('Not found\n', { status: 404 });

function answer(request: Request, { type, gzip, etag }: File, caching: string, status = 200): Response {
  const headers = {
    etag,
    'cache-control': caching,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  if (status === 200 && request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : (gzip as Uint8Array<ArrayBuffer>), {
    status,
    headers: { ...headers, 'content-type': type, 'content-encoding': 'gzip' },
  });
}

/** Tells how to get the page where a checkout has not built it; the API works without it. */
const notBuilt = (): Response =>
  new Response(
    '<!doctype html><meta charset="utf-8"><title>zhengtu</title><p>The explorer is not built: run <code>npm run build:explorer</code> and start again. <a href="/graphql">GraphQL</a> works without it.</p>\n',
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
