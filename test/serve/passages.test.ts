import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { highlightsOf } from '../../src/serve/resolvers/passages.ts';
import { openApi, type Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('searchPassages', () => {
  const query =
    'query ($text: String!, $after: String) { searchPassages(text: $text, first: 3, after: $after) { totalCount edges { score highlights { start end } node { id text } } pageInfo { hasNextPage endCursor } } }';

  it('finds passages with all words, in either script, and tells where they stand', async () => {
    const { data } = await api.ask(query, { text: '總投資 项目' });
    expect(data.searchPassages.totalCount).toBeGreaterThan(3);
    for (const { node, highlights, score } of data.searchPassages.edges) {
      const words = highlights.map(({ start, end }: { start: number; end: number }) => node.text.slice(start, end));
      expect(new Set(words)).toEqual(new Set(['总投资', '项目']));
      expect(words).toHaveLength(score);
    }
  });

  it('pages without gap or repeat, the most occurrences first', async () => {
    const [ids, scores]: [string[], number[]] = [[], []];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await api.ask(query, { text: '投资', after });
      const { edges, pageInfo } = data.searchPassages;
      ids.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      scores.push(...edges.map((edge: { score: number }) => edge.score));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      if (!more) expect(new Set(ids).size).toBe(data.searchPassages.totalCount);
    }
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  });

  it('marks each stretch once', () => {
    expect(highlightsOf('项目投资项目', ['项目', '目投'])).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
  });
});

describe('mentions', () => {
  it('stand where they say, in the text as read and in the original', async () => {
    const query =
      'query ($after: String) { reports(first: 1, after: $after) { edges { node { passages(first: 100) { edges { node { text original start mentions(first: 100) { edges { node { surface textStart textEnd start end original kind entity { kind } } } } } } } } } pageInfo { hasNextPage endCursor } } }';
    let count = 0;
    for (let after: string | null = null, more = true; more;) {
      const { data } = await api.ask(query, { after });
      for (const { node: passage } of data.reports.edges[0].node.passages.edges)
        for (const { node } of passage.mentions.edges) {
          expect(passage.text.slice(node.textStart, node.textEnd)).toBe(node.surface);
          expect(passage.original.slice(node.start - passage.start, node.end - passage.start)).toBe(node.original);
          expect(node.kind).toBe(node.entity.kind);
          count++;
        }
      expect(api.statements).toHaveLength(3);
      [after, more] = [data.reports.pageInfo.endCursor, data.reports.pageInfo.hasNextPage];
    }
    expect(count).toBeGreaterThan(1000);
  });

  it('of an entity come by report and sentence, and can be asked for by report, kind and confidence', async () => {
    const { data } = await api.ask(
      '{ region(name: "赣州市") { mentions(first: 100) { totalCount edges { node { start confidence passage { id index report { id } } } } } } }',
    );
    const { edges, totalCount } = data.region.mentions;
    expect(edges).toHaveLength(totalCount);
    const indexes = edges.map((edge: { node: { passage: { index: number } } }) => edge.node.passage.index);
    expect([...indexes].sort((a, b) => a - b)).toEqual(indexes);
    const { data: passage } = await api.ask(
      '{ searchPassages(text: "雄安衡水协作区揭牌", first: 1) { edges { node { mentions(kinds: [Region], minConfidence: 0.99) { totalCount } all: mentions(kinds: [Region]) { totalCount } } } } }',
    );
    const { mentions, all } = passage.searchPassages.edges[0].node;
    expect(mentions.totalCount).toBeLessThan(all.totalCount);
  });
});
