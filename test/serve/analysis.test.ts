import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type Api } from '../support/api.ts';
import { twoYears } from '../support/two-years.ts';

let api: Api;
const reports = twoYears();
beforeAll(async () => {
  api = await openApi();
  await api.store.load(reports);
});
afterAll(() => api.close());

interface Compared {
  readonly goal: { readonly indicator: string; readonly evidence: readonly { readonly text: string }[] };
  readonly result: { readonly evidence: readonly { readonly text: string }[] } | null;
  readonly verdict: string;
  readonly why: string;
}

describe('compare', () => {
  const query =
    'query ($region: String!, $indicator: String, $from: String, $to: String) { compare(region: $region, indicator: $indicator, from: $from, to: $to) { period indicator { name } goal { indicator evidence { text } } result { evidence { text } } verdict why } }';

  it('sets goals against results with both sentences', async () => {
    const { data } = await api.ask(query, { region: '武义县', from: '2019', to: '2019' });
    const found: Compared[] = data.compare;
    expect(Object.fromEntries(found.map(({ goal, verdict }) => [goal.indicator, verdict]))).toEqual({
      生产总值: 'reached',
      固定资产投资: 'missed',
      新增规模以上工业企业: 'reached',
      城镇登记失业率: 'reached',
      旅游总收入: 'unknown',
    });
    for (const { goal, result } of found) {
      expect(goal.evidence[0]?.text).toContain('主要预期目标');
      if (result) expect(result.evidence[0]?.text).toContain('2019年，全县');
    }
    expect(api.statements.filter((name) => name === 'compare')).toHaveLength(1);
  });

  it('takes a region by id or name and an indicator by a part of its name', async () => {
    for (const region of ['330723', '武義縣']) {
      const { data } = await api.ask(query, { region, indicator: '失業率' });
      expect(data.compare).toHaveLength(1);
    }
    // 武义县 and 武邑县 sound alike.
    expect((await api.ask(query, { region: 'wuyixian' })).errors?.[0]?.extensions.code).toBe('AMBIGUOUS_NAME');
    expect((await api.ask(query, { region: '无此地' })).data.compare).toEqual([]);
    expect((await api.ask(query, { region: '武义县', from: '去年' })).errors?.[0]?.extensions.code).toBe(
      'BAD_ARGUMENT',
    );
  });
});

describe('conflicts', () => {
  it('tells figures that cannot all be true, with their sentences', async () => {
    const { data } = await api.ask(
      '{ conflicts(region: "武义县") { totalCount edges { node { period measure indicator { name } figures { name evidence { text } } } } } }',
    );
    expect(data.conflicts.totalCount).toBe(1);
    const { node } = data.conflicts.edges[0];
    expect(node).toMatchObject({ period: '2018', measure: 'growth', indicator: { name: '地区生产总值' } });
    expect(node.figures.map(({ name }: { name: string }) => name).sort()).toEqual(['生产总值 6.2%', '生产总值 6.8%']);
    expect(node.figures.every(({ evidence }: { evidence: object[] }) => evidence.length > 0)).toBe(true);
  });
});

describe('aggregate', () => {
  it('counts and sums as a reader would, in one statement', async () => {
    const { data } = await api.ask(
      '{ aggregate(by: [REGION], where: { batch: true }, first: 100) { region { id name } count withInvestment investment median evidence } all: aggregate(by: []) { count investment evidence } }',
    );
    expect(api.statements.filter((name) => name === 'aggregate')).toHaveLength(2);
    const zone = data.aggregate.find(({ region }: { region: { name: string } }) => region.name === '雄安衡水协作区');
    expect(zone).toMatchObject({ count: 3, investment: 64400000000, median: 32200000000, evidence: 3 });
    const [{ total, sum }] = (await api.store.query(
      'MATCH (p:Project) RETURN count(p) AS total, sum(p.investment) AS sum',
    )) as unknown as [{ total: number; sum: number }];
    expect(data.all).toMatchObject([{ count: total, investment: sum }]);
  });

  it('tells the industries of a province by year', async () => {
    const { data } = await api.ask(
      '{ aggregate(by: [INDUSTRY, YEAR], kinds: [Project, Enterprise, Region], where: { within: "520000" }) { industry { name } year count } }',
    );
    expect(data.aggregate.length).toBeGreaterThan(0);
    for (const group of data.aggregate)
      expect(group).toMatchObject({ year: '2012', industry: { name: expect.any(String) } });
  });

  it('groups by kind and year', async () => {
    const { data } = await api.ask(
      '{ aggregate(by: [KIND, YEAR], kinds: [Goal, Observation], where: { report: "none" }) { kind } kinds: aggregate(by: [KIND], kinds: [Region, Policy]) { kind count region { id } } }',
    );
    expect(data.aggregate).toEqual([]);
    expect(data.kinds.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['Policy', 'Region']);
  });
});

