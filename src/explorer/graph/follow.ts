import type { MultiDirectedGraph as Graph } from 'graphology';
import { firstPlace, sizeOf } from './layout.ts';
import type { Scene } from './scene.ts';
import type { View } from './view.ts';

/** Brings the graph to what the scene holds; tells whether things came or went. */
export function follow(graph: Graph, scene: Scene): boolean {
  const { view } = scene;
  let changed = false;
  for (const id of graph.nodes())
    if (!view.nodes.has(id)) {
      graph.dropNode(id);
      changed = true;
    }
  for (const key of graph.edges()) if (!view.edges.has(key)) graph.dropEdge(key);
  return followEdges(graph, scene, followNodes(graph, scene) || changed);
}

function followNodes(graph: Graph, { view, selected, colours, label }: Scene): boolean {
  const fresh = [...view.nodes.keys()].filter((id) => !graph.hasNode(id));
  const neighbours = fresh.length ? neighboursIn(view) : undefined;
  let index = 0;
  for (const node of view.nodes.values()) {
    const attributes = {
      label: label(node),
      size: sizeOf(node.degree),
      color: colours.kind(node.kind),
      highlighted: node.id === selected,
      forceLabel: node.id === selected || view.expanded.has(node.id),
      zIndex: view.expanded.has(node.id) ? 1 : 0,
    };
    if (!graph.hasNode(node.id))
      graph.addNode(node.id, {
        ...attributes,
        ...placeOf(graph, index++, neighbours?.get(node.id) ?? []),
      });
    else if (differs(graph.getNodeAttributes(node.id), attributes)) graph.mergeNodeAttributes(node.id, attributes);
  }
  return fresh.length > 0;
}

function followEdges(graph: Graph, { view, path, colours, relation }: Scene, changed: boolean): boolean {
  for (const { key, from, to, type } of view.edges.values()) {
    const strong = path.has(key);
    const attributes = {
      label: relation(type),
      color: strong ? colours.accent : colours.line,
      size: strong ? 4 : 1.6,
      zIndex: strong ? 1 : 0,
    };
    if (!graph.hasEdge(key)) {
      graph.addEdgeWithKey(key, from, to, attributes);
      changed = true;
    } else if (differs(graph.getEdgeAttributes(key), attributes)) graph.mergeEdgeAttributes(key, attributes);
  }
  return changed;
}

/** Whether something has to be drawn anew: telling the renderer of each thing takes long where there are thousands. */
const differs = (now: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(wanted).some(([name, value]) => now[name] !== value);

function neighboursIn({ edges }: View): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const put = (id: string, other: string): void => {
    const others = neighbours.get(id);
    if (others) others.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { from, to } of edges.values()) {
    put(from, to);
    put(to, from);
  }
  return neighbours;
}

/** Beside a neighbour that is drawn; where there is none, where nothing else came up: what lies on one point never parts. */
function placeOf(graph: Graph, index: number, neighbours: readonly string[]): { x: number; y: number } {
  const drawn = neighbours.find((id) => graph.hasNode(id));
  if (drawn === undefined) return firstPlace(graph.order, { x: 0, y: 0 });
  const [x, y] = ['x', 'y'].map((name) => Number(graph.getNodeAttribute(drawn, name)));
  return firstPlace(index, { x: x ?? 0, y: y ?? 0 });
}
