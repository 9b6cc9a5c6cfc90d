/** The moving picture: a graphology graph that follows the view, drawn by Sigma, laid out in a worker. */
import { MultiDirectedGraph as Graph } from 'graphology';
import Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import { drawHover, drawLabel } from './canvas.ts';
import type { Colours } from './colours.ts';
import { makeLabelRoom } from './label-room.ts';
import { lookWhenIdle, watchDragging } from './dragging.ts';
import { watchMoving } from './moving.ts';
import { follow } from './follow.ts';
import { crowding, type LayoutAnswer, type LayoutTask } from './layout.ts';
import { arrows, discs } from './programs.ts';
import type { Scene } from './scene.ts';
import type { DrawnEdge, DrawnNode } from './svg.ts';

export interface Picture {
  readonly show: (scene: Scene) => void;
  readonly layOut: () => void;
  readonly fit: () => void;
  readonly setPinned: (id: string, pinned: boolean) => void;
  readonly drawing: () => { readonly nodes: DrawnNode[]; readonly edges: DrawnEdge[] };
  readonly close: () => void;
}

const FEW_EDGES = 60;
/** With more things than this they jump to their places, and only they are drawn while the picture moves. */
const FEW_NODES = 500;
const MOVE = 400;
const PLACE = { attributes: ['x', 'y'] };

/** Makes the picture in an element; `onSelect` and `onExpand` tell of clicks and double clicks. */
export function makePicture(
  element: HTMLElement,
  colours: Colours,
  on: {
    readonly select: (id: string | undefined) => void;
    readonly expand: (id: string) => void;
    readonly pin: (id: string) => void;
  },
): Picture {
  const graph = new Graph();
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const room = makeLabelRoom();
  const sigma = new Sigma(graph, element, {
    allowInvalidContainer: true,
    defaultEdgeType: 'arrow',
    nodeProgramClasses: { circle: discs },
    edgeProgramClasses: { arrow: arrows },
    labelFont: 'system-ui, sans-serif',
    labelSize: 13,
    labelRenderedSizeThreshold: 5,
    labelDensity: 1.2,
    labelColor: { color: colours.ink },
    edgeLabelColor: { color: colours.ink },
    edgeLabelSize: 11,
    edgeLabelFont: 'system-ui, sans-serif',
    defaultDrawNodeLabel: drawLabel(() => scene?.colours ?? colours, room),
    defaultDrawNodeHover: drawHover(() => scene?.colours ?? colours),
    stagePadding: 56,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * crowding(graph.order),
    zIndex: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
  });
  sigma.on('beforeRender', room.clear);
  let scene: Scene | undefined;
  let stopMoving = () => {};
  const pinned = new Set<string>();
  // One layout at a time: what changes meanwhile is laid out after it, once.
  let working = false;
  let wanted = false;

  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    working = false;
    if (wanted) return layOut();
    const free = data.filter(([id]) => graph.hasNode(id) && !pinned.has(id));
    const places = Object.fromEntries(free.map(([id, x, y]) => [id, { x, y }]));
    const done = (): void => element.setAttribute('data-laid-out', '');
    if (graph.order <= FEW_NODES && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      stopMoving = animateNodes(graph, places, { duration: MOVE }, done);
    } else {
      graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places[id] }), PLACE);
      done();
    }
  });

  const layOut = () => {
    element.removeAttribute('data-laid-out');
    wanted = working;
    if (working) return;
    working = true;
    const nodes = graph.mapNodes((id, { x, y, size }) => ({
      id,
      x: Number(x),
      y: Number(y),
      size: Number(size),
      fixed: pinned.has(id),
    }));
    const edges = graph.mapEdges((_key, _attributes, from, to) => [from, to] as const);
    worker.postMessage({ nodes, edges } satisfies LayoutTask);
  };

  lookWhenIdle(sigma);
  const stopWatching = watchMoving(sigma, element);
  const stopDragging = watchDragging(sigma, graph, (id) => {
    pinned.add(id);
    on.pin(id);
  });
  sigma.on('clickNode', ({ node }) => on.select(node));
  sigma.on('clickStage', () => on.select(undefined));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    on.expand(node);
  });

  return {
    show: (next) => {
      scene = next;
      // A node that goes cannot be moved any further; what stays is laid out anew.
      if (graph.someNode((id) => !next.view.nodes.has(id))) stopMoving();
      const changed = follow(graph, next);
      // Each setting that is set draws all anew.
      if (sigma.getSetting('labelColor').color !== next.colours.ink) {
        sigma.setSetting('labelColor', { color: next.colours.ink });
        sigma.setSetting('edgeLabelColor', { color: next.colours.ink });
      }
      const [named, many] = [graph.size <= FEW_EDGES, graph.order > FEW_NODES];
      if (sigma.getSetting('renderEdgeLabels') !== named) sigma.setSetting('renderEdgeLabels', named);
      if (sigma.getSetting('hideEdgesOnMove') !== many) {
        sigma.setSetting('hideEdgesOnMove', many);
        sigma.setSetting('hideLabelsOnMove', many);
      }
      if (changed) layOut();
    },
    layOut,
    fit: () => void sigma.getCamera().animatedReset(),
    setPinned: (id, isPinned) => void (isPinned ? pinned.add(id) : pinned.delete(id)),
    drawing: () => drawingOf(graph),
    close: () => {
      stopMoving();
      stopDragging();
      stopWatching();
      worker.terminate();
      sigma.kill();
    },
  };
}

function drawingOf(graph: Graph): { nodes: DrawnNode[]; edges: DrawnEdge[] } {
  return {
    nodes: graph.mapNodes((id, { label, color, x, y, size }) => ({
      id,
      label: String(label),
      colour: String(color),
      x: Number(x),
      y: Number(y),
      size: Number(size) / crowding(graph.order),
    })),
    edges: graph.mapEdges((_key, { label, size }, from, to) => ({
      from,
      to,
      label: String(label),
      strong: Number(size) > 2,
    })),
  };
}
