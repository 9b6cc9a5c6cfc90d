import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type Answer, type Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const PAGE = 'edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const LISTS: readonly (readonly [string, string])[] = [
  ['赣州市', 'observations'],
  ['赣州市', 'observations(sort: VALUE'],
  ['赣州市', 'observations(sort: INDICATOR'],
  ['衡水市', 'projects'],
  ['衡水市', 'projects(sort: INVESTMENT'],
  ['衡水市', 'projects(sort: NAME'],
  ['衡水市', 'relations(sort: CONFIDENCE'],
  ['衡水市', 'mentions'],
];

/** Walks a list to its end, two at a time. */
async function walk(name: string, list: string, backward: boolean): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  const sort = list.split('(')[1];
  do {
    const paging = backward ? 'last: 2, before: $cursor' : 'first: 2, after: $cursor';
    const field = `list: ${list.split('(')[0]}(${sort ? `${sort}, ` : ''}${paging}) { ${list === 'mentions' ? PAGE.replace('id', 'start passage { id }') : PAGE} }`;
    const { data }: Answer = await api.ask(
      `query ($name: String, $cursor: String) { region(name: $name) { ${field} } }`,
      { name, cursor },
    );
    const { edges, pageInfo } = data.region.list;
    const ids = edges.map((edge: { node: object }) => JSON.stringify(edge.node));
    seen.push(...(backward ? ids.reverse() : ids));
    cursor = (backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)
      ? backward
        ? pageInfo.startCursor
        : pageInfo.endCursor
      : null;
  } while (cursor);
  return seen;
}

describe('lists', () => {
  it.each(LISTS)('of %s: %s are the same forward and backward, without gap or repeat', async (name, list) => {
    const forward = await walk(name, list, false);
    expect(forward.length).toBeGreaterThan(4);
    expect(new Set(forward).size).toBe(forward.length);
    expect((await walk(name, list, true)).reverse()).toEqual(forward);
  });

  it('refuse a cursor of another list, of another node, with other filters, and what is no cursor', async () => {
    const { data } = await api.ask(
      '{ region(name: "衡水市") { projects(first: 1) { pageInfo { endCursor } } relations(first: 1) { pageInfo { endCursor } } } }',
    );
    const use = async (region: string, args: string, after: string) =>
      (
        await api.ask(
          `query ($after: String) { region(name: "${region}") { projects(after: $after${args}) { edges { cursor } } } }`,
          { after },
        )
      ).errors?.[0];
    const own = data.region.projects.pageInfo.endCursor;
    expect(await use('衡水市', '', own)).toBeUndefined();
    const refused = [
      [
        '衡水市',
        '',
        data.region.relations.pageInfo.endCursor,
        'belongs to Entity.relations and was used on Region.projects',
      ],
      ['赣州市', '', own, 'other filters'],
      ['衡水市', ', sort: NAME', own, 'other filters'],
      ['衡水市', ', where: { batch: true }', own, 'other filters'],
      ['衡水市', ', minConfidence: 0.5', own, 'other filters'],
      ['衡水市', '', 'nonsense', 'not one that this server gave'],
      ['衡水市', '', Buffer.from('["Region.projects","",{"a":1},2]').toString('base64url'), 'not one that this server'],
    ] as const;
    for (const [region, args, after, message] of refused)
      expect(await use(region, args, after)).toMatchObject({
        message: expect.stringContaining(message),
        extensions: { code: 'BAD_CURSOR' },
      });
  });

  it('refuse pages out of range and two directions at once', async () => {
    for (const args of ['first: 0', 'first: 101', 'last: -1', 'first: 1, last: 1'])
      expect((await api.ask(`{ reports(${args}) { totalCount } }`)).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });

  it('count only when asked', async () => {
    await api.ask('{ region(name: "衡水市") { projects { edges { node { id } } } } }');
    expect(api.statements).toEqual(['regions-named', 'located-in']);
  });
});

describe('filters', () => {
  const projects = async (where: string) =>
    (
      await api.ask(
        `{ region(name: "衡水市") { projects(first: 100, where: ${where}) { totalCount edges { node { id name batch investment stage } } } } }`,
      )
    ).data.region.projects;

  it('narrow a list, and its count', async () => {
    const all = await projects('{}');
    const batches = await projects('{ batch: true }');
    expect(batches.totalCount).toBeLessThan(all.totalCount);
    expect(batches.edges.every((edge: { node: { batch: boolean } }) => edge.node.batch)).toBe(true);
    const large = await projects('{ investmentMin: 1e10, text: "项目" }');
    expect(large.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual(['84个项目', '36个项目']);
    expect((await projects('{ report: "nowhere" }')).totalCount).toBe(0);
  });

  it('take a period by its beginning and a metric by its words', async () => {
    const { data } = await api.ask(
      '{ region(name: "赣州市") { observations(first: 100, where: { period: "2021", indicator: "增" }) { edges { node { indicator period } } } } }',
    );
    expect(data.region.observations.edges.length).toBeGreaterThan(0);
    for (const { node } of data.region.observations.edges) {
      expect(node.indicator).toContain('增');
      expect(node.period).toMatch(/^2021/);
    }
  });
});
