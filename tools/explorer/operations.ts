/** Writes src/explorer/api/operations.ts: the types and ids of the explorer's GraphQL documents, from the SDL. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { readTypeDefs } from '../../src/serve/schema.ts';
import { documentsFolder, idOf, readDocuments } from './documents.ts';

const schemaFolder = join(import.meta.dirname, '../../schema');
const target = join(documentsFolder, 'operations.ts');

/** Each operation by its id; the server knows the text. */
function operationLines(document: DocumentNode): string[] {
  return Object.entries(separateOperations(document)).map(([name, operation]) => {
    const definition = operation.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const suffix = definition?.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
    const variables = definition?.variableDefinitions?.length ? `${name}${suffix}Variables` : 'Record<string, never>';
    return `export const ${name}: Operation<${name}${suffix}, ${variables}> = { name: '${name}', id: '${idOf(print(operation))}' };`;
  });
}

/** The module's text for the SDL and documents as they stand. */
export async function operationsModule(): Promise<string> {
  const text = [...readTypeDefs(), ...readTypeDefs(join(schemaFolder, 'ingest'))].join('\n');
  const document = parse(readDocuments());
  const problems = validate(buildSchema(text), document);
  if (problems.length) throw new Error(problems.map(({ message }) => message).join('\n'));
  const types = await codegen({
    filename: target,
    schema: parse(text),
    documents: [{ document, location: documentsFolder }],
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
    '/* Made by npm run explorer:operations from the .graphql files beside it and the SDL. */',
    "import type { Operation } from './client.ts';",
    '',
    // A fragment on an interface is one merged type, and the plugin still refers to one per implementation.
    types.trim().replaceAll(/(\w+)_[A-Z]\w*_Fragment\b/g, '$1Fragment'),
    '',
    ...operationLines(document),
    '',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const text = await operationsModule();
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== text) {
      process.stderr.write('src/explorer/api/operations.ts is not what the SDL gives: npm run explorer:operations\n');
      process.exitCode = 1;
    }
  } else writeFileSync(target, text);
}
