import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf } from '../support/samples.ts';
import { openApi, type Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  const text = (county: string, region: string) =>
    new TextEncoder().encode(`${county}2020年政府工作报告\n${region}${county}全年地区生产总值增长6%。`);
  await api.store.load([batchOf('a.txt', text('朝阳区', '北京市')), batchOf('b.txt', text('朝阳区', '长春市'))]);
});
afterAll(() => api.close());

const search = 'query ($text: String!) { search(text: $text, first: 5) { edges { matched node { name kind } } } }';

describe('search', () => {
  it.each([
    ['雄安衡水协作区', '雄安衡水协作区', '雄安衡水协作区'],
    ['雄安衡水協作區', '雄安衡水协作区', '雄安衡水协作区'],
    ['xiong’an hengshui', '雄安衡水协作区', "xiong'an hengshui collaboration zone"],
    ['Xionganhengshuixiezuoqu', '雄安衡水协作区', 'xionganhengshuixiezuoqu'],
    ['xahsxzq', '雄安衡水协作区', 'xahsxzq'],
    ['Collaboration Zone', '雄安衡水协作区', "xiong'an hengshui collaboration zone"],
    ['Héng shuǐ', '衡水市', 'hengshui'],
    ['Hengshui City', '衡水市', 'hengshui city'],
  ])('finds %s first and tells what matched', async (text, name, matched) => {
    const { data } = await api.ask(search, { text });
    expect(data.search.edges[0]).toMatchObject({ matched, node: { name } });
    expect(api.statements).toEqual(['search']);
  });

  it('ranks whole names before beginnings before the rest, and names before figures', async () => {
    const { data } = await api.ask(search, { text: '衡水' });
    expect(data.search.edges[0].node.name).toBe('衡水市');
    const { data: figures } = await api.ask(search, { text: '投资' });
    const kinds = figures.search.edges.map((edge: { node: { kind: string } }) => edge.node.kind);
    expect([...kinds].sort((a, b) => Number(a === 'Observation') - Number(b === 'Observation'))).toEqual(kinds);
  });

  it('gives the candidates of an ambiguous name as data', async () => {
    const { errors } = await api.ask('{ region(name: "朝阳区") { id } }');
    expect(errors?.[0]).toMatchObject({
      extensions: {
        code: 'AMBIGUOUS_NAME',
        candidates: [
          { id: '110105', name: '朝阳区', level: 'county' },
          { id: '220104', name: '朝阳区', level: 'county' },
        ],
      },
    });
  });

  it('takes what looks like Cypher or markup for a name', async () => {
    for (const text of ["') DETACH DELETE n //", '"}) MATCH (n) RETURN n', '$keys', '`', '\\u0027', '<b>'])
      expect((await api.ask(search, { text })).data.search.edges).toEqual([]);
    expect((await api.ask(search, { text: '  ' })).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });
});
