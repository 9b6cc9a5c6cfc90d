import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnswerError, makeClient } from '../../src/client/index.ts';
import * as client from '../../src/client/index.ts';
import { readExamples } from '../../src/serve/graphiql/examples.ts';
import { CLIENT, clientModule, GUIDE, guide } from '../../tools/graphql/made.ts';
import { openApi, type Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Statements of each example: one for each level that is not fetched with the one above it, and one for each count. */
const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  '01-zone-projects.graphql': ['regions-named', 'located-in-count', 'located-in', 'passages'],
  '02-goals-and-results.graphql': ['entities', 'regions-named', 'compare', 'evidence'],
  '03-paths.graphql': ['steps', 'steps', 'relations-between', 'passages'],
  '04-top-industries.graphql': ['aggregate', 'entities'],
  '05-search.graphql': ['search-count', 'search'],
  '06-search-passages.graphql': ['search-passages-count', 'search-passages', 'passage-mentions'],
  '07-largest-projects.graphql': ['entities', 'located-in', 'relations', 'relations'],
  '08-neighbourhood.graphql': ['entities', 'neighbourhood'],
  '09-conflicts.graphql': ['conflicts-count', 'conflicts', 'evidence'],
  '10-changes.graphql': [
    'reports-by-id',
    'report-entities-count',
    'report-relations-count',
    'report-entities',
    'report-relations',
    'evidence',
  ],
};

describe('the ten examples', () => {
  const examples = readExamples();

  it('are ten', () => {
    expect(examples.map(({ file }) => file)).toEqual(Object.keys(STATEMENTS));
  });

  it.each(examples)('$file runs as many statements as it has levels, however many rows there are', async (example) => {
    const expected = [...(STATEMENTS[example.file] ?? [])].sort();
    const answer = await api.ask(example.query);
    expect(answer.errors).toBeUndefined();
    expect([...api.statements].sort()).toEqual(expected);
    await api.ask(example.query, { first: 60, limit: 60 });
    expect([...api.statements].sort()).toEqual(expected);
  });

  it('stand in docs/graphql.md with their real answers (npm run graphql:made writes them)', async () => {
    expect(readFileSync(GUIDE, 'utf8')).toBe(await guide());
  });
});

describe('the client', () => {
  const ask = () => makeClient('http://localhost/graphql', { fetch: (url, init) => api.app(new Request(url, init)) });

  it('is what the SDL and the examples give (npm run graphql:made writes it)', async () => {
    expect(readFileSync(CLIENT, 'utf8')).toBe(await clientModule());
  });

  it('asks with types', async () => {
    const { region } = await ask()(client.ZoneProjects, { region: '雄安衡水协作区' });
    expect(region?.projects.edges.map(({ node }) => node.count)).toEqual([84, 36, 29]);
  });

  it('throws what the server refuses, with its code and details', async () => {
    const refused = ask()(client.Search, { text: '市', first: 101 });
    await expect(refused).rejects.toThrow(AnswerError);
    await expect(refused).rejects.toMatchObject({ code: 'BAD_ARGUMENT', details: { code: 'BAD_ARGUMENT' } });
  });
});
