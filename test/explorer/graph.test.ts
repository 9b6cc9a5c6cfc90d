import { describe, expect, it } from 'vitest';
import { step, type History } from '../../src/explorer/graph/history.ts';
import { makeLabelRoom } from '../../src/explorer/graph/label-room.ts';
import { svgOf } from '../../src/explorer/graph/svg.ts';
import {
  add,
  collapse,
  EMPTY_VIEW,
  filtered,
  remove,
  type GraphEdge,
  type GraphNode,
  type View,
} from '../../src/explorer/graph/view.ts';

const node = (id: string, kind: GraphNode['kind'] = 'Region'): GraphNode => ({
  id,
  kind,
  name: id,
  nameEn: null,
  aliases: [],
  degree: 1,
});
const edge = (from: string, to: string, confidence = 0.9): GraphEdge => ({
  key: `${from} LOCATED_IN ${to}`,
  type: 'LOCATED_IN',
  from,
  to,
  confidence,
  evidence: [],
});
const around = (view: View, centre: string, others: GraphNode[], kept: string[] = []): View =>
  add(view, { nodes: [node(centre), ...others], edges: others.map(({ id }) => edge(id, centre)), kept }, [
    centre,
    { shown: others.length, total: others.length },
  ]);
const ids = (view: View) => [...view.nodes.keys()].sort().join('');

describe('view of the graph', () => {
  const first = around(EMPTY_VIEW, 'a', [node('b'), node('c', 'Project')], ['a']);
  const both = around(first, 'b', [node('c', 'Project'), node('d', 'Project')]);

  it('grows by what surrounds a thing', () => {
    expect(ids(both)).toBe('abcd');
    expect(both.edges.size).toBe(4);
  });
  it('collapsing takes away what nothing else brought in', () => {
    expect(ids(collapse(both, 'b'))).toBe('abc');
    expect(ids(collapse(both, 'a'))).toBe('abcd');
    expect(ids(collapse(collapse(both, 'a'), 'b'))).toBe('a');
    expect(collapse(both, 'b').edges.size).toBe(3);
  });
  it('removing takes a thing and its relations away', () => {
    expect(ids(remove(both, 'c'))).toBe('abd');
    expect(remove(both, 'c').edges.size).toBe(2);
  });
  it('a filter hides kinds, relations and what is unsure, and never what was expanded', () => {
    const all = { hiddenKinds: new Set<GraphNode['kind']>(), hiddenTypes: new Set<GraphEdge['type']>(), minimum: 0 };
    expect(ids(filtered(both, { ...all, hiddenKinds: new Set(['Project', 'Region']) }))).toBe('ab');
    expect(ids(filtered(both, { ...all, minimum: 0.95 }))).toBe('ab');
    expect(ids(filtered(both, all))).toBe('abcd');
  });
  it('goes back step by step', () => {
    let history: History = { now: EMPTY_VIEW, past: [] };
    history = step(history, { change: () => first });
    history = step(history, { change: (view) => collapse(view, 'a') });
    expect(ids(history.now)).toBe('a');
    history = step(history, { back: true });
    expect(ids(history.now)).toBe('abc');
    history = step(step(history, { back: true }), { back: true });
    expect(history).toEqual({ now: EMPTY_VIEW, past: [] });
  });
});

it('draws the picture as SVG with every name in it, escaped', () => {
  const svg = svgOf({
    nodes: [
      { id: 'a', label: '衡水市', colour: '#1f5c99', x: 0, y: 0, size: 8 },
      { id: 'b', label: 'A&B <项目>', colour: '#a84712', x: 5, y: 5, size: 6 },
    ],
    edges: [{ from: 'b', to: 'a', label: '位于', strong: false }],
    ground: '#fff',
    ink: '#000',
    line: '#888',
    title: '衡水市',
  });
  expect(svg).toContain('>衡水市</text>');
  expect(svg).toContain('A&#38;B &#60;项目&#62;');
  expect(svg).not.toContain('NaN');
});

describe('room for names', () => {
  it('is taken once, until the next drawing', () => {
    const room = makeLabelRoom();
    const box = { x: 0, y: 0, width: 50, height: 12 };
    expect(room.take(box)).toBe(true);
    expect(room.take({ ...box, x: 49 })).toBe(false);
    expect(room.take({ ...box, x: 50 })).toBe(true);
    room.clear();
    expect(room.take(box)).toBe(true);
  });
});
