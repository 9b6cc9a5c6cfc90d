import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Example } from './examples.ts';

/** One file of the playground, compressed once. */
export interface Asset {
  readonly type: string;
  readonly gzip: Uint8Array;
  readonly etag: string;
}

const asset = (type: string, text: string): Asset => {
  const gzip = gzipSync(text);
  return { type, gzip, etag: `"${createHash('sha256').update(gzip).digest('hex').slice(0, 16)}"` };
};

/**
 * Gives GraphiQL's files by name, from the installed package: nothing is fetched from elsewhere, so the playground comes
 * up with no network. The package is 9 MB and is loaded when the first file is asked for.
 */
export async function loadAssets(examples: readonly Example[]): Promise<ReadonlyMap<string, Asset>> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } =
    await import('@graphql-yoga/render-graphiql/graphiql');
  return new Map([
    ['graphiql.css', asset('text/css; charset=utf-8', css)],
    ['graphiql.js', asset('text/javascript; charset=utf-8', js)],
    ['boot.js', asset('text/javascript; charset=utf-8', bootScript(examples))],
    ['editor.worker.js', asset('text/javascript; charset=utf-8', editorWorkerService)],
    ['json.worker.js', asset('text/javascript; charset=utf-8', jsonWorker)],
    ['graphql.worker.js', asset('text/javascript; charset=utf-8', graphqlWorker)],
  ]);
}

/** Starts GraphiQL on the example queries; Monaco asks for its workers by label. */
const bootScript = (examples: readonly Example[]): string => `
const workers = { editorWorkerService: 'editor.worker.js', json: 'json.worker.js', graphql: 'graphql.worker.js' };
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => 'graphiql/' + workers[label] };
const options = ${JSON.stringify({
  title: 'zhengtu GraphQL',
  endpoint: '/graphql',
  defaultTabs: examples.map(({ query }) => ({ query })),
})};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), options);
`;

/** Served at /graphql to a browser. */
export const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>zhengtu GraphQL</title>
    <base href="/" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="graphiql/graphiql.css" />
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>The playground needs JavaScript. Queries can be sent to /graphql without it.</noscript>
    <div id="root"></div>
    <script src="graphiql/graphiql.js"></script>
    <script src="graphiql/boot.js"></script>
  </body>
</html>
`;

/** Monaco writes style elements and loads its icon font from a data address; everything else comes from this server. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
].join('; ');
