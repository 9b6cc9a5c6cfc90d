import { contentSecurityPolicy, loadAssets, page, type Asset } from './assets.ts';
import { readExamples } from './examples.ts';

/** Answers a browser's request for the playground and its files; `undefined` for everything else. */
export type PlaygroundHandler = (request: Request) => Promise<Response | undefined>;

export function makePlaygroundHandler(): PlaygroundHandler {
  let assets: Promise<ReadonlyMap<string, Asset>> | undefined;
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== 'GET') return undefined;
    if (pathname === '/graphql' && wantsPage(request) && !searchParams.has('query')) return pageResponse();
    if (!pathname.startsWith('/graphiql/')) return undefined;
    assets ??= loadAssets(readExamples());
    return assetResponse(request, (await assets).get(pathname.slice('/graphiql/'.length)));
  };
}

const wantsPage = (request: Request): boolean => request.headers.get('accept')?.includes('text/html') ?? false;

const pageResponse = (): Response =>
  new Response(page, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': contentSecurityPolicy },
  });

function assetResponse(request: Request, asset: Asset | undefined): Response {
  if (!asset) return new Response('Not found\n', { status: 404 });
  const headers = { etag: asset.etag, 'cache-control': 'no-cache' };
  if (request.headers.get('if-none-match') === asset.etag) return new Response(null, { status: 304, headers });
  return new Response(asset.gzip as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      'content-type': asset.type,
      'content-encoding': 'gzip',
      'x-content-type-options': 'nosniff',
    },
  });
}
