/** Files made from the SDL and the examples: the client's operations, and docs/graphql.md's answers. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { makeApp } from '../../src/serve/app.ts';
import { readExamples } from '../../src/serve/graphiql/examples.ts';
import { readTypeDefs } from '../../src/serve/schema.ts';
import { openStore } from '../../src/store/index.ts';
import { makeBatchReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { readResources } from '../../src/read/resources.ts';
import { operationsModule } from './operations.ts';

export const CLIENT = 'src/client/operations.ts';
export const GUIDE = 'docs/graphql.md';

/** The client's operations: one for each example. */
export async function clientModule(): Promise<string> {
  const documents = readExamples()
    .map(({ query }) => query)
    .join('\n');
  return operationsModule({
    text: documents,
    typeDefs: readTypeDefs(),
    head: [
      '/* Made by npm run graphql:made from schema/examples and the SDL. */',
      "import type { Operation } from './client.ts';",
    ],
    members: (text) => `text: ${JSON.stringify(text)}`,
  });
}

/** The guide with the examples of `schema/examples` and their answers on the sample reports after its mark. */
export async function guide(): Promise<string> {
  const [introduction] = readFileSync(GUIDE, 'utf8').split(MARK);
  const parts = [];
  const answer = await answers();
  for (const [index, { title, query }] of readExamples().entries()) {
    const { data } = await answer(query);
    const [, ...lines] = query.trimEnd().split('\n');
    parts.push(
      `### ${index + 1}. ${title}`,
      ['```graphql', ...lines, '```'].join('\n'),
      ['```json', JSON.stringify(data, null, 2), '```'].join('\n'),
    );
  }
  const text = [introduction?.trimEnd(), MARK, ...parts].join('\n\n');
  return format(text, { ...(await resolveConfig(GUIDE)), parser: 'markdown' });
}

const MARK = '<!-- from here on made by npm run graphql:made -->';

async function answers(): Promise<(query: string) => Promise<{ data: unknown }>> {
  const store = await openStore({ data: mkdtempSync(join(tmpdir(), 'guide-')) });
  const read = makeBatchReader(readResources());
  for (const name of readdirSync('seeds/reports')
    .filter((file) => /^\d\d-/.test(file))
    .sort()) {
    const path = `seeds/reports/${name}`;
    const result = readDocument(readFileSync(path), path);
    if ('doc' in result) await store.load([read(result.doc)]);
  }
  const app = makeApp(store, () => undefined);
  return async (query) => {
    const headers = { 'content-type': 'application/json' };
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    const answer = (await (await app(request)).json()) as { data: unknown; errors?: readonly { message: string }[] };
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
    return answer;
  };
}
