import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { useTrustedDocuments } from '../../src/serve/trusted-documents.ts';

const TEXT = '{ word }';
const ID = createHash('sha256').update(TEXT).digest('hex');
const file = join(mkdtempSync(join(tmpdir(), 'documents-')), 'documents.json');
writeFileSync(file, JSON.stringify({ [ID]: TEXT }));
const schema = createSchema({ typeDefs: 'type Query { word: String }', resolvers: { Query: { word: () => 'yes' } } });

async function post(documents: string, body: object): Promise<unknown> {
  const yoga = createYoga({ schema, logging: false, plugins: [useTrustedDocuments(documents)] });
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}
const byId = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('trusted documents', () => {
  it('are answered by their id', async () => {
    expect(await post(file, byId(ID))).toEqual({ data: { word: 'yes' } });
  });
  it('are not found by another id, or where none are registered', async () => {
    const missing = { errors: [expect.objectContaining({ message: 'PersistedQueryNotFound' })] };
    expect(await post(file, byId('0'.repeat(64)))).toMatchObject(missing);
    expect(await post(`${file}.none`, byId(ID))).toMatchObject(missing);
  });
  it('leave other documents as they are', async () => {
    expect(await post(file, { query: TEXT })).toEqual({ data: { word: 'yes' } });
  });
});
