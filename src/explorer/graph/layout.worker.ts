/** Works out where things stand, beside the page, so that the page never waits. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutAnswer, LayoutTask } from './layout.ts';

const FINE = 400;
const COARSE = 120;
const MANY = 400;

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const graph = new Graph({ multi: true });
  for (const { id, ...place } of data.nodes) graph.addNode(id, place);
  for (const [from, to] of data.edges) graph.addEdge(from, to);
  forceAtlas2.assign(graph, {
    iterations: graph.order > MANY ? COARSE : FINE,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      // Hubs push their neighbours out instead of pulling all to the middle.
      outboundAttractionDistribution: true,
      adjustSizes: graph.order <= MANY,
      barnesHutOptimize: graph.order > MANY,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 4,
    },
  });
  postMessage(graph.mapNodes((id, { x, y }) => [id, Number(x), Number(y)] as const) satisfies LayoutAnswer);
});
