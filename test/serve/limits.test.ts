import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../src/serve/limits/cost.ts';
import { LIMITS } from '../../src/serve/limits/plugin.ts';
import { shapeOf } from '../../src/serve/limits/shape.ts';
import { readTypeDefs } from '../../src/serve/schema.ts';
import { openApi, type Answer, type Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const codes = ({ errors }: Answer) => new Set(errors?.map(({ extensions }) => extensions.code));

describe('shapes', () => {
  it('count what fragments hold wherever they are used', () => {
    const shape = shapeOf(
      parse('{ a ...f b { ...f } } fragment f on Query { x: c @skip(if: true) ... on Query { d { e } } }'),
    );
    expect(shape).toMatchObject({ depth: 3, aliases: 2, directives: 2, rootFields: 4 });
  });

  it('take no time for fragments that double in each other', () => {
    const bomb = repeat(60, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`);
    expect(shapeOf(parse(`{ ...f0 } ${bomb} fragment f60 on Query { a: b }`)).aliases).toBe(2 ** 60);
  });
});

describe('costs', () => {
  const schema = buildSchema(readTypeDefs().join('\n'));
  const cost = (query: string, variables = {}) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    return operation ? costOf(schema, document, operation, variables) : NaN;
  };

  it.each([
    ['{ graph { version } }', 1],
    ['{ reports(first: 10) { edges { node { id } } } }', 10],
    ['{ reports { edges { node { id } } } }', 20],
    [
      '{ reports(last: 7) { pageInfo { hasNextPage } edges { node { id passages(first: 10) { edges { node { id } } } } } } }',
      77,
    ],
    ['{ region(id: "1") { projects(first: 10) { edges { node { name } evidence(first: 3) { text } } } } }', 41],
    [
      '{ region(id: "1") { ...r } } fragment r on Region { projects(first: 10) { edges { ...e } } } fragment e on ProjectEdge { node { id } }',
      11,
    ],
    ['{ entity(id: "1") { ... on Region { within { id } } } }', 11],
  ])('of %s are %d', (query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('take page sizes from variables, and their defaults when none is given', () => {
    const query = 'query ($n: Int) { reports(first: $n) { edges { node { id } } } }';
    expect(cost(query, { n: 5 })).toBe(5);
    expect(cost(query)).toBe(20);
  });

  it('take no time for fragments that double in each other', () => {
    const bomb = repeat(60, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`);
    expect(cost(`{ ...f0 } ${bomb} fragment f60 on Query { graph { version } }`)).toBe(2 ** 60);
  });

  it('are told with every answer', async () => {
    const { extensions } = await api.ask('{ reports(first: 3) { edges { node { id } } } }');
    expect(extensions).toEqual({ cost: { requested: 3, limit: LIMITS.cost } });
  });

  it('refuse what could give too many nodes, before anything is read', async () => {
    const { errors } = await api.ask(
      '{ reports(first: 100) { edges { node { passages(first: 100) { edges { node { mentions(first: 100) { edges { node { surface } } } } } } } } } }',
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'COST_TOO_HIGH', cost: 1010100, limit: LIMITS.cost });
    expect(api.statements).toEqual([]);
  });
});

describe('known by-passes', () => {
  const refused: [name: string, query: string, code: string, variables?: object][] = [
    ['a fragment that holds itself', '{ graph { ...f } } fragment f on Graph { version ...f }', 'QUERY_INVALID'],
    ['fragments in a ring', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', 'QUERY_INVALID'],
    ['a flood of aliases', `{ ${repeat(31, (index) => `a${index}: graph { version }`)} }`, 'LIMIT_EXCEEDED'],
    [
      'aliases inside a fragment used often',
      `{ ${repeat(16, () => '...f')} } fragment f on Query { a: graph { version } b: graph { version } }`,
      'LIMIT_EXCEEDED',
    ],
    ['many root fields without an alias', `{ ${repeat(21, () => 'graph { version }')} }`, 'LIMIT_EXCEEDED'],
    [
      'a fragment named __schema',
      `{ ...__schema } fragment __schema on Query { ${repeat(31, (index) => `a${index}: graph { version }`)} }`,
      'LIMIT_EXCEEDED',
    ],
    ['a hundred thousand directives', `{ graph ${'@a'.repeat(100_000)} { version } }`, 'LIMIT_EXCEEDED'],
    [
      'directives below the token limit',
      `{ graph { version ${repeat(31, () => '@include(if: true)')} } }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'directives on variables',
      `query (${repeat(31, (index) => `$a${index}: Int @a`)}) { graph { version } }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'a deep question',
      `{ region(id: "1") ${'{ parts { edges { node '.repeat(6)}{ id }${' } } }'.repeat(6)} }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'depth hidden in inline fragments',
      `{ region(id: "1") ${'{ ... { parts { edges { node '.repeat(6)}{ id }${' } } } }'.repeat(6)} }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'introspection in a ring',
      `{ __schema { types ${'{ fields { type '.repeat(4)}{ name }${' } }'.repeat(4)} } }`,
      'QUERY_INVALID',
    ],
    [
      'pages as large as variables say',
      'query ($n: Int) { reports(first: $n) { edges { node { passages(first: $n) { edges { node { mentions(first: $n) { edges { node { surface } } } } } } } } } }',
      'COST_TOO_HIGH',
      { n: 100 },
    ],
    [
      'a heavy question asked often',
      `query ($t: String!) { ${repeat(20, (index) => `a${index}: extract(text: $t) { title entities { id region { id region { id region { id } } } } }`)} }`,
      'COST_TOO_HIGH',
      { t: '市' },
    ],
    [
      'several operations with one name asked for',
      `query a { graph { version } } query b { ${repeat(31, (index) => `a${index}: graph { version }`)} }`,
      'LIMIT_EXCEEDED',
    ],
  ];
  it.each(refused)('%s', async (_, query, code, variables = {}) => {
    const answer = await api.ask(query, variables);
    expect(answer.data ?? null).toBeNull();
    expect(codes(answer)).toEqual(new Set([code]));
    expect(api.statements).toEqual([]);
  });

  it('deep lists in variables', async () => {
    const query = 'query ($kinds: [Kind!]) { search(text: "a", kinds: $kinds) { totalCount } }';
    const deep = `${'['.repeat(50_000)}"Region"${']'.repeat(50_000)}`;
    const response = await api.app(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query":${JSON.stringify(query)},"variables":{"kinds":${deep}}}`,
      }),
    );
    expect(((await response.json()) as Answer).data ?? null).toBeNull();
  });

  it('a body that is too large, told and untold', async () => {
    const body = JSON.stringify({ query: '{ graph { version } }', extensions: { filler: 'x'.repeat(LIMITS.bytes) } });
    const headers = { 'content-type': 'application/json' };
    const post = (init: RequestInit) =>
      api.app(new Request('http://localhost/graphql', { method: 'POST', headers, ...init }));
    const chunked = new Blob([body]).stream();
    for (const response of [await post({ body }), await post({ body: chunked, duplex: 'half' } as RequestInit)]) {
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    }
  });

  it('many operations in one request', async () => {
    const response = await api.app(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ query: '{ graph { version } }' }, { query: '{ graph { version } }' }]),
      }),
    );
    expect(response.status).toBe(400);
  });

  it('leave room for what tools ask', async () => {
    expect((await api.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });
});
