/** The GraphQL documents of the explorer, and the ids by which the server knows them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations } from 'graphql';

export const documentsFolder = join(import.meta.dirname, '../../src/explorer/api');

/** The documents of the folder, one beside another. */
export const readDocuments = (): string =>
  readdirSync(documentsFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(documentsFolder, name), 'utf8'))
    .join('\n');

/** The id of a document: the SHA-256 of its text. */
export const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The text of every document by its id: what the server registers. */
export const documentsById = (): Record<string, string> =>
  Object.fromEntries(
    Object.values(separateOperations(parse(readDocuments())))
      .map((operation) => print(operation))
      .map((text) => [idOf(text), text]),
  );
