import type { GraphNodeFieldsFragment, GraphRelationFieldsFragment, Kind, RelationType } from '../api/operations.ts';

/** A thing in the picture. `degree` is the number of its relations in the whole graph. */
export interface GraphNode {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly degree: number;
}

/** A relation in the picture. */
export interface GraphEdge {
  readonly key: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
  readonly evidence: GraphRelationFieldsFragment['evidence'];
}

/** How much of a thing's surroundings is in the picture. */
export interface Extent {
  readonly shown: number;
  readonly total: number;
}

/** What the picture holds. Every change gives a new one, so that going back is keeping the old. */
export interface View {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Things whose surroundings were asked for, in that order. */
  readonly expanded: ReadonlyMap<string, Extent>;
  /** Things that stay whatever is collapsed: those that a person brought in, and those on a path. */
  readonly kept: ReadonlySet<string>;
}

export const EMPTY_VIEW: View = { nodes: new Map(), edges: new Map(), expanded: new Map(), kept: new Set() };

export const graphNode = ({ id, kind, name, nameEn, aliases, relationCounts }: GraphNodeFieldsFragment): GraphNode => ({
  id,
  kind,
  name,
  nameEn,
  aliases,
  degree: relationCounts.reduce((sum, { count }) => sum + count, 0),
});

export const graphEdge = ({ type, from, to, confidence, evidence }: GraphRelationFieldsFragment): GraphEdge => ({
  key: `${from.id} ${type} ${to.id}`,
  type,
  from: from.id,
  to: to.id,
  confidence,
  evidence,
});

interface Found {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly kept?: readonly string[];
}

/** The view with more in it. */
export function add(view: View, { nodes, edges, kept = [] }: Found, expanded?: readonly [string, Extent]): View {
  return {
    nodes: new Map([...view.nodes, ...nodes.map((node) => [node.id, node] as const)]),
    edges: new Map([...view.edges, ...edges.map((edge) => [edge.key, edge] as const)]),
    expanded: expanded ? new Map([...view.expanded, expanded]) : view.expanded,
    kept: new Set([...view.kept, ...kept]),
  };
}

/** The view without what only the surroundings of one thing brought in. */
export function collapse(view: View, id: string): View {
  const expanded = new Map(view.expanded);
  expanded.delete(id);
  const stays = new Set([...view.kept, ...expanded.keys()]);
  for (const { from, to } of view.edges.values()) {
    if (expanded.has(from)) stays.add(to);
    if (expanded.has(to)) stays.add(from);
  }
  if (stays.size === 0) stays.add(id);
  return only(view, expanded, stays);
}

/** The view without one thing. */
export function remove(view: View, id: string): View {
  const expanded = new Map(view.expanded);
  expanded.delete(id);
  const stays = new Set(view.nodes.keys());
  stays.delete(id);
  return only({ ...view, kept: new Set([...view.kept].filter((kept) => kept !== id)) }, expanded, stays);
}

function only(view: View, expanded: View['expanded'], stays: ReadonlySet<string>): View {
  return {
    nodes: new Map([...view.nodes].filter(([id]) => stays.has(id))),
    edges: new Map([...view.edges].filter(([, { from, to }]) => stays.has(from) && stays.has(to))),
    expanded,
    kept: view.kept,
  };
}

/** What a person wants to see of the picture. */
export interface GraphFilter {
  readonly hiddenKinds: ReadonlySet<Kind>;
  readonly hiddenTypes: ReadonlySet<RelationType>;
  readonly minimum: number;
}

/** The view as filtered. What was brought in or expanded stays, whatever its kind. */
export function filtered(view: View, { hiddenKinds, hiddenTypes, minimum }: GraphFilter): View {
  const anchors = new Set([...view.kept, ...view.expanded.keys()]);
  const edges = [...view.edges].filter(([, edge]) => !hiddenTypes.has(edge.type) && edge.confidence >= minimum);
  const linked = new Set(edges.flatMap(([, { from, to }]) => [from, to]));
  const nodes = new Map(
    [...view.nodes].filter(([id, { kind }]) => anchors.has(id) || (!hiddenKinds.has(kind) && linked.has(id))),
  );
  return { ...view, nodes, edges: new Map(edges.filter(([, { from, to }]) => nodes.has(from) && nodes.has(to))) };
}
