import { MultiDirectedGraph as Graph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { follow } from '../../src/explorer/graph/follow.ts';
import { add, EMPTY_VIEW, type GraphEdge, type GraphNode, type View } from '../../src/explorer/graph/view.ts';

const node = (id: string): GraphNode => ({ id, kind: 'Region', name: id, nameEn: null, aliases: [], degree: 1 });
const edge = (from: string, to: string): GraphEdge => ({
  key: `${from} PART_OF ${to}`,
  type: 'PART_OF',
  from,
  to,
  confidence: 1,
  evidence: [],
});
const sceneOf = (view: View, selected?: string) => ({
  view,
  selected,
  path: new Set<string>(),
  colours: { kind: () => '#000000', ground: '', ink: '', line: '', accent: '' },
  label: ({ name }: GraphNode) => name,
  relation: () => '',
});
const places = (graph: Graph): string[] => graph.mapNodes((_, { x, y }) => `${x} ${y}`);

describe('the drawn graph', () => {
  it('puts things that come one after the other, and have no neighbour, on places of their own', () => {
    const graph = new Graph();
    let view = EMPTY_VIEW;
    for (const name of ['a', 'b', 'c']) {
      view = add(view, { nodes: [node(name), node(`${name}1`)], edges: [edge(`${name}1`, name)] });
      expect(follow(graph, sceneOf(view))).toBe(true);
    }
    expect(new Set(places(graph)).size).toBe(6);
  });

  it('tells whether things came or went, and changes only what is drawn otherwise', () => {
    const graph = new Graph();
    const view = add(EMPTY_VIEW, { nodes: [node('a'), node('b')], edges: [edge('b', 'a')] });
    follow(graph, sceneOf(view));
    const drawn: string[] = [];
    graph.on('nodeAttributesUpdated', ({ key }) => drawn.push(key));
    expect(follow(graph, sceneOf(view, 'b'))).toBe(false);
    expect(drawn).toEqual(['b']);
    expect(follow(graph, sceneOf(EMPTY_VIEW))).toBe(true);
    expect(graph.order).toBe(0);
  });
});