describe('timeline', () => {
  it('tells reports in their order', async () => {
    const { data } = await api.ask(
      '{ timeline(id: "330723") { date mentions report { id } passages(first: 2) { text report { id } } } }',
    );
    expect(data.timeline.map(({ date }: { date: string }) => date)).toEqual(['2019-01-16', '2020-01-09']);
    for (const { report, passages } of data.timeline)
      for (const passage of passages) expect(passage.report.id).toBe(report.id);
  });
});

describe('changes', () => {
  const query =
    'query ($report: ID!) { changes(sinceReport: $report) { entities(first: 100) { totalCount edges { node { id name } } } relations(first: 100) { totalCount edges { node { type evidence { report { id } } } } } } }';
  const names = async (report: string): Promise<string[]> =>
    (await api.ask(query, { report })).data.changes.entities.edges.map(
      (edge: { node: { name: string } }) => edge.node.name,
    );

  it('tells what a report says and none before it did', async () => {
    const [first = [], second = []] = await Promise.all(reports.map(({ report }) => names(report.id)));
    expect(first).toContain('武义县');
    expect(second).not.toContain('武义县');
    expect(second).toContain('生产总值 6.9%');
    expect(first).not.toContain('生产总值 6.9%');
  });

  it('covers the whole graph once', async () => {
    const { data } = await api.ask('{ reports(first: 100) { edges { node { id } } } graph { entities { count } } }');
    let added = 0;
    for (const { node } of data.reports.edges)
      added += (await api.ask(query, { report: node.id })).data.changes.entities.totalCount;
    expect(added).toBe(data.graph.entities.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
    expect((await api.ask(query, { report: 'none' })).data.changes).toBeNull();
  });
});

describe('extract', () => {
  it('tells what is found in a text, and stores nothing', async () => {
    const before = (await api.ask('{ graph { version } }')).data.graph.version;
    const text = '衡水市2021年生產總值增長7%。桃城区新材料产业园由河北示例科技有限公司投资12亿元建设。';
    const { data } = await api.ask(
      'query ($text: String!) { extract(text: $text) { region { name } passages { text start end mentions { surface textStart textEnd start end entity { kind name inGraph } } } entities { kind name value period region { name } } relations { type from { name } to { name } passages { text } } } }',
      { text },
    );
    expect(data.extract.region).toEqual({ name: '衡水市' });
    expect(data.extract.entities).toContainEqual(
      expect.objectContaining({ kind: 'Observation', value: 7, period: '2021', region: { name: '衡水市' } }),
    );
    for (const passage of data.extract.passages)
      for (const mention of passage.mentions)
        expect(passage.text.slice(mention.textStart, mention.textEnd)).toBe(mention.surface);
    expect(data.extract.relations.length).toBeGreaterThan(0);
    expect((await api.ask('{ graph { version } }')).data.graph.version).toBe(before);
  });

  it('refuses what is too long or no Chinese', async () => {
    for (const text of ['市'.repeat(10_001), '', 'no Chinese here'])
      expect(
        (await api.ask('query ($text: String!) { extract(text: $text) { title } }', { text })).errors?.[0],
      ).toMatchObject({ extensions: { code: 'BAD_ARGUMENT' } });
  });
});
