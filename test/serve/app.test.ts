import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp, type App } from '../../src/serve/app.ts';
import { readExamples } from '../../src/serve/graphiql/examples.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { batchOf, samplePaths } from '../support/samples.ts';

let store: GraphStore;
let app: App;
const logged: string[] = [];
beforeAll(async () => {
  store = await openStore({ data: mkdtempSync(join(tmpdir(), 'serve-')) });
  await store.load(samplePaths.map((path) => batchOf(path)));
  app = makeApp(store, (line) => logged.push(line));
});
afterAll(() => store.close());

interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await app(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return (await response.json()) as Answer;
}
const page = (path: string, headers: Record<string, string> = {}) =>
  app(new Request(`http://localhost${path}`, { headers }));

describe('GraphQL', () => {
  it.each(readExamples())('answers the example: $title', async ({ query }) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(100);
  });

  it('tells the projects of the Xiong’an collaboration zone with sentence, offsets and report', async () => {
    const { data } = await ask(readExamples()[0]?.query ?? '');
    const [edge] = data.region.projects.edges;
    expect(data.region).toMatchObject({ name: '雄安衡水协作区', projects: { totalCount: 3 } });
    expect(edge.node).toMatchObject({ batch: true, count: 84, investment: 48600000000 });
    expect(edge.evidence[0].text).toContain('总投资达486亿元');
    const { data: again } = await ask('query ($id: ID!) { entity(id: $id) { evidence { original start end } } }', {
      id: edge.node.id,
    });
    expect(again.entity.evidence[0].original).toContain('84个项目');
  });

  it.each(['桐庐县', '桐廬縣', 'tonglu county', 'tongluxian', 'Tonglu Xian', '桐庐'])(
    'finds a region by %s',
    async (name) => {
      const { data } = await ask('query ($name: String) { region(name: $name) { code } }', { name });
      expect(data.region).toEqual({ code: '330122' });
    },
  );

  it('gives null for an unknown name and tells an ambiguous one', async () => {
    expect(await ask('{ region(name: "无此地") { name } }')).toMatchObject({ data: { region: null } });
    const { errors } = await ask('{ region(name: "gxq") { name } }');
    expect([undefined, 'AMBIGUOUS_NAME']).toContain(errors?.[0]?.extensions.code);
  });

  it('pages without gap or repeat, and refuses a cursor of another list', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await ask(
        'query ($after: String) { region(name: "赣州市") { observations(first: 7, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } } }',
        { after },
      );
      const { edges, pageInfo, totalCount } = data.region.observations;
      seen.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (!after) expect(seen.length).toBe(totalCount);
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    const { data } = await ask('{ reports(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await ask('query ($after: String) { search(text: "市", after: $after) { edges { cursor } } }', {
      after: data.reports.pageInfo.endCursor,
    });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('Query.reports'),
      extensions: { code: 'BAD_CURSOR' },
    });
  });

  it('answers with a code for a wrong argument and hides what is not its client’s', async () => {
    expect((await ask('{ reports(first: 1000) { totalCount } }')).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    const broken = makeApp({ ...store, read: () => Promise.reject(new Error('secret')) }, (line) => logged.push(line));
    const response = await broken(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ search(text: \\"a\\") { totalCount } }"}',
      }),
    );
    expect(await response.text()).not.toContain('secret');
    expect(logged.join('\n')).toContain('secret');
  });
});

describe('playground', () => {
  it('comes from the package alone', async () => {
    const html = await (await page('/graphql', { accept: 'text/html' })).text();
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    for (const file of html.match(/graphiql\/[\w.]+/g) ?? []) expect((await page(`/${file}`)).status).toBe(200);
    expect((await page('/graphql', { accept: 'text/html' })).headers.get('content-security-policy')).toContain(
      "default-src 'self'",
    );
  });

  it('is not sent again when it has not changed', async () => {
    const etag = (await page('/graphiql/boot.js')).headers.get('etag') ?? '';
    expect((await page('/graphiql/boot.js', { 'if-none-match': etag })).status).toBe(304);
    expect((await page('/graphiql/none.js')).status).toBe(404);
  });
});
