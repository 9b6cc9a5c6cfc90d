import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp, type AppOptions } from '../../src/serve/app.ts';
import { openApi, send, type Answer, type Api } from '../support/api.ts';

const token = 'abcdefghijklmnopqrst';
let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const app = (options: AppOptions) => makeApp(api.store, (line) => api.logged.push(line), options);
const query = '{"query":"{ graph { reports } }"}';
const post = (options: AppOptions, headers: Record<string, string>, url = 'http://localhost/graphql') =>
  app(options)(
    new Request(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: query }),
  );
const codeOf = async (response: Response) => ((await response.json()) as Answer).errors?.[0]?.extensions.code;

describe('a server for this machine', () => {
  it('answers to localhost and refuses other names, so that no other site can point its own name here', async () => {
    for (const host of ['localhost:4000', '127.0.0.1', '[::1]:80'])
      expect((await post({}, { host })).status, host).toBe(200);
    const response = await post({}, { host: 'evil.example' });
    expect([response.status, await codeOf(response)]).toEqual([403, 'FORBIDDEN']);
  });

  it('refuses what a form of another site can send, and gives no other site leave to read', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await post({}, { 'content-type': type })).status, type).toBe(403);
    const response = await post({}, { origin: 'https://evil.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a server for others', () => {
  const options = { token, tokenForAll: true, anyHost: true };

  it('asks for its token, in a header, an address or a cookie', async () => {
    for (const headers of [{}, { authorization: `Bearer ${token}x` }, { cookie: 'zhengtu_token=x' }]) {
      const response = await post(options, headers);
      expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHORIZED']);
    }
    expect((await post(options, { authorization: `Bearer ${token}`, host: 'graph.example' })).status).toBe(200);
    const page = await app(options)(
      new Request(`http://localhost/graphql?token=${token}`, { headers: { accept: 'text/html' } }),
    );
    const cookie = page.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await post(options, { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
  });

  it('asks nobody when it is public', async () => {
    expect((await post({ anyHost: true }, { host: 'graph.example' })).status).toBe(200);
  });

  it('can hide its schema', async () => {
    const { errors } = await send(app({ introspection: false }), '{ __schema { types { name } } }');
    expect(errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
  });

  it('tells those who watch over it that it lives and is ready, without a token', async () => {
    const get = (path: string, made = app(options)) => made(new Request(`http://localhost${path}`));
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    const broken = makeApp({ ...api.store, read: () => Promise.reject(new Error('gone')) }, () => undefined, options);
    expect((await get('/readyz', broken)).status).toBe(503);
  });

  it('gives metrics to those with the token', async () => {
    const server = app(options);
    const headers = { authorization: `Bearer ${token}` };
    await server(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: query,
      }),
    );
    const metrics = await server(new Request('http://localhost/metrics', { headers }));
    expect(await metrics.text()).toMatch(/graphql_envelop_request_duration_bucket\{.*\} 1\n/);
    expect((await server(new Request('http://localhost/metrics'))).status).toBe(401);
  });
});

describe('a request', () => {
  it('has an id, its own or the client’s, that leads to the log of what was hidden', async () => {
    const logged: string[] = [];
    const broken = makeApp({ ...api.store, read: () => Promise.reject(new Error('secret')) }, (line) =>
      logged.push(line),
    );
    const response = await broken(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'from-client' },
        body: '{"query":"{ search(text: \\"a\\") { totalCount } }"}',
      }),
    );
    expect(response.headers.get('x-request-id')).toBe('from-client');
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: 'from-client' });
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({ level: 'error', requestId: 'from-client', message: 'secret' });
    expect((await post({}, { 'x-request-id': 'a b\u00e9' })).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('is written to the log when asked for', async () => {
    const logged: string[] = [];
    await makeApp(api.store, (line) => logged.push(line), { logRequests: true })(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: query,
      }),
    );
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({ level: 'info', method: 'POST', path: '/graphql', status: 200 });
  });

  it('ends when its time is over, and begins no statement after that', async () => {
    const begun: string[] = [];
    const slow: typeof api.store = {
      ...api.store,
      read: async (name, params) => {
        begun.push(name);
        await new Promise((resolve) => setTimeout(resolve, 150));
        return api.store.read(name, params);
      },
    };
    const response = await makeApp(slow, () => undefined, { timeLimit: 50 })(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ reports { edges { node { region { name } passages { edges { node { id } } } } } } }"}',
      }),
    );
    expect([response.status, await codeOf(response)]).toEqual([504, 'TIMEOUT']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(begun).toEqual(['reports']);
  });

  it('begins no statement when its client has gone', async () => {
    const client = new AbortController();
    api.statements.length = 0;
    const answer = api.app(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ reports { edges { node { region { name } passages { edges { node { id } } } } } } }"}',
        signal: client.signal,
      }),
    );
    client.abort();
    await answer.catch(() => undefined);
    expect(api.statements.length).toBeLessThan(2);
  });
});
