/** Each question of the cookbook, on both engines, with rows that a person read in the reports of two-regions.ts. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCookbook } from '../../src/store/cookbook.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { batches } from '../store/suite.ts';
import { sameRows } from './compare.ts';
import { fresh } from './graph.ts';
import { parameterNames, type Params } from './parameters.ts';
import { twoRegions } from './two-regions.ts';

const [fuyang, tonglu] = ['富阳区', '桐庐县'];
const firm = '杭州远大科技有限公司';
const park = '江南生物医药产业园项目';
const built = '杭州远大科技有限公司投资20亿元的江南生物医药产业园项目开工建设。';
const medicine = expect.stringContaining('生物医药项目');

/** Parameters, and rows of which each must be in the answer; the number of rows where it can be counted by hand. */
const CASES: Readonly<Record<string, readonly [Params, readonly object[], number?]>> = {
  'co-operation': [{}, [{ one: fuyang, other: tonglu, sentence: '桐庐县与富阳区签订战略合作协议。' }], 1],
  'conflicting-figures': [
    {},
    [
      {
        region: fuyang,
        indicator: '固定资产投资',
        period: '2022',
        one: 8.5,
        other: 9,
        oneSentence: '2022年，全区固定资产投资增长8.5%。',
      },
    ],
    1,
  ],
  coverage: [{}, [{ report: expect.stringContaining('经济运行情况'), passages: 3, told: 2 }], 5],
  'evidence-of': [{ name: '清水行动' }, [{ kind: 'Policy', sentence: '深入开展“清水行动”，水质持续改善。' }], 2],
  'goals-and-results': [
    { name: fuyang },
    [{ indicator: '地区生产总值', period: '2022', goal: 7, result: 5.2, unit: '%' }],
    1,
  ],
  'goals-of-region': [
    { name: fuyang, period: '2022' },
    [
      { indicator: '一般公共预算收入', value: 5, comparator: 'gte' },
      { indicator: '地区生产总值', value: 7, comparator: 'about' },
    ],
    2,
  ],
  'goals-without-result': [{ name: fuyang }, [{ indicator: '一般公共预算收入', period: '2022', value: 5 }], 1],
  'indicator-over-time': [
    { name: fuyang, indicator: '生产总值' },
    [
      { period: '2021', measure: 'level', kind: 'Observation', value: 880, unit: '亿元' },
      { period: '2021', measure: 'growth', kind: 'Observation', value: 8.1 },
      { period: '2022', kind: 'Goal', value: 7 },
      { period: '2022', kind: 'Observation', value: 5.2 },
    ],
    4,
  ],
  'industries-of-region': [
    { name: fuyang },
    [{ industry: '新材料' }, { industry: '生物医药' }, { industry: '电子信息' }],
    3,
  ],
  'investment-by-region-and-year': [{}, [{ region: fuyang, year: '2023', projects: 1, investment: 2e9 }], 1],
  'largest-projects': [{ limit: 5 }, [{ project: park, region: fuyang, investment: 2e9 }], 1],
  'low-confidence': [
    { limit: 20 },
    [
      {
        one: '桐庐县生物医药产业发展规划',
        relation: 'ISSUED_BY',
        other: tonglu,
        sentence: '制定出台《桐庐县生物医药产业发展规划》。',
      },
    ],
  ],
  'path-to-region': [
    { enterprise: firm, name: fuyang },
    [{ hops: 2, names: [firm, park, fuyang], relations: ['UNDERTAKES', 'LOCATED_IN'] }],
  ],
  'policies-of-region': [{ name: tonglu }, [{ policy: '桐庐县生物医药产业发展规划', kind: 'document' }], 1],
  'projects-of-enterprise': [
    { enterprise: firm },
    [{ project: park, region: fuyang, stage: 'started', sentence: built }],
    1,
  ],
  'projects-of-industry': [
    { industry: '生物医药' },
    [
      { name: medicine, kind: 'Project', region: '桐庐经济开发区' },
      { name: park, kind: 'Project', region: fuyang },
      { name: '富春江生物医药产业园', kind: 'Project', region: '桐庐经济开发区' },
    ],
    3,
  ],
  'projects-without-place': [{ limit: 5 }, [{ project: '滨江大桥', sentence: '开工建设滨江大桥。' }], 1],
  'regions-by-indicator': [
    { indicator: '地区生产总值', period: '2022' },
    [
      { region: tonglu, measure: 'growth', value: 5.6, unit: '%' },
      { region: fuyang, measure: 'growth', value: 5.2, unit: '%' },
      { region: tonglu, measure: 'level', value: 430e8, told: 430, unit: '亿元' },
    ],
    3,
  ],
  'rising-industries': [
    { name: fuyang },
    [
      { industry: '生物医药', from: '2022-02-10', to: '2023-02-08', before: 1, after: 3 },
      { industry: '电子信息', before: 0, after: 1 },
    ],
    2,
  ],
  'shared-policies': [
    { name: fuyang, other: tonglu },
    [{ policy: '清水行动', kind: 'campaign', otherSentence: expect.stringContaining('河道更加整洁') }],
    1,
  ],
  'told-by-most': [{ limit: 2 }, [{ name: fuyang, kind: 'Region', reports: 4 }], 2],
  'who-builds-most': [{ limit: 5 }, [{ enterprise: firm, projects: 1 }], 1],
  'zone-projects': [
    { name: tonglu },
    [{ project: medicine, sentence: expect.stringContaining('桐庐经济开发区落户生物医药项目3个') }],
  ],
  'zones-of-region': [{ name: tonglu }, [{ zone: '桐庐经济开发区', level: 'zone', projects: 2, enterprises: 0 }], 1],
};

let stores: [GraphStore, GraphStore];
beforeAll(async () => {
  stores = [await fresh(), await openStore({ data: mkdtempSync(join(tmpdir(), 'cookbook-')) })];
  for (const store of stores) await store.load(twoRegions());
});
afterAll(async () => {
  for (const store of stores) await store.close();
});

const cookbook = [...readCookbook().values()];

describe('the cookbook', () => {
  it('has 20 questions or more, and a case for each', () => {
    expect(cookbook.length).toBeGreaterThanOrEqual(20);
    expect(cookbook.map(({ name }) => name).sort()).toEqual(Object.keys(CASES).sort());
  });

  it.each(cookbook)('tells parameters and columns of $name as they are, and answers on both engines', async (asked) => {
    const [params, wanted, count] = CASES[asked.name] ?? [{}, []];
    expect(asked.question).toMatch(/\?$/);
    expect([...asked.parameters].sort()).toEqual(parameterNames(asked.cypher).sort());
    expect(Object.keys(params).sort()).toEqual([...asked.parameters].sort());
    const rows = await sameRows(stores, asked.cypher, params);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([...asked.columns].sort());
    for (const row of wanted) expect(rows).toContainEqual(expect.objectContaining(row));
    if (count !== undefined) expect(rows).toHaveLength(count);
  });

  it("answers the project's own question from the sample reports, with the sentence", async () => {
    for (const store of stores) await store.load(batches);
    const { cypher = '' } = cookbook.find(({ name }) => name === 'zone-projects') ?? {};
    const rows = await sameRows(stores, cypher, { name: '雄安衡水协作区' });
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual(
      expect.objectContaining({
        investment: 486e8,
        sentence: expect.stringContaining('首批84个项目落地，总投资达486亿元'),
      }),
    );
  });
});
