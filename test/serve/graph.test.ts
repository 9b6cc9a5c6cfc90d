import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf } from '../support/samples.ts';
import { openApi, type Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('graph', () => {
  it('counts kinds and relations, and has a version that follows its reports', async () => {
    const query = '{ graph { engine version reports passages entities { kind count } relations { type count } } }';
    const before = (await api.ask(query)).data.graph;
    expect(before).toMatchObject({ engine: 'embedded', reports: 9 });
    expect(before.entities).toHaveLength(9);
    expect(before.relations.map(({ type }: { type: string }) => type)).toContain('LOCATED_IN');
    const more = batchOf('more.txt', new TextEncoder().encode('衡水市2020年政府工作报告\n全市生产总值增长6%。'));
    await api.store.load([more]);
    const during = (await api.ask(query)).data.graph;
    expect(during.version).not.toBe(before.version);
    await api.store.remove([more.report.id]);
    expect((await api.ask(query)).data.graph).toEqual(before);
  });
});

describe('reading', () => {
  it('tells what became of every character, and how sure the relations are', async () => {
    const { graph } = (
      await api.ask(
        '{ graph { acceptsReports relations { count } reading { characters read aside removed blank unread damagedPlaces damagedCharacters confidence { from relations } } } }',
      )
    ).data;
    const { characters, read, aside, removed, blank, unread, confidence } = graph.reading;
    expect(read + aside + removed + blank + unread).toBe(characters);
    expect(read).toBeGreaterThan(10_000);
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(confidence.map((band: { relations: number }) => band.relations))).toBe(
      sum(graph.relations.map(({ count }: { count: number }) => count)),
    );
    expect(confidence.every(({ from }: { from: number }) => from >= 0 && from < 1)).toBe(true);
    expect(graph.acceptsReports).toBe(false);
  });
});

describe('neighbourhood', () => {
  const query = `query ($hops: Int!, $limit: Int!, $kinds: [Kind!]) {
    neighbourhood(id: "131100", hops: $hops, limit: $limit, kinds: $kinds) {
      shown total
      nodes { hop entity { id kind } }
      relations { type from { id } to { id } confidence evidence(first: 50) { text } }
    }
  }`;
  const ask = async (hops: number, limit: number, kinds?: string[]) =>
    (await api.ask(query, { hops, limit, kinds })).data.neighbourhood;

  it('shows the nearest first and tells how many there are', async () => {
    const [near, far] = [await ask(1, 300), await ask(2, 300)];
    expect(near.total).toBe(near.shown);
    expect(far.total).toBeGreaterThan(near.total);
    const part = await ask(2, near.total + 1);
    expect(part).toMatchObject({ shown: near.total + 1, total: far.total });
    expect(part.nodes.filter(({ hop }: { hop: number }) => hop === 1)).toHaveLength(near.total);
    expect(api.statements.filter((name) => name === 'neighbourhood')).toHaveLength(1);
  });

  it('shows those of which most sentences tell first', async () => {
    const { nodes, relations } = await ask(1, 300);
    const told = new Map<string, number>();
    for (const { from, to, evidence } of relations)
      if (from.id === '131100' || to.id === '131100') {
        const other = from.id === '131100' ? to.id : from.id;
        told.set(other, (told.get(other) ?? 0) + evidence.length);
      }
    const counts = nodes.map(({ entity }: { entity: { id: string } }) => told.get(entity.id));
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('relates only what it shows, each relation with a sentence', async () => {
    const { nodes, relations } = await ask(2, 10);
    const ids = new Set(['131100', ...nodes.map(({ entity }: { entity: { id: string } }) => entity.id)]);
    expect(relations.length).toBeGreaterThanOrEqual(10);
    for (const { from, to, evidence } of relations) {
      expect(ids.has(from.id) && ids.has(to.id)).toBe(true);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('walks through the kinds asked for', async () => {
    const { nodes } = await ask(2, 300, ['Region']);
    expect(new Set(nodes.map(({ entity }: { entity: { kind: string } }) => entity.kind))).toEqual(new Set(['Region']));
  });

  it('gives null for what is not there and refuses what is too far', async () => {
    expect((await api.ask('{ neighbourhood(id: "none") { total } }')).data.neighbourhood).toBeNull();
    for (const args of ['hops: 4', 'hops: 0', 'limit: 301'])
      expect((await api.ask(`{ neighbourhood(id: "131100", ${args}) { total } }`)).errors?.[0]?.extensions.code).toBe(
        'BAD_ARGUMENT',
      );
  });
});

describe('relationCounts', () => {
  it('adds up to all relations', async () => {
    const { data } = await api.ask(
      '{ region(name: "衡水市") { relationCounts { type outgoing count } relations { totalCount } } }',
    );
    const counts: { count: number }[] = data.region.relationCounts;
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(data.region.relations.totalCount);
  });
});
