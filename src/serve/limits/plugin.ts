/** Limits that hold before anything is executed; src/serve/limits/shape.ts and cost.ts tell how each is measured. */
import {
  getOperationAST,
  GraphQLError,
  parse,
  type DocumentNode,
  type ExecutionArgs,
  type ParseOptions,
  type Source,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../model/errors.ts';
import { costOf } from './cost.ts';
import { shapeOf } from './shape.ts';

export interface Limits {
  /** Of a request's body. */
  readonly bytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly cost: number;
}

export const LIMITS: Limits = {
  bytes: 256 * 1024,
  tokens: 2500,
  depth: 16,
  aliases: 30,
  directives: 30,
  rootFields: 20,
  cost: 30_000,
};

const refusal = (code: ErrorCode, message: string, details: object = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...details } });

/** Refuses documents that are too large in any way, and tells the cost of the others. */
export function useLimits(limits: Limits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => parseWithin(limits, source, options));
      return ({ result, replaceParseResult }) => {
        const refused = result instanceof Error ? undefined : tooMuch(result as DocumentNode, limits);
        if (refused) replaceParseResult(refused as never);
      };
    },
    onExecute({ args, setResultAndStopExecution }) {
      const cost = measure(args);
      if (cost > limits.cost) setResultAndStopExecution({ errors: [tooCostly(cost, limits.cost)] });
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!isAsyncIterable(result))
            setResult({
              ...result,
              extensions: { ...result.extensions, cost: { requested: cost, limit: limits.cost } },
            });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const cost = measure(args);
      if (cost > limits.cost) setResultAndStopExecution({ errors: [tooCostly(cost, limits.cost)] });
    },
  };
}

function parseWithin({ tokens }: Limits, source: string | Source, options: ParseOptions | undefined): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes(`more that ${tokens} tokens`))
      throw refusal('LIMIT_EXCEEDED', `The document has more than ${tokens} tokens: split it.`);
    throw error;
  }
}

function tooMuch(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  const shape = shapeOf(document);
  for (const name of ['depth', 'aliases', 'directives', 'rootFields'] as const)
    if (shape[name] > limits[name])
      return refusal(
        'LIMIT_EXCEEDED',
        `${name} is ${shape[name]}, and ${limits[name]} is the most: split the document.`,
      );
  return undefined;
}

const tooCostly = (cost: number, limit: number): GraphQLError =>
  refusal('COST_TOO_HIGH', `The operation may give ${cost} nodes, and ${limit} is the most: ask for smaller pages.`, {
    cost,
    limit,
  });

function measure({ schema, document, operationName, variableValues }: ExecutionArgs): number {
  const operation = getOperationAST(document, operationName);
  return operation ? costOf(schema, document, operation, variableValues ?? {}) : 0;
}
