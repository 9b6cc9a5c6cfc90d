/** Writes src/explorer/api/operations.ts: the types and ids of the explorer's GraphQL documents, from the SDL. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTypeDefs } from '../../src/serve/schema.ts';
import { operationsModule as moduleOf } from '../graphql/operations.ts';
import { documentsFolder, idOf, readDocuments } from './documents.ts';

const schemaFolder = join(import.meta.dirname, '../../schema');
const target = join(documentsFolder, 'operations.ts');

/** The module's text for the SDL and documents as they stand; the server knows the texts of the operations. */
export const operationsModule = (): Promise<string> =>
  moduleOf({
    text: readDocuments(),
    typeDefs: [...readTypeDefs(), ...readTypeDefs(join(schemaFolder, 'ingest'))],
    head: [
      '/* Made by npm run explorer:operations from the .graphql files beside it and the SDL. */',
      "import type { Operation } from './client.ts';",
    ],
    members: (text) => `id: '${idOf(text)}'`,
  });

if (process.argv[1] === import.meta.filename) {
  const text = await operationsModule();
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== text) {
      process.stderr.write('src/explorer/api/operations.ts is not what the SDL gives: npm run explorer:operations\n');
      process.exitCode = 1;
    }
  } else writeFileSync(target, text);
}
