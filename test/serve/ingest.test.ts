import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp, type App } from '../../src/serve/app.ts';
import { openApi, send, type Answer, type Api } from '../support/api.ts';

const token = 'abcdefghijklmnopqrst';
const text = '青石县人民政府工作报告\n今年，全县开工建设滨江大桥项目，总投资12亿元。';
const upload =
  'mutation ($name: String!, $text: String, $base64: String) { uploadReport(name: $name, text: $text, base64: $base64) { outcome diagnostics { code message } report { id title sourcePath } } }';

let api: Api;
let app: App;
beforeAll(async () => {
  api = await openApi({ allowIngest: true, token });
  app = api.app;
});
afterAll(() => api.close());

const ask = async (query: string, variables: object, bearer = token): Promise<Answer> => {
  const response = await app(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return (await response.json()) as Answer;
};
const version = async () => (await send(app, '{ graph { version } }')).data.graph.version;

describe('mutations', () => {
  it('are not there by default', async () => {
    const { errors } = await send(
      makeApp(api.store, () => undefined),
      upload,
      { name: 'a.txt', text },
    );
    expect(errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
  });

  it('need the token, on this machine too', async () => {
    for (const answer of [
      await ask(upload, { name: 'a.txt', text }, 'wrong'),
      await send(app, 'mutation { removeReport(id: "a") }'),
    ])
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED');
    expect(await version()).toBe(await version());
  });

  it('add a report, replace it and remove it, and the graph has another version each time', async () => {
    const before = await version();
    const { data } = await ask(upload, { name: 'up/a.txt', text });
    expect(data.uploadReport).toMatchObject([{ outcome: 'added', report: { sourcePath: 'up/a.txt' } }]);
    const between = await version();
    expect(between).not.toBe(before);
    const found = await send(app, '{ search(text: "滨江大桥项目") { edges { node { name evidence { original } } } } }');
    expect(found.data.search.edges[0].node.evidence[0].original).toContain('滨江大桥项目');
    const again = await ask(upload, { name: 'up/a.txt', text });
    expect(again.data.uploadReport[0].outcome).toBe('unchanged');
    const other = await ask(upload, {
      name: 'up/a.txt',
      base64: Buffer.from(`${text}\n明年完工。`).toString('base64'),
    });
    expect(other.data.uploadReport[0].outcome).toBe('replaced');
    const { id } = other.data.uploadReport[0].report;
    const remove = 'mutation ($id: ID!) { removeReport(id: $id) }';
    expect((await ask(remove, { id })).data).toEqual({ removeReport: true });
    expect((await ask(remove, { id })).data).toEqual({ removeReport: false });
    expect(await version()).toBe(before);
  });

  it('tell why a report was not read, and what to give', async () => {
    const { data } = await ask(upload, { name: 'empty.txt', text: '  ' });
    expect(data.uploadReport).toMatchObject([
      { outcome: 'failed', report: null, diagnostics: [{ code: 'READ_EMPTY' }] },
    ]);
    for (const variables of [{}, { text, base64: 'QQ==' }, { base64: '***' }])
      expect((await ask(upload, { name: 'a.txt', ...variables })).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });

  it('cannot be sent by GET', async () => {
    const query = encodeURIComponent('mutation { removeReport(id: "a") }');
    const response = await app(
      new Request(`http://localhost/graphql?query=${query}`, { headers: { authorization: `Bearer ${token}` } }),
    );
    expect(response.status).toBe(405);
  });
});

describe('graphChanged', () => {
  it('tells the graph now and after each change, until the client goes', async () => {
    const client = new AbortController();
    const response = await app(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription { graphChanged { version reports } }' }),
        signal: client.signal,
      }),
    );
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const told = events(response);
    const { value: first } = await told.next();
    expect(first.version).toBe(await version());
    const { data } = await ask(upload, { name: 'up/b.txt', text });
    const { value: second } = await told.next();
    expect(second).toEqual({ version: await version(), reports: first.reports + 1 });
    client.abort();
    await ask('mutation ($id: ID!) { removeReport(id: $id) }', { id: data.uploadReport[0].report.id });
  });
});

async function* events(response: Response): AsyncGenerator<{ version: string; reports: number }, never> {
  let text = '';
  const decoder = new TextDecoder();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error('The stream has ended.');
    text += decoder.decode(value, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1];
      if (data) yield JSON.parse(data).data.graphChanged;
    }
  }
}
