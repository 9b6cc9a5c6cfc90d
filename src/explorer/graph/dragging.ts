import type { MultiDirectedGraph as Graph } from 'graphology';
import type Sigma from 'sigma';

/**
 * What lies under the pointer is read back from the drawing, and the page waits until that is drawn: while something is
 * dragged or the wheel turns nobody looks.
 */
export function lookWhenIdle(sigma: Sigma): void {
  const captor = sigma.getMouseCaptor();
  const looks = captor.listeners('mousemove');
  captor.removeAllListeners('mousemove');
  captor.on('mousemove', (event) => {
    if ('buttons' in event.original && event.original.buttons > 0) return;
    for (const look of looks) look(event);
  });
  captor.removeAllListeners('wheel');
}

/** Lets things be dragged; one that was dragged stays where it was put. */
export function watchDragging(sigma: Sigma, graph: Graph, onDragged: (id: string) => void): () => void {
  let dragged: string | undefined;
  let moved = false;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y });
    moved = true;
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    if (dragged !== undefined && moved) onDragged(dragged);
    dragged = undefined;
    sigma.setCustomBBox(null);
  };
  addEventListener('pointerup', release);
  return () => removeEventListener('pointerup', release);
}
