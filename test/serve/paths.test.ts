import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPaths, type Step } from '../../src/serve/find-paths.ts';
import { openApi, type Api } from '../support/api.ts';

/** A graph as pairs of nodes; a third entry is the confidence. */
const graphOf = (edges: readonly (readonly [string, string, number?])[]) => {
  const steps: Step[] = edges.flatMap(([of, other, confidence = 1]) => [
    { of, other, type: 'R', outgoing: true, confidence },
    { of: other, other: of, type: 'R', outgoing: false, confidence },
  ]);
  return (ids: readonly string[]) => Promise.resolve(steps.filter(({ of }) => ids.includes(of)));
};
const find = async (edges: readonly (readonly [string, string, number?])[], options: object = {}) => {
  const { paths, complete } = await findPaths({
    from: 'a',
    to: 'z',
    maxHops: 6,
    first: 10,
    widest: 100,
    stepsFrom: graphOf(edges),
    ...options,
  });
  return { paths: paths.map(({ nodes }) => nodes.join('')), complete };
};

describe('findPaths', () => {
  it('gives the shortest first, then longer ones, and the surest of equals', async () => {
    const edges = [
      ['a', 'z'],
      ['a', 'b', 0.5],
      ['b', 'z'],
      ['a', 'c', 0.9],
      ['c', 'z'],
      ['a', 'd'],
      ['d', 'b'],
    ] as const;
    expect((await find(edges)).paths).toEqual(['az', 'acz', 'abz', 'adbz']);
    expect((await find(edges, { first: 2 })).paths).toEqual(['az', 'acz']);
    expect((await find(edges, { maxHops: 1 })).paths).toEqual(['az']);
  });

  it('visits no node twice, and ends where there is no way', async () => {
    expect(
      (
        await find([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'a'],
          ['c', 'z'],
        ])
      ).paths,
    ).toEqual(['acz', 'abcz']);
    expect(
      await find([
        ['a', 'b'],
        ['y', 'z'],
      ]),
    ).toEqual({ paths: [], complete: true });
  });

  it('reaches six hops and no farther', async () => {
    const chain = ['ab', 'bc', 'cd', 'de', 'ef', 'fz'].map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const);
    expect((await find(chain)).paths).toEqual(['abcdefz']);
    expect((await find(chain, { maxHops: 5 })).paths).toEqual([]);
  });

  it('finds the same as trying all ways, on many small graphs', async () => {
    let seed = 1;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 60; round++) {
      const names = 'abcdez';
      const pairs = new Set<string>();
      for (let count = 0; count < 9; count++) {
        const [one, other] = [names[random(6)] ?? '', names[random(6)] ?? ''];
        if (one < other) pairs.add(one + other);
      }
      const edges = [...pairs].map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const);
      const all: string[] = [];
      const walk = (path: string): void => {
        if (path.endsWith('z')) all.push(path);
        else
          for (const [one, other] of edges)
            for (const [from, to] of [
              [one, other],
              [other, one],
            ] as const)
              if (path.endsWith(from) && !path.includes(to)) walk(path + to);
      };
      walk('a');
      const { paths } = await find(edges, { first: 1000 });
      expect([...paths].sort()).toEqual(all.sort());
      expect(paths.map((path) => path.length)).toEqual(paths.map((path) => path.length).sort((a, b) => a - b));
    }
  });

  it('gives up where too much lies between', async () => {
    const wide = Array.from({ length: 20 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const edges = [
      ...wide.map((node) => ['a', node] as const),
      ...wide.map((node) => [`${node}`, `!${node}`] as const),
    ];
    const others = wide.map((node) => ['z', `?${node}`] as const);
    expect(await find([...edges, ...others], { widest: 10 })).toEqual({ paths: [], complete: false });
  });
});

describe('paths', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('joins an enterprise and a region with a sentence for each step', async () => {
    const { data: found } = await api.ask(
      '{ search(text: "兵装集团", kinds: [Enterprise], first: 1) { edges { node { id } } } region(name: "桐庐县") { id projects(first: 100) { edges { node { owners { edges { node { id name } } } } } } } }',
    );
    const owners = found.region.projects.edges.flatMap(
      (edge: { node: { owners: { edges: { node: { id: string } }[] } } }) => edge.node.owners.edges,
    );
    const { data } = await api.ask(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 10) { length confidence nodes { id } relations { type from { id } to { id } evidence { text } } } }',
      { from: owners[0].node.id, to: found.region.id },
    );
    expect(data.paths.length).toBeGreaterThan(0);
    for (const { length, nodes, relations } of data.paths) {
      expect([nodes[0].id, nodes.at(-1).id]).toEqual([owners[0].node.id, found.region.id]);
      expect([nodes.length, relations.length]).toEqual([length + 1, length]);
      for (const [index, relation] of relations.entries()) {
        expect([relation.from.id, relation.to.id].sort()).toEqual([nodes[index].id, nodes[index + 1].id].sort());
        expect(relation.evidence.length).toBeGreaterThan(0);
      }
    }
  });

  it('refuses what is out of range', async () => {
    for (const args of ['from: "a", to: "a"', 'from: "a", to: "b", maxHops: 7', 'from: "a", to: "b", first: 11'])
      expect((await api.ask(`{ paths(${args}) { length } }`)).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    expect((await api.ask('{ paths(from: "a", to: "b") { length } }')).data.paths).toEqual([]);
  });
});
