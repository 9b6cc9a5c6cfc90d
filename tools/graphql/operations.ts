/** Types and texts of GraphQL documents, from the SDL. */
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  Kind,
  OperationTypeNode,
  parse,
  print,
  separateOperations,
  validate,
  type DocumentNode,
} from 'graphql';

/** Documents, and what becomes of them. */
export interface Documents {
  readonly text: string;
  readonly typeDefs: readonly string[];
  /** Lines before all others, with the import of `Operation`. */
  readonly head: readonly string[];
  /** The members of an operation beside its name. */
  readonly members: (text: string) => string;
}

/** Each operation with the fragments that it uses. */
function operationLines(document: DocumentNode, members: Documents['members']): string[] {
  return Object.entries(separateOperations(document)).map(([name, operation]) => {
    const definition = operation.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const suffix = definition?.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
    const variables = definition?.variableDefinitions?.length ? `${name}${suffix}Variables` : 'Record<string, never>';
    return `export const ${name}: Operation<${name}${suffix}, ${variables}> = { name: '${name}', ${members(print(operation))} };`;
  });
}

/** The module's text for the SDL and documents as they stand. */
export async function operationsModule({ text, typeDefs, head, members }: Documents): Promise<string> {
  const sdl = typeDefs.join('\n');
  const document = parse(text);
  const problems = validate(buildSchema(sdl), document);
  if (problems.length) throw new Error(problems.map(({ message }) => message).join('\n'));
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(sdl),
    documents: [{ document, location: 'documents' }],
    config: {
      onlyOperationTypes: true,
      skipTypename: true,
      preResolveTypes: true,
      enumsAsTypes: true,
      mergeFragmentTypes: true,
      inlineFragmentTypes: 'combine',
      scalars: { ID: 'string' },
    },
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  });
  return [
    ...head,
    '',
    // A fragment on an interface is one merged type, and the plugin still refers to one per implementation.
    types.trim().replaceAll(/(\w+)_[A-Z]\w*_Fragment\b/g, '$1Fragment'),
    '',
    ...operationLines(document, members),
    '',
  ].join('\n');
}
