import type Sigma from 'sigma';

const REST = 120;

/** Whether the camera is under way; Sigma asks the same before it draws. */
function isMoving(sigma: Sigma): boolean {
  const { isMoving: isDragged, draggedEvents, currentWheelDirection } = sigma.getMouseCaptor();
  return sigma.getCamera().isAnimated() || isDragged || draggedEvents > 0 || currentWheelDirection !== 0;
}

/**
 * Tells the element by its class that the picture moves and only discs are drawn: each layer that is seen is read back
 * and laid over the others at every frame. At rest all is drawn again.
 */
export function watchMoving(sigma: Sigma, element: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    if (!element.classList.contains('moving')) return;
    if (isMoving(sigma)) timer = setTimeout(look, REST);
    else sigma.scheduleRender();
  };
  sigma.on('beforeRender', () => {
    element.classList.toggle('moving', sigma.getSetting('hideEdgesOnMove') && isMoving(sigma));
    timer ??= setTimeout(look, REST);
  });
  return () => clearTimeout(timer);
}
