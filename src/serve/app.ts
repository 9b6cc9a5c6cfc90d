/** The app without a port: what it answers can be tried by calling it. */
import { GraphQLError } from 'graphql';
import { createYoga, maskError, type YogaInitialContext } from 'graphql-yoga';
import { ZhengtuError } from '../model/errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { makeContext, type Context } from './context.ts';
import { makeExplorerHandler } from './explorer.ts';
import { makePlaygroundHandler } from './graphiql/handler.ts';
import { makeSchema } from './schema.ts';
import { makeTextReader } from './text-reader.ts';

/** Answers one HTTP request. */
export type App = (request: Request) => Promise<Response>;

/** Makes the app over a store; `log` gets what is hidden from the client. */
export function makeApp(store: GraphStore, log: (line: string) => void): App {
  const text = makeTextReader();
  const yoga = createYoga<YogaInitialContext, Context>({
    schema: makeSchema(),
    context: () => makeContext(store, text),
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    maskedErrors: {
      maskError: (error, message, isDev) => {
        const { originalError, nodes, path } = error as GraphQLError;
        const cause: unknown = originalError ?? error;
        if (cause instanceof ZhengtuError)
          return new GraphQLError(cause.message, {
            nodes: nodes ?? null,
            path: path ?? null,
            extensions: { code: cause.code, ...cause.details },
          });
        if (originalError || !(error instanceof GraphQLError))
          log(`error INTERNAL: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
        return maskError(error, message, isDev);
      },
    },
  });
  const playground = makePlaygroundHandler();
  const explorer = makeExplorerHandler();
  return async (request) => (await playground(request)) ?? explorer(request) ?? yoga.fetch(request);
}
